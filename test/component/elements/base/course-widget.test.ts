import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { DataError } from '../../../../src/data/http/errors.ts';
import { answer, configured, fail, shown } from './test-widget.actions.ts';
import './test-widget.ts';
import type { TestWidget } from './test-widget.ts';

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

    it('keeps "Try again" and its focus until there is an answer, and says when that takes long', async () => {
      for (const before of ['', 'Arts therapist']) {
        const widget = await fixture<TestWidget>(configured);
        if (before) {
          await answer(widget, before);
          widget.reload();
          await widget.updateComplete;
        }
        await fail(widget, new DataError('network'));
        const words = shown(widget);
        const button = widget.renderRoot.querySelector('button')!;
        const hasFocus = () => widget.shadowRoot!.activeElement === button;
        button.focus();
        button.click();
        await widget.updateComplete;
        expect(hasFocus(), 'while it is awaited').to.equal(true);
        await waitUntil(() => shown(widget).includes('Loading…'));
        await fail(widget, new DataError('network'));
        expect(shown(widget)).to.equal(words);
        expect(hasFocus(), 'after it has failed again').to.equal(true);
        button.click();
        await widget.updateComplete;
        await answer(widget, 'Animal keeper');
        expect(shown(widget)).to.equal('Animal keeper');
        expect(widget.shadowRoot!.activeElement?.classList.contains('base'), 'once it is there').to.equal(true);
      }
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

  it('passes axe in each of its own states', async () => {
    const widget = await fixture<TestWidget>(configured);
    await expect(widget).to.be.accessible();
    await fail(widget, new DataError('network'));
    await expect(widget).to.be.accessible();
  });
});
