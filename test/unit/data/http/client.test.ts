import assert from 'node:assert/strict';
import { after, beforeEach, suite, test } from 'node:test';
import { getJson } from '../../../../src/data/http/client.ts';
import { DataError, type ErrorCode } from '../../../../src/data/http/errors.ts';
import { reply, startLoopback } from '../../../support/loopback.ts';
import { TestClock } from '../../../support/test-clock.ts';

const server = await startLoopback();
after(() => server.close());

let clock: TestClock;
let controller: AbortController;
beforeEach(() => {
  clock = new TestClock();
  controller = new AbortController();
  server.asked.length = 0;
});

const url = () => `${server.origin}/course.json`;
const get = (fresh = false, address = url()) => getJson(address, { signal: controller.signal, fresh }, clock);
const failure = async (promise: Promise<unknown>): Promise<DataError> => {
  const error = await promise.then(
    () => assert.fail('should have failed'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof DataError, String(error));
  return error;
};

suite('an answer', () => {
  test('is parsed, whatever type it says it is', async () => {
    server.answer = reply('{"title":"Lighthouse keeper – ’"}', 200, { 'Content-Type': 'text/plain' });
    assert.deepEqual(await get(), { title: 'Lighthouse keeper – ’' });
    assert.equal(clock.limits, 0);
  });

  test('may begin with a byte order mark', async () => {
    server.answer = reply('\ufeff[1]');
    assert.deepEqual(await get(), [1]);
  });

  test('may come in pieces that cut a character', async () => {
    const bytes = Buffer.from('"’"');
    server.answer = (response) => {
      response.write(bytes.subarray(0, 2));
      setImmediate(() => response.end(bytes.subarray(2)));
    };
    assert.equal(await get(), '’');
  });

  test('is asked for by a simple request without credentials', async () => {
    let headers = {};
    server.answer = (response, request) => {
      headers = request.headers;
      reply(1)(response, request);
    };
    await get();
    const own = Object.keys(headers).filter(
      (name) => !/^(?:host|connection|user-agent|accept-.*|sec-fetch-.*)$/.test(name),
    );
    assert.deepEqual(own, ['accept']);
    await get(true);
    assert.equal((headers as Record<string, string>)['cache-control'], 'no-cache');
  });

  for (const [what, body, hint] of [
    ['a web page', '\n <!doctype html><p>Not found', /a web page/],
    ['nothing', ' ', /empty/],
    ['broken', '{"title":', /not JSON/],
  ] as const) {
    test(`that is ${what} is malformed, and not asked for again`, async () => {
      server.answer = reply(body);
      const error = await failure(get());
      assert.deepEqual([error.code, error.url, server.asked.length], ['malformed', url(), 1]);
      assert.match(error.hint ?? '', hint);
    });
  }

  test('may be as large as 10 MB', async () => {
    server.answer = reply(`"${'a'.repeat(9_999_998)}"`);
    assert.equal(((await get()) as string).length, 9_999_998);
  });

  test('that says it is larger is too large', async () => {
    server.answer = (response) => void response.writeHead(200, { 'Content-Length': '10000001' }).write('"');
    assert.equal((await failure(get())).code, 'too-large');
  });

  test('that turns out larger is too large, and is not read to its end', async () => {
    let sent = 0;
    server.answer = (response) => {
      const more = () => {
        for (let full = false; !full && !response.destroyed; sent += 1) full = !response.write('a'.repeat(100_000));
      };
      response.on('drain', more);
      more();
    };
    assert.deepEqual([(await failure(get())).code, server.asked.length], ['too-large', 1]);
    assert.ok(sent >= 100);
  });
});

suite('a refusal', () => {
  for (const [status, code, attempts] of [
    [400, 'bad-request', 1],
    [401, 'forbidden', 1],
    [403, 'forbidden', 1],
    [404, 'not-found', 1],
    [408, 'timeout', 3],
    [410, 'not-found', 1],
    [418, 'bad-request', 1],
    [422, 'bad-request', 1],
    [429, 'rate-limited', 3],
    [500, 'server', 3],
    [503, 'server', 3],
  ] as const satisfies readonly (readonly [number, ErrorCode, number])[]) {
    test(`${status} is "${code}" after ${attempts} of 3 attempts`, async () => {
      server.answer = reply('no', status);
      const error = await failure(get());
      assert.deepEqual([error.code, error.status, error.url, server.asked.length], [code, status, url(), attempts]);
    });
  }

  test('has a hint for the site owner', async () => {
    server.answer = reply('no', 404);
    assert.match((await failure(get())).hint ?? '', /Check the course/);
  });

  test('that passes is forgotten', async () => {
    server.answer = (response, request) => reply(7, server.asked.length < 3 ? 500 : 200)(response, request);
    assert.equal(await get(), 7);
    assert.deepEqual(clock.pauses, [300, 600]);
  });

  for (const [header, pauses] of [
    ['2', [2000, 2000]],
    ['0', [300, 600]],
    ['Sun, 01 Nov 2026 00:00:05 GMT', [5000, 5000]],
    ['Sat, 31 Oct 2026 00:00:00 GMT', [300, 600]],
    ['soon', [300, 600]],
    ['30', [30_000, 30_000]],
    ['31', []],
  ] as const) {
    test(`with Retry-After: ${header} pauses for ${pauses.join(' and ') || 'no'} milliseconds`, async () => {
      server.answer = reply('no', 429, { 'Retry-After': header });
      await failure(get());
      assert.deepEqual([clock.pauses, server.asked.length], [pauses, pauses.length + 1]);
    });
  }

  test('with too long a Retry-After says how long', async () => {
    server.answer = reply('no', 503, { 'Retry-After': '120' });
    assert.equal((await failure(get())).retryAfter, 120_000);
  });
});

suite('no answer', () => {
  test('in time is "timeout", three times', async () => {
    server.answer = () => clock.endLimits();
    assert.deepEqual([(await failure(get())).code, server.asked.length], ['timeout', 3]);
  });

  test('to the end in time is "timeout" too', async () => {
    server.answer = (response) => {
      response.write('{');
      setImmediate(() => clock.endLimits());
    };
    assert.equal((await failure(get())).code, 'timeout');
  });

  test('because the connection broke is "network"', async () => {
    server.answer = (response) => {
      response.write('{"a":');
      setImmediate(() => response.destroy());
    };
    const error = await failure(get());
    assert.deepEqual([error.code, server.asked.length, error.retryable], ['network', 3, true]);
    assert.ok(error.cause instanceof Error);
  });

  test('because nobody listens is "network"', async () => {
    const gone = await startLoopback();
    await gone.close();
    assert.equal((await failure(get(false, `${gone.origin}/x`))).code, 'network');
    assert.equal(clock.pauses.length, 2);
  });
});

suite('an abort', () => {
  const reason = new DOMException('enough', 'AbortError');
  const aborted = (promise: Promise<unknown>) => assert.rejects(promise, (error) => error === reason);

  test('before asking asks nothing', async () => {
    controller.abort(reason);
    await aborted(get());
    assert.equal(server.asked.length, 0);
  });

  test('while asking closes the connection', async () => {
    const closed = new Promise((done) => {
      server.answer = (response) => {
        response.on('close', done);
        controller.abort(reason);
      };
    });
    await aborted(get());
    await closed;
    assert.equal(clock.limits, 0);
  });

  test('while reading ends it', async () => {
    server.answer = (response) => {
      response.write('{');
      setImmediate(() => controller.abort(reason));
    };
    await aborted(get());
  });

  test('while pausing ends it at once', async () => {
    server.answer = reply('no', 500);
    clock.endless = true;
    const pausing = get();
    const pause = clock.pauses;
    while (pause.length === 0) await new Promise((done) => setImmediate(done));
    controller.abort(reason);
    await aborted(pausing);
    assert.equal(server.asked.length, 1);
  });
});
