import { html } from 'lit';
import { CourseWidget } from '../../../../src/elements/base/course-widget.ts';
import { LocalizeController } from '../../../../src/elements/base/localize.ts';
import { common, type CommonStrings } from '../../../../src/i18n/en/common.ts';
import type { Configuration } from '../../../../src/elements/base/configuration.ts';
import { DataError } from '../../../../src/data/http/errors.ts';
import { deferred, type Deferred } from '../../../support/deferred.ts';

/** One call of the test widget's loader. */
export interface Request extends Deferred<string> {
  readonly course: string;
  readonly base: string;
  readonly fresh: boolean;
  readonly signal: AbortSignal;
}

export class TestLoadEvent extends Event {
  readonly value: string;
  constructor(value: string) {
    super('test-load', { bubbles: true });
    this.value = value;
  }
}

/** The base class with nothing added: its value is a string, and the test answers its requests. */
export class TestWidget extends CourseWidget<string> {
  protected override readonly localize = new LocalizeController<CommonStrings>(this, common, (words) => words.common);

  readonly requests: Request[] = [];

  get last(): Request {
    const request = this.requests.at(-1);
    if (!request) throw new Error('nothing was asked for');
    return request;
  }

  protected override load({ endpoint, course }: Configuration, signal: AbortSignal, fresh: boolean): Promise<string> {
    const request: Request = { ...deferred<string>(), course, base: endpoint.base, fresh, signal };
    this.requests.push(request);
    signal.addEventListener('abort', () => request.reject(signal.reason));
    return request.promise;
  }

  protected override readDocument(json: unknown): string {
    if (typeof json !== 'string') throw new DataError('schema', { hint: 'a string is wanted' });
    return json;
  }

  protected override isEmpty(value: string): boolean {
    return value === '';
  }

  protected override asOf(): string | undefined {
    return '2026-11-01T06:00:00Z';
  }

  protected override createLoadEvent(value: string): Event {
    return new TestLoadEvent(value);
  }

  protected override renderValue(value: string): unknown {
    if (value === 'impossible') throw new TypeError('not a value');
    return html`<p id="value">${value}</p>`;
  }

  protected override renderEmpty(): unknown {
    return html`<p>Nothing here.</p>`;
  }

  protected override renderSkeleton(): unknown {
    return html`<div id="skeleton"></div>`;
  }
}

customElements.define('test-widget', TestWidget);

declare global {
  interface HTMLElementTagNameMap {
    'test-widget': TestWidget;
  }
}
