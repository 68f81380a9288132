import { html, oneEvent, waitUntil } from '@open-wc/testing';
import type { DataError } from '../../../../src/data/http/errors.ts';
import type { TestWidget } from './test-widget.ts';

/** A widget that knows what to ask for. */
export const configured = html`<test-widget endpoint="/data" course="274"></test-widget>`;

/** What the widget says, in one line. */
export function shown(widget: TestWidget): string {
  return widget.renderRoot.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Answers the newest request and waits until the widget shows the answer. */
export async function answer(widget: TestWidget, value: string): Promise<void> {
  widget.last.resolve(value);
  await widget.last.promise;
  await settled(widget);
}

/** Refuses the newest request and waits until the widget shows that. */
export async function fail(widget: TestWidget, error: DataError): Promise<void> {
  const told = oneEvent(widget, 'course-widget-error');
  widget.last.reject(error);
  await told;
  await settled(widget);
  // Its words come in a chunk of their own.
  await waitUntil(() => widget.renderRoot.querySelector('[part=error], [part=stale]'));
}

/** Resolves when the widget has rendered what it knows now: the task reports in a later turn than its promise, and the element renders in one after that. */
export async function settled(widget: TestWidget): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
}
