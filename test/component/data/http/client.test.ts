import { expect } from '@open-wc/testing';
import { delay, http, HttpResponse } from 'msw';
import type { SetupWorker } from 'msw/browser';
import { getJson } from '../../../../src/data/http/client.ts';
import { DataError, loadCourse } from '../../../../src/data/catalogue.ts';
import type { Clock } from '../../../../src/data/http/attempt.ts';
import { startWorker } from '../../../support/msw.ts';

const url = 'https://data.example/course.json';

/** Pauses end at once; the time limit of an attempt, 10 seconds, is real. */
function hasty(pauses: number[]): Clock {
  return {
    now: Date.now,
    random: () => 0.5,
    after(milliseconds, callback) {
      if (milliseconds < 10_000) pauses.push(milliseconds);
      const timer = setTimeout(callback, milliseconds < 10_000 ? 0 : milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

async function failure(promise: Promise<unknown>): Promise<DataError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(DataError);
  return error as DataError;
}

describe('the client in a browser', () => {
  let worker: SetupWorker;
  let pauses: number[];
  let asked: number;
  const get = (signal = new AbortController().signal) => getJson(url, { signal }, hasty(pauses));
  const answer = (respond: () => Response | Promise<Response>) =>
    worker.use(
      http.get(url, () => {
        asked += 1;
        return respond();
      }),
    );

  before(async () => {
    worker = await startWorker();
  });
  beforeEach(() => {
    pauses = [];
    asked = 0;
  });
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());

  it('reads an answer from another origin', async () => {
    answer(() => HttpResponse.json({ title: 'Lighthouse keeper – ’' }));
    expect(await get()).to.deep.equal({ title: 'Lighthouse keeper – ’' });
  });

  it('calls a lost connection "network", after three attempts', async () => {
    answer(() => HttpResponse.error());
    const error = await failure(get());
    expect([error.code, error.url, asked]).to.deep.equal(['network', url, 3]);
  });

  it('pauses as long as Retry-After asks', async () => {
    answer(() =>
      asked < 3 ? new HttpResponse(null, { status: 429, headers: { 'Retry-After': '7' } }) : HttpResponse.json(1),
    );
    expect(await get()).to.equal(1);
    expect(pauses).to.deep.equal([7000, 7000]);
  });

  it('does not ask again for what is not there', async () => {
    answer(() => new HttpResponse(null, { status: 404 }));
    expect((await failure(get())).code).to.equal('not-found');
    expect(asked).to.equal(1);
  });

  it('tells a web page from JSON', async () => {
    answer(() => HttpResponse.html('<!doctype html><title>x</title>'));
    const error = await failure(get());
    expect(error.code).to.equal('malformed');
    expect(error.hint).to.contain('a web page');
  });

  it('ends with the reason of an abort, whatever the browser makes of it', async () => {
    const controller = new AbortController();
    answer(async () => {
      controller.abort();
      await delay(50);
      return HttpResponse.json(1);
    });
    const error = await get(controller.signal).catch((reason: unknown) => reason);
    expect(error).to.equal(controller.signal.reason);
    expect((error as Error).name).to.equal('AbortError');
    expect(asked).to.equal(1);
  });

  it('makes one request of two equal ones, and aborts it only with the last', async () => {
    const document = { schemaVersion: 1, course: { id: '9001', title: 'Lighthouse keeper' } };
    const endpoint = { base: 'https://data.example/shared', api: 'snapshot' } as const;
    worker.use(
      http.get('https://data.example/shared/courses/9001.json', async () => {
        asked += 1;
        await delay(20);
        return HttpResponse.json(document);
      }),
    );
    const leaving = new AbortController();
    const left = loadCourse(endpoint, '9001', { signal: leaving.signal }).catch((reason: unknown) => reason);
    const stayed = loadCourse(endpoint, '9001', { signal: new AbortController().signal });
    leaving.abort();
    expect(await left).to.equal(leaving.signal.reason);
    expect((await stayed).title).to.equal('Lighthouse keeper');
    expect(asked).to.equal(1);
  });
});
