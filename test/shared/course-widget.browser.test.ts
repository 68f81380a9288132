import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { DataError } from '../../src/data/errors.ts';
import type { CourseWidgetErrorEvent } from '../../src/shared/widget-error-event.ts';
import { TestWidget, type TestLoadEvent } from './test-widget.ts';

const configured = html`<test-widget endpoint="/data" course="274"></test-widget>`;

function shown(widget: TestWidget): string {
  return widget.renderRoot.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Answers the newest request and waits until the widget shows the answer. */
async function answer(widget: TestWidget, value: string): Promise<void> {
  widget.last.resolve(value);
  await widget.last.promise;
  await settled(widget);
}

async function fail(widget: TestWidget, error: DataError): Promise<void> {
  const told = oneEvent(widget, 'course-widget-error');
  widget.last.reject(error);
  await told;
  await settled(widget);
}

/** The task reports in a later turn than its promise, and the element renders in one after that. */
async function settled(widget: TestWidget): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
}

describe('CourseWidget', () => {
  describe('states', () => {
    it('is pending, then ready, and tells so in its attribute', async () => {
      const widget = await fixture<TestWidget>(configured);
      expect(widget.dataset['state']).to.equal('pending');
      expect(widget.renderRoot.querySelector('#skeleton')).to.exist;
      await answer(widget, 'Arts therapist');
      expect(widget.dataset['state']).to.equal('ready');
      expect(shown(widget)).to.equal('Arts therapist');
    });

    it('is idle, with a sentence, when it is told nothing', async () => {
      const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
      await waitUntil(() => shown(widget).includes('not set up'));
      expect(widget.dataset['state']).to.equal('idle');
      expect(widget.requests).to.be.empty;
    });

    it('is empty for an empty value', async () => {
      const widget = await fixture<TestWidget>(configured);
      await answer(widget, '');
      expect(widget.dataset['state']).to.equal('empty');
      expect(shown(widget)).to.equal('Nothing here.');
    });

    it('shows plain words for an error, and "Try again" only where it can help', async () => {
      const widget = await fixture<TestWidget>(configured);
      await fail(widget, new DataError('not-found', { status: 404 }));
      expect(widget.dataset['state']).to.equal('error');
      expect(shown(widget)).to.equal('This course could not be found.');
      expect(widget.renderRoot.querySelector('button')).to.not.exist;
    });

    it('asks again, past every cache, on "Try again"', async () => {
      const widget = await fixture<TestWidget>(configured);
      await fail(widget, new DataError('network'));
      widget.renderRoot.querySelector('button')?.click();
      await widget.updateComplete;
      expect(widget.requests.map((request) => request.fresh)).to.deep.equal([false, true]);
      await answer(widget, 'Arts therapist');
      expect(shown(widget)).to.equal('Arts therapist');
    });

    it('keeps what it shows while it refreshes, and says so when that fails', async () => {
      const widget = await fixture<TestWidget>(configured);
      await answer(widget, 'Arts therapist');
      widget.reload();
      await widget.updateComplete;
      expect(widget.dataset['state']).to.equal('pending');
      expect(shown(widget)).to.equal('Arts therapist');
      await fail(widget, new DataError('server', { status: 500 }));
      expect(widget.dataset['state']).to.equal('stale');
      expect(shown(widget)).to.contain('1 November 2026').and.to.contain('Arts therapist');
    });

    it('does not show another course as this one when this one cannot be had', async () => {
      const widget = await fixture<TestWidget>(configured);
      await answer(widget, 'Arts therapist');
      widget.course = '91';
      await widget.updateComplete;
      await fail(widget, new DataError('not-found'));
      expect(widget.dataset['state']).to.equal('error');
      expect(shown(widget)).to.not.contain('Arts therapist');
    });
  });

  describe('fallback content', () => {
    const fallback = html`<test-widget endpoint="/data" course="274"><a href="#more">Arts therapist</a></test-widget>`;
    const isShown = (widget: TestWidget) => (widget.querySelector('a')?.getBoundingClientRect().width ?? 0) > 0;

    it('shows until there is data, and not a grey box', async () => {
      const widget = await fixture<TestWidget>(fallback);
      expect(isShown(widget)).to.be.true;
      expect(widget.renderRoot.querySelector('#skeleton')).to.not.exist;
      await answer(widget, 'Arts therapist');
      expect(isShown(widget)).to.be.false;
    });

    it('shows beside an error', async () => {
      const widget = await fixture<TestWidget>(fallback);
      await fail(widget, new DataError('network'));
      expect(isShown(widget)).to.be.true;
    });

    it('is noticed when it arrives late', async () => {
      const widget = await fixture<TestWidget>(configured);
      const slot = widget.renderRoot.querySelector('slot')!;
      const changed = oneEvent(slot, 'slotchange');
      widget.append('Arts therapist');
      await changed;
      await widget.updateComplete;
      expect(widget.renderRoot.querySelector('#skeleton')).to.not.exist;
    });
  });

  describe('a wait', () => {
    it('is put in words only when it is long', async () => {
      const widget = await fixture<TestWidget>(configured);
      const status = widget.renderRoot.querySelector('[role=status]')!;
      expect(status.textContent).to.equal('');
      await new Promise<void>((resolve) => {
        new MutationObserver(() => resolve()).observe(status, { childList: true, characterData: true, subtree: true });
      });
      expect(status.textContent).to.equal('Loading…');
    });
  });

  describe('its place in the page', () => {
    it('keeps its request when it is moved', async () => {
      const widget = await fixture<TestWidget>(configured);
      const elsewhere = await fixture(html`<section></section>`);
      const loads: string[] = [];
      widget.addEventListener('test-load', (event) => loads.push((event as TestLoadEvent).value));
      elsewhere.append(widget);
      await settled(widget);
      await answer(widget, 'Arts therapist');
      expect(widget.requests).to.have.length(1);
      expect(widget.dataset['state']).to.equal('ready');
      expect(loads).to.deep.equal(['Arts therapist']);
    });

    it('gives its request up when it is removed, without a word, and asks again when it returns', async () => {
      const widget = await fixture<TestWidget>(configured);
      const home = widget.parentElement!;
      let events = 0;
      for (const type of ['test-load', 'course-widget-error']) widget.addEventListener(type, () => (events += 1));
      const first = widget.last;
      widget.remove();
      await settled(widget);
      expect(first.signal.aborted).to.be.true;
      expect(events).to.equal(0);
      home.append(widget);
      await widget.updateComplete;
      expect(widget.dataset['state']).to.equal('pending');
      expect(widget.requests).to.have.length(2);
      await answer(widget, 'Arts therapist');
      expect(shown(widget)).to.equal('Arts therapist');
      expect(events).to.equal(1);
    });

    it('drops the answer of a course that is no longer wanted', async () => {
      const widget = await fixture<TestWidget>(configured);
      const first = widget.last;
      widget.course = '91';
      await widget.updateComplete;
      expect(first.signal.aborted).to.be.true;
      await answer(widget, 'Software developer');
      first.resolve('Arts therapist');
      await settled(widget);
      expect(shown(widget)).to.equal('Software developer');
    });
  });

  describe('other sources', () => {
    it('shows `.data` and asks for nothing', async () => {
      const widget = await fixture<TestWidget>(html`<test-widget .data=${'Given'}></test-widget>`);
      expect(widget.dataset['state']).to.equal('ready');
      expect(shown(widget)).to.equal('Given');
      expect(widget.requests).to.be.empty;
    });

    it('reads a child data block instead of the network', async () => {
      const widget = await fixture<TestWidget>(
        html`<test-widget endpoint="/data" course="274"
          ><script type="application/json">
            "In the page"
          </script></test-widget
        >`,
      );
      await settled(widget);
      expect(shown(widget)).to.equal('In the page');
      expect(widget.requests).to.be.empty;
    });

    it('tells a data block that is not JSON from one that is not a document', async () => {
      const codes: string[] = [];
      const handler = (event: Event) => codes.push((event as CourseWidgetErrorEvent).code);
      for (const text of ['{', '7']) {
        const widget = document.createElement('test-widget');
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = text;
        widget.append(script);
        widget.addEventListener('course-widget-error', handler);
        const told = oneEvent(widget, 'course-widget-error');
        document.body.append(widget);
        await told;
        widget.remove();
      }
      expect(codes).to.deep.equal(['malformed', 'schema']);
    });
  });

  describe('course-widget-error', () => {
    it('bubbles out of shadow roots with all that is known', async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const widget = document.createElement('test-widget');
      widget.endpoint = '/data';
      widget.course = '274';
      host.attachShadow({ mode: 'open' }).append(widget);
      await widget.updateComplete;
      const event = oneEvent(host, 'course-widget-error');
      await fail(widget, new DataError('server', { status: 503, url: 'http://localhost/data', hint: 'Wait.' }));
      const { code, retryable, status, url, hint } = (await event) as unknown as CourseWidgetErrorEvent;
      expect({ code, retryable, status, url, hint }).to.deep.equal({
        code: 'server',
        retryable: true,
        status: 503,
        url: 'http://localhost/data',
        hint: 'Wait.',
      });
    });
  });

  describe('language', () => {
    it('follows the page, and marks its words when it cannot', async () => {
      const section = await fixture<HTMLElement>(html`<section lang="cy"><test-widget></test-widget></section>`);
      const widget = section.querySelector('test-widget')!;
      const base = () => widget.renderRoot.querySelector('.base')!;
      const becomes = (language: string) =>
        new Promise<void>((resolve) => {
          const look = () => (base().getAttribute('lang') === language ? resolve() : undefined);
          new MutationObserver(look).observe(widget.renderRoot, { attributes: true, subtree: true });
          look();
        });
      await becomes('cy');
      await waitUntil(() => shown(widget).includes('Nid yw'));
      section.lang = 'fr';
      await becomes('en-GB');
      expect(shown(widget)).to.contain('not set up');
    });
  });

  it('passes axe in each of its own states', async () => {
    const widget = await fixture<TestWidget>(configured);
    await expect(widget).to.be.accessible();
    await fail(widget, new DataError('network'));
    await expect(widget).to.be.accessible();
  });
});
