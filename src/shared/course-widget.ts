import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DataError } from '../data/errors.ts';
import { resolveConfiguration, warnOnce, type Configuration } from './configuration.ts';
import type { Phrases } from './phrases.ts';
import { ResourceController, type ResourceKey, type WidgetState } from './resource-controller.ts';
import { errorView, idleView, pendingView, staleView } from './state-views.ts';
import type { CommonStrings } from './strings/en/common.ts';
import { CourseWidgetErrorEvent } from './widget-error-event.ts';

/**
 * What the elements have in common: configuration by ancestry, one resource, its states. An element says what to load
 * and how it looks; it inherits no behaviour that is not in this file.
 */
export abstract class CourseWidget<T> extends LitElement {
  /** Base URL of the data, relative or absolute, `http(s)` only. Else the closest ancestor's `data-endpoint`, else the script tag's. */
  @property() endpoint?: string | undefined;

  /** The dialect the endpoint speaks: `snapshot`, `fat`, `fat-v1` or `skills-england`. Else `data-api` by ancestry, else `snapshot`. */
  @property() api?: string | undefined;

  /** LARS code (`274`), reference (`ST0585`) or short-course code (`ZSC00001`). Else `data-course` by ancestry. */
  @property() course?: string | undefined;

  /** Level of the widget's heading, 1 to 6: a widget cannot know the outline of its page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** The domain object to show, instead of loading one. */
  @property({ attribute: false }) data?: T | undefined;

  protected abstract readonly phrases: Phrases<CommonStrings>;

  readonly #resource: ResourceController<T> = new ResourceController<T>(this, {
    key: () => this.#key(),
    load: (signal, fresh) => this.#load(signal, fresh),
    isEmpty: (value) => this.isEmpty(value),
    onLoad: (value) => this.#handleLoad(value),
    onError: (error) => this.#handleError(error),
  });

  /** What the widget is doing; also the attribute `data-state`. */
  get state(): WidgetState {
    if (this.data !== undefined) return this.isEmpty(this.data) ? 'empty' : 'ready';
    return this.#resource.error?.code === 'not-configured' ? 'idle' : this.#resource.state;
  }

  /** What is shown: `data`, or what was loaded; undefined when there is nothing. */
  protected get value(): T | undefined {
    return this.data ?? this.#resource.value;
  }

  /** Asks the endpoint again, past every cache. What is shown stays until the answer is there. */
  reload(): void {
    this.#resource.reload();
  }

  /** Whatever beside the endpoint and the course decides what is loaded. */
  protected extraKey(): ResourceKey {
    return [];
  }

  protected abstract load(configuration: Configuration, signal: AbortSignal, fresh: boolean): Promise<T>;
  /** Reads the snapshot document of a child `<script type="application/json">`. */
  protected abstract readDocument(json: unknown): T;
  protected abstract isEmpty(value: T): boolean;
  protected abstract asOf(value: T): string | undefined;
  protected abstract createLoadEvent(value: T): Event;
  protected abstract renderValue(value: T): unknown;
  protected abstract renderEmpty(value: T): unknown;
  protected abstract renderSkeleton(): unknown;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // An attribute of our own element, so that hosts can style by state; `reflect` would need a second update.
    if (this.dataset['state'] !== this.state) this.dataset['state'] = this.state;
  }

  protected override render(): TemplateResult {
    const { phrases, state, value } = this;
    // Our words may be in another language than the page: say so to screen readers.
    return html`<div
      part="base"
      class="base"
      lang=${phrases.locale}
      aria-busy=${state === 'pending' ? 'true' : nothing}
    >
      ${value === undefined ? this.#renderWithoutValue(state) : this.#renderWithValue(state, value)}
    </div>`;
  }

  #renderWithValue(state: WidgetState, value: T): unknown {
    const { terms, locale } = this.phrases;
    return [
      state === 'stale' ? staleView(terms, locale, this.asOf(value), () => this.reload()) : nothing,
      this.isEmpty(value) ? html`<slot name="empty">${this.renderEmpty(value)}</slot>` : this.renderValue(value),
    ];
  }

  #renderWithoutValue(state: WidgetState): unknown {
    const { terms } = this.phrases;
    const bare = !this.#hasFallback;
    const slot = html`<slot ?hidden=${bare} @slotchange=${this.#handleSlotChange}></slot>`;
    const { error } = this.#resource;
    if (state === 'error' && error) return [slot, errorView(terms, error, () => this.reload())];
    if (state === 'idle') return [slot, bare ? idleView(terms) : nothing];
    return [slot, pendingView(terms, this.#resource.slow, bare ? this.renderSkeleton() : nothing)];
  }

  /** Whether the host wrote anything a visitor can see into the element: white space and data blocks do not count. */
  get #hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? node.localName !== 'script' && !node.slot
        : node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim(),
    );
  }

  #handleSlotChange(): void {
    this.requestUpdate();
  }

  get #document(): string | undefined {
    return this.querySelector(':scope > script[type="application/json"]')?.textContent?.trim() || undefined;
  }

  #key(): ResourceKey | undefined {
    if (this.data !== undefined) return undefined;
    const text = this.#document;
    if (text) return ['document', text];
    try {
      const { endpoint, course } = resolveConfiguration(this);
      return [endpoint.base, endpoint.api, course, ...this.extraKey()];
    } catch (error) {
      // A key of its own, so that the next good configuration runs the task again.
      return ['unusable', String((error as DataError).hint)];
    }
  }

  async #load(signal: AbortSignal, fresh: boolean): Promise<T> {
    const text = this.#document;
    if (!text) return this.load(resolveConfiguration(this), signal, fresh);
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (cause) {
      throw new DataError('malformed', {
        cause,
        hint: 'The <script type="application/json"> in the element is not JSON.',
      });
    }
    return this.readDocument(json);
  }

  #handleLoad(value: T): void {
    this.dispatchEvent(this.createLoadEvent(value));
  }

  #handleError(error: DataError): void {
    warnOnce(`<${this.localName}> ${error.message}. ${error.hint ?? ''}`.trim());
    this.dispatchEvent(new CourseWidgetErrorEvent(error));
  }
}
