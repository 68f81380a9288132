import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProviderPage } from '../../../../../src/domain/provider-page.ts';
import { ProviderPages } from '../../../../../src/elements/provider-map/list/provider-pages.ts';
import { deferred, type Deferred } from '../../../../support/deferred.ts';
import { samplePage, sampleProvider } from '../../../../component/elements/provider-map/sample-providers.ts';

const page = (number: number, pageCount: number, ...ukprns: readonly number[]): ProviderPage =>
  samplePage(
    ukprns.map((ukprn) => sampleProvider(ukprn)),
    { page: number, pageCount, total: pageCount },
  );

/** Lets everything that waits for settled promises run. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

function setUp(first: ProviderPage | undefined, wanted = Infinity) {
  const state = { first, wanted, connected: true, canLoad: true };
  const asked: number[] = [];
  const signals: AbortSignal[] = [];
  const answers: Deferred<ProviderPage>[] = [];
  const arrivals: number[] = [];
  const controllers: ReactiveController[] = [];
  const host = {
    get isConnected() {
      return state.connected;
    },
    addController: (controller: ReactiveController) => controllers.push(controller),
    // What Lit does: one update soon.
    requestUpdate: () => queueMicrotask(update),
  } as unknown as ReactiveControllerHost & Element;
  const pages = new ProviderPages(host, {
    first: () => state.first,
    canLoad: () => state.canLoad,
    wanted: () => state.wanted,
    load: ({ page: number = 1 }, { signal }) => {
      asked.push(number);
      signals.push(signal);
      const answer = deferred<ProviderPage>();
      answers.push(answer);
      return answer.promise;
    },
    onPage: () => arrivals.push(pages.providers.length),
  });
  function update(): void {
    for (const each of controllers) each.hostUpdate?.();
    for (const each of controllers) each.hostUpdated?.();
  }
  function setConnected(connected: boolean): void {
    state.connected = connected;
    for (const each of controllers) (connected ? each.hostConnected : each.hostDisconnected)?.call(each);
  }
  update();
  return { state, pages, asked, signals, answers, arrivals, update, setConnected };
}

describe('ProviderPages', () => {
  it('asks for nothing where the first page is all there is', () => {
    const { pages, asked } = setUp(page(1, 1, 1, 2));
    assert.equal(pages.complete, true);
    assert.deepEqual(asked, []);
    assert.deepEqual(
      pages.providers.map(({ ukprn }) => ukprn),
      [1, 2],
    );
  });

  it('goes on page by page, one at a time, until so many are there', async () => {
    const { pages, asked, answers, arrivals, state, update } = setUp(page(1, 9, 1, 2), 5);
    assert.deepEqual(asked, [2]);
    update();
    assert.deepEqual(asked, [2]);
    answers[0]!.resolve(page(2, 9, 3, 4));
    await turn();
    assert.deepEqual(asked, [2, 3]);
    answers[1]!.resolve(page(3, 9, 5, 6));
    await turn();
    assert.deepEqual(asked, [2, 3]);
    assert.deepEqual(arrivals, [4, 6]);
    assert.equal(pages.complete, false);
    state.wanted = 7;
    update();
    assert.deepEqual(asked, [2, 3, 4]);
  });

  it('ends with the last page', async () => {
    const { pages, asked, answers } = setUp(page(1, 2, 1));
    answers[0]!.resolve(page(2, 2, 2));
    await turn();
    assert.deepEqual(asked, [2]);
    assert.equal(pages.complete, true);
  });

  it('takes nobody twice, and ends where a page has nobody new, whatever the source counts', async () => {
    const { pages, asked, answers } = setUp(page(1, 9, 1, 2));
    answers[0]!.resolve(page(2, 9, 2, 3));
    await turn();
    answers[1]!.resolve(page(2, 9, 2, 3));
    await turn();
    assert.deepEqual(
      pages.providers.map(({ ukprn }) => ukprn),
      [1, 2, 3],
    );
    assert.deepEqual(asked, [2, 3]);
    assert.equal(pages.complete, true);
  });

  it('stops after 100 pages', async () => {
    const { pages, asked, answers } = setUp(page(1, 5000, 1));
    for (let number = 2; number <= 110; number += 1) {
      answers[number - 2]?.resolve(page(number, 5000, number));
      await turn();
    }
    assert.equal(asked.at(-1), 100);
    assert.equal(pages.complete, true);
  });

  it('keeps what it has after a failure, and asks again only when told to', async () => {
    const { pages, asked, answers, update } = setUp(page(1, 2, 1));
    answers[0]!.reject(new Error('offline'));
    await turn();
    update();
    assert.equal(pages.failed, true);
    assert.deepEqual(asked, [2]);
    pages.retry();
    await turn();
    assert.deepEqual(asked, [2, 2]);
    answers[1]!.resolve(page(2, 2, 2));
    await turn();
    assert.equal(pages.failed, false);
    assert.deepEqual(
      pages.providers.map(({ ukprn }) => ukprn),
      [1, 2],
    );
  });

  it('begins anew with another first page, and drops what was on its way', async () => {
    const { pages, signals, answers, state, update } = setUp(page(1, 2, 1));
    state.first = page(1, 1, 7);
    update();
    assert.equal(signals[0]!.aborted, true);
    answers[0]!.resolve(page(2, 2, 2));
    await turn();
    assert.deepEqual(
      pages.providers.map(({ ukprn }) => ukprn),
      [7],
    );
    assert.equal(pages.failed, false);
  });

  it('gives up when its element goes, goes on when it returns, and does not mind a move', async () => {
    const { pages, asked, signals, setConnected } = setUp(page(1, 2, 1));
    setConnected(false);
    setConnected(true);
    await turn();
    assert.equal(signals[0]!.aborted, false);
    setConnected(false);
    await turn();
    assert.equal(signals[0]!.aborted, true);
    assert.deepEqual(asked, [2]);
    setConnected(true);
    await turn();
    assert.deepEqual(asked, [2, 2]);
    assert.equal(pages.failed, false);
  });

  it('asks nobody where there is nobody to ask', () => {
    const first = page(1, 3, 1);
    const { state, pages, asked, update } = setUp(undefined);
    state.canLoad = false;
    state.first = first;
    update();
    assert.deepEqual(asked, []);
    assert.equal(pages.complete, true);
  });
});
