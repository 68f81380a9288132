import { expect, fixture } from '@open-wc/testing';
import { DataError } from '../../../../src/data/http/errors.ts';
import { answer, configured, fail, settled } from './test-widget.actions.ts';
import './test-widget.ts';
import type { TestWidget } from './test-widget.ts';

const online = () => window.dispatchEvent(new Event('online'));
const comeIntoView = () => document.dispatchEvent(new Event('visibilitychange'));

/** What the window and the document are listened to for, from here on. */
function listening(): { count(): number; restore(): void } {
  let count = 0;
  const targets = [window, document] as const;
  const originals = targets.map((target) => target.addEventListener.bind(target));
  targets.forEach((target, index) => {
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      if (['online', 'visibilitychange'].includes(type)) {
        count += 1;
        options?.signal?.addEventListener('abort', () => (count -= 1), { once: true });
      }
      originals[index]?.(type, listener, options);
    };
  });
  return {
    count: () => count,
    restore: () => targets.forEach((target) => delete (target as Partial<typeof target>).addEventListener),
  };
}

async function broken(error: DataError): Promise<TestWidget> {
  const widget = await fixture<TestWidget>(configured);
  await fail(widget, error);
  return widget;
}

/** How many requests there are when everything has had its turn. */
async function requests(widget: TestWidget): Promise<number> {
  await settled(widget);
  return widget.requests.length;
}

describe('a widget in trouble', () => {
  it('asks again when the connection is back, and shows what comes', async () => {
    const widget = await broken(new DataError('network'));
    online();
    expect(await requests(widget)).to.equal(2);
    expect(widget.last.fresh).to.equal(true);
    await answer(widget, 'Arts therapist');
    expect(widget.dataset['state']).to.equal('ready');
    online();
    expect(await requests(widget)).to.equal(2);
  });

  it('asks again when the page comes into view, each time as long as it fails', async () => {
    const widget = await broken(new DataError('server'));
    comeIntoView();
    expect(await requests(widget)).to.equal(2);
    await fail(widget, new DataError('server'));
    comeIntoView();
    expect(await requests(widget)).to.equal(3);
  });

  it('asks once, however many signs come together', async () => {
    const widget = await broken(new DataError('network'));
    online();
    comeIntoView();
    online();
    expect(await requests(widget)).to.equal(2);
  });

  it('asks nobody while the page is hidden', async () => {
    const widget = await broken(new DataError('network'));
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    online();
    comeIntoView();
    expect(await requests(widget)).to.equal(1);
    Reflect.deleteProperty(document, 'visibilityState');
    comeIntoView();
    expect(await requests(widget)).to.equal(2);
  });

  it('asks nobody for what a retry cannot mend', async () => {
    const widget = await broken(new DataError('not-found'));
    online();
    comeIntoView();
    expect(await requests(widget)).to.equal(1);
  });

  it('refreshes old content whatever had failed', async () => {
    const widget = await fixture<TestWidget>(configured);
    await answer(widget, 'Arts therapist');
    widget.reload();
    await widget.updateComplete;
    await fail(widget, new DataError('forbidden'));
    comeIntoView();
    expect(await requests(widget)).to.equal(3);
  });

  it('asks no sooner than the server wants', async () => {
    const widget = await broken(new DataError('rate-limited', { retryAfter: 60_000 }));
    online();
    expect(await requests(widget)).to.equal(1);
    const now = Date.now;
    Date.now = () => now() + 60_000;
    try {
      online();
      expect(await requests(widget)).to.equal(2);
    } finally {
      Date.now = now;
    }
  });

  it('listens only while it is in trouble and in the page', async () => {
    const heard = listening();
    try {
      const widget = await broken(new DataError('network'));
      const parent = widget.parentElement!;
      expect(heard.count()).to.equal(2);
      widget.remove();
      expect(heard.count()).to.equal(0);
      online();
      expect(widget.requests.length).to.equal(1);
      parent.append(widget);
      expect(heard.count()).to.equal(2);
      online();
      await settled(widget);
      await answer(widget, 'Arts therapist');
      expect(heard.count()).to.equal(0);
    } finally {
      heard.restore();
    }
  });
});

describe('max-age', () => {
  // The test widget's content is from 1 November 2026.
  const old = (widget: TestWidget) => widget.renderRoot.querySelector('[part=stale]')?.textContent?.trim() ?? '';
  const words = async (widget: TestWidget) => {
    for (let turns = 0; turns < 200 && !old(widget); turns += 1) await settled(widget);
    return old(widget);
  };
  const now = Date.now;
  const day = 24 * 60 * 60 * 1000;
  beforeEach(() => {
    Date.now = () => Date.UTC(2026, 10, 1, 6) + 10 * day;
  });
  afterEach(() => {
    Date.now = now;
  });

  async function aged(maxAge: string): Promise<TestWidget> {
    const widget = await fixture<TestWidget>(configured);
    widget.setAttribute('max-age', maxAge);
    await answer(widget, 'Arts therapist');
    return widget;
  }

  it('older content says so, with its date, and stays', async () => {
    const widget = await aged('9');
    expect(await words(widget)).to.equal('This information is from 1 November 2026. It may no longer be right.');
    expect(widget.dataset['state']).to.equal('stale');
    expect(widget.renderRoot.querySelector('#value')?.textContent).to.equal('Arts therapist');
    expect(widget.renderRoot.querySelector('button')).to.not.exist;
    await expect(widget).to.be.accessible();
  });

  it('asks nobody because of it', async () => {
    const widget = await aged('9');
    await words(widget);
    comeIntoView();
    online();
    expect(await requests(widget)).to.equal(1);
  });

  it('says so in Welsh', async () => {
    const widget = await fixture<TestWidget>(configured);
    widget.lang = 'cy';
    widget.maxAge = 9;
    await answer(widget, 'Arts therapist');
    expect(await words(widget)).to.match(/^Mae’r wybodaeth hon o 1 Tachwedd 2026/);
  });

  for (const maxAge of ['10', '0', '-1', 'soon', '']) {
    it(`"${maxAge}" does not call ten days old`, async () => {
      const widget = await aged(maxAge);
      expect(widget.dataset['state']).to.equal('ready');
    });
  }

  it('taken away, content is no longer old', async () => {
    const widget = await aged('9');
    await words(widget);
    widget.removeAttribute('max-age');
    await widget.updateComplete;
    expect(widget.dataset['state']).to.equal('ready');
    expect(old(widget)).to.equal('');
  });
});
