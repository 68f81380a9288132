import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DataError } from '../data/errors.ts';
import { dayInWords } from './day-in-words.ts';
import { inherited, resolveConfiguration, warnOnce, type Configuration } from './configuration.ts';
import { hasFallback } from './fallback.ts';
import { addStyles, dress } from './late-styles.ts';
import type { Phrases } from './phrases.ts';
import { Prerendered } from './prerendered.ts';
import { ResourceController, type ResourceKey, type WidgetState } from './resource-controller.ts';
import type { CommonStrings } from './strings/en/common.ts';
import type * as Trouble from './trouble.ts';
import { CourseWidgetErrorEvent } from './widget-error-event.ts';

/**
 * What the elements have in common: configuration by ancestry, one resource, its states. An element says what to load
 * and how it looks; it inherits no behaviour that is not in this file.
 */
export abstract class CourseWidget<T> extends LitElement {
  static override properties: PropertyDeclarations = {
    endpoint: {},
    api: {},
    course: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    maxAge: { attribute: 'max-age', type: Number },
    data: { attribute: false },
  };

  /** Base URL of the data, relative or absolute, `http(s)` only. Else the closest ancestor's `data-endpoint`, else the script tag's. */
  endpoint?: string | undefined;

  /** The dialect the endpoint speaks: `snapshot`, `fat`, `fat-v1` or `skills-england`. Else `data-api` by ancestry, else `snapshot`. */
  api?: string | undefined;

  /** LARS code (`274`), reference (`ST0585`) or short-course code (`ZSC00001`). Else `data-course` by ancestry. */
  course?: string | undefined;

  /** Level of the widget's heading, 1 to 6: a widget cannot know the outline of its page. */
  headingLevel = 2;

  /** Days after which what is shown counts as old, and says so, by the date that its source gives; never without it. */
  maxAge?: number | undefined;

  /** The domain object to show, instead of loading one. */
  data?: T | undefined;

  protected abstract readonly phrases: Phrases<CommonStrings>;

  readonly #resource: ResourceController<T> = new ResourceController<T>(this, {
    key: () => this.#key(),
    load: (signal, fresh) => this.#load(signal, fresh),
    isEmpty: (value) => this.isEmpty(value),
    onLoad: (value) => this.dispatchEvent(this.createLoadEvent(value)),
    onError: (error) => {
      this.#tell(error);
      void this.#bringTrouble(error);
    },
  });

  /** What is needed only when something is wrong; it comes when something is. Null when it cannot come. */
  #trouble: typeof Trouble | null | undefined;

  #prerendered: Prerendered | undefined;

  /** What the widget is doing; also the attribute `data-state`. */
  get state(): WidgetState {
    const isOld = this.#state === 'ready' && this.#trouble?.isOld(this.asOf(this.value as T), this.maxAge);
    return isOld ? 'stale' : this.#state;
  }

  get #state(): WidgetState {
    if (this.data !== undefined) return this.isEmpty(this.data) ? 'empty' : 'ready';
    const { error, state } = this.#resource;
    if (error?.code === 'not-configured') return 'idle';
    return error && this.#prerendered?.isThere ? 'stale' : state;
  }

  /** What is shown: `data`, or what was loaded; undefined when there is nothing. */
  protected get value(): T | undefined {
    return this.data ?? this.#resource.value;
  }

  /** Asks the endpoint again, past every cache. What is shown stays until the answer is there. */
  reload(): void {
    this.#resource.reload();
  }

  /** Whether something that this value needs is on its way, so that it is better to wait than to show it without. */
  protected isWaiting?(value: T): boolean;

  /** Whatever beside the endpoint and the course decides what is loaded. */
  protected extraKey?(): ResourceKey;

  protected abstract load(configuration: Configuration, signal: AbortSignal, fresh: boolean): Promise<T>;
  /** Reads the snapshot document of a child `<script type="application/json">`. */
  protected abstract readDocument(json: unknown): T | Promise<T>;
  protected abstract isEmpty(value: T): boolean;
  protected abstract asOf(value: T): string | undefined;
  protected abstract createLoadEvent(value: T): Event;
  protected abstract renderValue(value: T): unknown;
  protected abstract renderEmpty(value: T): unknown;
  protected abstract renderSkeleton(): unknown;

  /** Whatever a host hands in as `data`, its page must not get an exception back: what cannot be shown is as good as none. */
  protected override scheduleUpdate(): void {
    try {
      void super.scheduleUpdate();
    } catch (cause) {
      this.data = undefined;
      this.#tell(new DataError('schema', { cause, hint: 'What was set as data is not a whole domain object.' }));
    }
  }

  /** The element has come into another document, a frame's say. */
  adoptedCallback(): void {
    void import('./adopted.ts').then(({ restyle }) => restyle(this), console.warn);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#prerendered = new Prerendered(root);
    this.renderOptions.renderBefore = null; // Lit's content comes after it.
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    dress(this);
    if (this.#prerendered?.isThere && this.#hasContent) this.#prerendered.clear();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('maxAge')) void this.#bringTrouble();
    // An attribute of our own element, so that hosts can style by state; `reflect` would need a second update.
    if (this.dataset['state'] !== this.state) this.dataset['state'] = this.state;
  }

  /** Whether there is something to show, and the words to show it with. */
  get #hasContent(): boolean {
    return this.value !== undefined && !this.phrases.pending && !this.isWaiting?.(this.value);
  }

  protected override render(): unknown {
    const { phrases, state, value } = this;
    if (!this.#hasContent && this.#prerendered?.isThere) return state === 'stale' ? this.#renderStale() : nothing;
    // Our words may be in another language than the page: say so to screen readers.
    return html`<div
      part="base"
      class="base"
      dir="ltr"
      lang=${phrases.locale}
      aria-busy=${state === 'pending' ? 'true' : nothing}
    >
      ${this.#hasContent ? this.#renderWithValue(state, value as T) : this.#renderWithoutValue(state)}
    </div>`;
  }

  #renderWithValue(state: WidgetState, value: T): unknown {
    // After the content, which must not move for it.
    return html`${
      this.isEmpty(value) ? html`<slot name="empty">${this.renderEmpty(value)}</slot>` : this.renderValue(value)
    }${state === 'stale' ? this.#renderStale(this.asOf(value)) : nothing}`;
  }

  #renderStale(asOf?: string): unknown {
    const { language, terms } = this.phrases;
    return this.#trouble?.staleView(language, dayInWords(asOf, terms), this.#resource.error && this.#retry) ?? nothing;
  }

  #renderWithoutValue(state: WidgetState): unknown {
    const bare = !hasFallback(this);
    const { error, slow } = this.#resource;
    return html`<slot ?hidden=${bare} @slotchange=${this.#handleSlotChange}></slot>
      ${error && this.#trouble !== undefined ? this.#renderError(error, state, bare) : this.#renderWait(slow, bare)}`;
  }

  /** Where the host's fallback stands in for a widget that is not set up, nothing is wrong that a visitor could see. */
  #renderError(error: DataError, state: WidgetState, bare: boolean): unknown {
    if (state === 'idle' && !bare) return nothing;
    const { terms, language } = this.phrases;
    return this.#trouble?.errorView(language, error, this.#retry) ?? html`<p>${terms.failed}</p>`;
  }

  /** A quiet shape at once, words once the wait is long. The live region stands from the start, or it would not be read. */
  #renderWait(slow: boolean, bare: boolean): unknown {
    return html`${bare ? this.renderSkeleton() : nothing}
      <p role="status" part="status" class="status">${slow ? this.phrases.terms.loading : nothing}</p>`;
  }

  readonly #retry = (): void => this.reload();

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
    const configuration = resolveConfiguration(this);
    // A key of its own, so that the next good configuration runs the task again.
    if (!configuration) return ['unusable', inherited(this, 'endpoint'), inherited(this, 'course')];
    const { endpoint, course } = configuration;
    return [endpoint.base, endpoint.api, course, ...(this.extraKey?.() ?? [])];
  }

  async #load(signal: AbortSignal, fresh: boolean): Promise<T> {
    const text = this.#document;
    if (text) return this.readDocument(await parse(text));
    const configuration = resolveConfiguration(this);
    if (!configuration) throw (await import('./mistakes.ts')).misconfiguration(this);
    return this.load(configuration, signal, fresh);
  }

  #tell(error: DataError): void {
    warnOnce(`<${this.localName}> ${error.message}. ${error.hint ?? ''}`.trim());
    this.dispatchEvent(new CourseWidgetErrorEvent(error));
  }

  async #bringTrouble(error?: DataError): Promise<void> {
    this.#trouble ??= await import('./trouble.ts').catch(() => null);
    this.#trouble?.comeBack(this, error);
    if (this.#trouble) addStyles(this, this.#trouble.styles);
    this.requestUpdate();
  }
}

async function parse(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw (await import('./mistakes.ts')).unreadable(cause);
  }
}
