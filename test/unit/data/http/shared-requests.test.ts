import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { RequestOptions } from '../../../../src/data/http/client.ts';
import { SharedRequests } from '../../../../src/data/http/shared-requests.ts';
import { deferred, type Deferred } from '../../../support/deferred.ts';

/** A loader that a test answers by hand. */
function startLoader() {
  const loads: (Deferred<object> & RequestOptions)[] = [];
  const requests = new SharedRequests();
  const ask = (key: string, fresh = false, controller = new AbortController()) =>
    requests.ask(key, { signal: controller.signal, fresh }, (options) => {
      const load = { ...deferred<object>(), ...options };
      loads.push(load);
      return load.promise;
    });
  const load = (index: number) => {
    const found = loads[index];
    assert.ok(found, `load ${index} was not started`);
    return found;
  };
  return { ask, loads, load };
}

const reason = new DOMException('enough', 'AbortError');
const isReason = (error: unknown) => error === reason;

suite('equal requests', () => {
  test('are one, and one object, while under way and afterwards', async () => {
    const { ask, loads, load } = startLoader();
    const asked = [ask('a'), ask('a'), ask('b')];
    load(0).resolve({ name: 'a' });
    load(1).resolve({ name: 'b' });
    const [first, second, other] = await Promise.all(asked);
    assert.equal(first, second);
    assert.notEqual(first, other);
    assert.equal(await ask('a'), first);
    assert.equal(loads.length, 2);
  });

  test('that failed are made again', async () => {
    const { ask, loads, load } = startLoader();
    const asked = [ask('a'), ask('a')];
    load(0).reject(new Error('lost'));
    for (const each of asked) await assert.rejects(each, { message: 'lost' });
    const again = ask('a');
    load(1).resolve({});
    await again;
    assert.equal(loads.length, 2);
  });

  test('are remembered for 64 resources; the one not asked for the longest is forgotten', async () => {
    const { ask, loads, load } = startLoader();
    const fill = async (key: string) => {
      const asked = ask(key);
      load(loads.length - 1).resolve({});
      await asked;
    };
    for (let index = 0; index < 64; index += 1) await fill(`${index}`);
    await ask('0');
    await fill('64');
    await ask('0');
    assert.equal(loads.length, 65);
    await fill('1');
    assert.equal(loads.length, 66);
  });
});

suite('a fresh request', () => {
  test('goes past what is kept, and replaces it', async () => {
    const { ask, load } = startLoader();
    const old = ask('a');
    load(0).resolve({ age: 'old' });
    await old;
    const renewed = ask('a', true);
    assert.deepEqual(await ask('a'), { age: 'old' });
    assert.equal(load(1).fresh, true);
    load(1).resolve({ age: 'new' });
    assert.equal(await renewed, await ask('a'));
    assert.deepEqual(await ask('a'), { age: 'new' });
  });

  test('is shared with other fresh ones, and with those that ask meanwhile and find nothing kept', async () => {
    const { ask, loads, load } = startLoader();
    const asked = [ask('a', true), ask('a', true), ask('a')];
    load(0).resolve({});
    await Promise.all(asked);
    assert.equal(loads.length, 1);
  });

  test('is not answered, nor replaced, by an older request', async () => {
    const { ask, load } = startLoader();
    const old = ask('a');
    const renewed = ask('a', true);
    load(1).resolve({ age: 'new' });
    assert.deepEqual(await renewed, { age: 'new' });
    load(0).resolve({ age: 'old' });
    assert.deepEqual(await old, { age: 'old' });
    assert.deepEqual(await ask('a'), { age: 'new' });
  });

  test('is kept though an older request ends meanwhile', async () => {
    const { ask, loads, load } = startLoader();
    const old = ask('a');
    const renewed = ask('a', true);
    load(0).resolve({ age: 'old' });
    await old;
    const meanwhile = ask('a');
    load(1).resolve({ age: 'new' });
    assert.deepEqual([await renewed, await meanwhile, await ask('a')], Array(3).fill({ age: 'new' }));
    assert.equal(loads.length, 2);
  });

  test('that fails leaves what is kept', async () => {
    const { ask, load } = startLoader();
    const old = ask('a');
    load(0).resolve({ age: 'old' });
    await old;
    const renewed = ask('a', true);
    load(1).reject(new Error('lost'));
    await assert.rejects(renewed);
    assert.deepEqual(await ask('a'), { age: 'old' });
  });
});

suite('an abort', () => {
  test('rejects its asker at once, and nobody else', async () => {
    const { ask, load } = startLoader();
    const gone = new AbortController();
    const asked = [ask('a', false, gone), ask('a')] as const;
    gone.abort(reason);
    await assert.rejects(asked[0], isReason);
    assert.equal(load(0).signal.aborted, false);
    load(0).resolve({});
    await asked[1];
  });

  test('of everyone aborts the request; who asks then makes a new one', async () => {
    const { ask, loads, load } = startLoader();
    const controllers = [new AbortController(), new AbortController()];
    const asked = controllers.map((each) => ask('a', false, each));
    controllers.forEach((each) => each.abort(reason));
    for (const each of asked) await assert.rejects(each, isReason);
    assert.equal(load(0).signal.aborted, true);
    const again = ask('a');
    load(1).resolve({ age: 'new' });
    load(0).resolve({ age: 'old' });
    assert.deepEqual(await again, { age: 'new' });
    assert.deepEqual(await ask('a'), { age: 'new' });
    assert.equal(loads.length, 2);
  });

  test('before asking asks nothing', async () => {
    const { ask, loads } = startLoader();
    const gone = new AbortController();
    gone.abort(reason);
    await assert.rejects(ask('a', false, gone), isReason);
    assert.equal(loads.length, 0);
  });

  test('after the answer changes nothing', async () => {
    const { ask, load } = startLoader();
    const controller = new AbortController();
    const asked = ask('a', false, controller);
    load(0).resolve({});
    const value = await asked;
    controller.abort(reason);
    assert.equal(load(0).signal.aborted, false);
    assert.equal(await ask('a'), value);
  });
});
