import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { DataError } from '../../../../src/data/http/errors.ts';
import type { CourseWidgetErrorEvent } from '../../../../src/elements/base/widget-error-event.ts';
import { answer, configured, fail, settled, shown } from './test-widget.actions.ts';
import './test-widget.ts';
import type { TestLoadEvent, TestWidget } from './test-widget.ts';

describe('CourseWidget', () => {
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

    it('refuses `.data` that it cannot show, without an exception for the page', async () => {
      const widget = await fixture<TestWidget>(html`<test-widget .data=${'Given'}></test-widget>`);
      const told = oneEvent(widget, 'course-widget-error');
      widget.data = 'impossible';
      expect(((await told) as unknown as CourseWidgetErrorEvent).code).to.equal('schema');
      await waitUntil(() => shown(widget).includes('not set up'));
      widget.data = 'Given again';
      await widget.updateComplete;
      expect(shown(widget)).to.equal('Given again');
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
});
