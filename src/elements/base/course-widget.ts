import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DataError, loadCode, parseJson, unreadable } from '../../data/catalogue.ts';
import type { CommonStrings } from '../../i18n/en/common.ts';
import { inherited, resolveConfiguration, type Configuration } from './configuration.ts';
import { dayInWords } from './day-in-words.ts';
import type * as Failure from './late/failure/index.ts';
import type { RoomUse } from './late/room.ts';
import { hasFallback, hasSwallowed } from './fallback.ts';
import { ForeignChanges } from './foreign-changes.ts';
import type { LocalizeController } from './localize.ts';
import { keepTyping } from './keep-typing.ts';
import { Predecessor } from './predecessor.ts';
import { forgetRoom, keepRoom } from './room.ts';
import { convertProperties, takeAsWritten } from './values.ts';
import { warnOnce } from './warnings.ts';
import { CourseWidgetErrorEvent } from './widget-error-event.ts';
import { WidgetTask, type TaskKey, type WidgetState } from './widget-task.ts';

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

  /** Properties take what pages and frameworks set them to: see `values.ts`. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    const declares = Object.hasOwn(this, 'properties');
    if (declares) takeAsWritten(this);
    super.finalize();
    if (declares) convertProperties(this);
  }

  /** Servers of frameworks write the names of properties, in which HTML knows no capitals: `headinglevel`. */
  static override get observedAttributes(): string[] {
    const attributes = super.observedAttributes;
    return [...attributes, ...[...this.elementProperties.keys()].map((name) => String(name).toLowerCase())];
  }

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

  protected abstract readonly localize: LocalizeController<CommonStrings>;

  readonly #task: WidgetTask<T> = new WidgetTask<T>(this, {
    key: () => this.#key(),
    load: (signal, fresh) => this.#load(signal, fresh),
    isEmpty: (value) => this.isEmpty(value),
    onLoad: (value) => {
      this.#retried = undefined;
      this.dispatchEvent(this.createLoadEvent(value));
    },
    onError: (error) => {
      this.#retried = undefined;
      this.#report(error);
      void this.#fetchFailure(error);
    },
  });

  /** What shows and mends failures, fetched with the first one; null when it does not arrive. */
  #failure: typeof Failure | null | undefined;
  #autoRetry: Failure.AutoRetry | undefined;
  /** The failure after which the visitor pressed "Try again"; it stays on show, with its button, until there is an answer. */
  #retried: DataError | undefined;

  #prerendered: Predecessor | undefined;
  #foreign: ForeignChanges | undefined;
  /** Whether the last update has failed, so that what is there is of no use to the next. */
  #broken = false;

  /** What the widget is doing; also the attribute `data-state`. */
  get state(): WidgetState {
    const state = this.#state;
    const isOld = state === 'ready' && this.#failure?.isOld(this.asOf(this.value as T), this.maxAge);
    return isOld ? 'stale' : state;
  }

  get #state(): WidgetState {
    if (this.data !== undefined) return this.isEmpty(this.data) ? 'empty' : 'ready';
    const { error, state } = this.#task;
    if (error?.code === 'not-configured') return 'idle';
    return error && this.#prerendered?.isThere ? 'stale' : state;
  }

  /** What is shown: `data`, or what was loaded; undefined when there is nothing. */
  protected get value(): T | undefined {
    return this.data ?? this.#task.value;
  }

  /** Asks the endpoint again, past every cache. What is shown stays until the answer is there. */
  reload(): void {
    this.#task.reload();
  }

  /** Whatever beside the endpoint and the course decides what is loaded. */
  protected extraKey?(): TaskKey;

  /** Fetches what a value needs to be shown, before it is. */
  protected prepare?(value: T): Promise<void>;

  /** Whether what shows a value takes up the room that was kept for it, rather than leaving most of it. */
  protected fills?(value: T): boolean;

  protected abstract load(configuration: Configuration, signal: AbortSignal, fresh: boolean): Promise<T>;
  /** Reads the snapshot document of a child `<script type="application/json">`. */
  protected abstract readDocument(json: unknown): T;
  protected abstract isEmpty(value: T): boolean;
  protected abstract asOf(value: T): string | undefined;
  protected abstract createLoadEvent(value: T): Event;
  protected abstract renderValue(value: T): unknown;
  protected abstract renderEmpty(value: T): unknown;
  protected abstract renderSkeleton(): unknown;

  /** Whatever a host hands in, its page must not get an exception back: what cannot be shown is as good as none. */
  protected override scheduleUpdate(): void {
    try {
      void super.scheduleUpdate();
    } catch (cause) {
      const hint = this.data === undefined ? unreadable : 'What was set as data is not a whole domain object.';
      this.data = undefined;
      this.#broken = true;
      this.renderRoot.replaceChildren(document.createElement('slot'));
      this.#report(new DataError('schema', { cause, hint }));
    }
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const property of elementProperties.keys()) {
      if (property !== name && String(property).toLowerCase() === name) Object.assign(this, { [property]: value });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const box = this.#box;
    if (box) forgetRoom(box);
  }

  /** The element has come into another document, a frame's say. */
  adoptedCallback(): void {
    void loadCode(() => import('./late/adopted-styles.ts')).then(({ restyle }) => restyle(this), console.warn);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#prerendered = new Predecessor(root);
    this.#foreign = new ForeignChanges(root);
    this.renderOptions.renderBefore = null; // Lit's content comes after it.
    for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepTyping);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    const spoiled = this.#foreign?.take() || this.#broken ? this.#startAnew() : undefined;
    super.update(changed);
    spoiled?.clear();
    if (this.#prerendered?.isThere && this.#hasContent) this.#prerendered.clear();
    if (!this.#prerendered?.isThere) this.#foreign?.watch();
    if (hasSwallowed(this))
      warnOnce(`<${this.localName}> holds other parts of the page: end it with </${this.localName}>.`);
  }

  /** Lets Lit make everything anew, behind what is there. */
  #startAnew(): Predecessor {
    const spoiled = new Predecessor(this.renderRoot);
    // Lit keeps what it knows of its nodes on the node that they stand before.
    this.renderOptions.renderBefore = this.renderRoot.appendChild(document.createComment(''));
    this.#broken = false;
    return spoiled;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('maxAge')) void this.#fetchFailure();
    const box = this.#prerendered?.isThere ? null : this.#box;
    if (box) keepRoom(box, this.#roomUse);
    // An attribute of our own element, so that hosts can style by state; `reflect` would need a second update.
    if (this.dataset['state'] !== this.state) this.dataset['state'] = this.state;
  }

  get #box(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.base');
  }

  get #roomUse(): RoomUse {
    if (this.#hasContent) return this.fills?.(this.value as T) ? 'content' : 'sentence';
    // Nothing is on its way to an element that does not know where from.
    if (this.#key()?.[0] === unusable) return 'sentence';
    return this.#task.error && this.#failure !== undefined ? 'sentence' : 'waiting';
  }

  /** Whether there is something to show, and the words to show it with. */
  get #hasContent(): boolean {
    return this.value !== undefined && !this.localize.pending;
  }

  protected override render(): unknown {
    const { localize, state, value } = this;
    if (!this.#hasContent && this.#prerendered?.isThere) return state === 'stale' ? this.#renderStale() : nothing;
    // Our words may be in another language than the page: say so to screen readers.
    return html`<div class="container">
      <div
        part="base"
        class="base"
        dir="ltr"
        lang=${localize.locale}
        aria-busy=${state === 'pending' ? 'true' : nothing}
      >
        ${this.#hasContent ? this.#renderWithValue(state, value as T) : this.#renderWithoutValue(state)}
      </div>
    </div>`;
  }

  #renderWithValue(state: WidgetState, value: T): unknown {
    // After the content, which must not move for it.
    return html`${
      this.isEmpty(value) ? html`<slot name="empty">${this.renderEmpty(value)}</slot>` : this.renderValue(value)
    }${state === 'stale' || this.#isRetrying ? this.#renderStale(this.asOf(value)) : nothing}`;
  }

  #renderStale(asOf?: string): unknown {
    const { language, terms } = this.localize;
    const retry = this.#shownError && this.#retry;
    return this.#failure?.staleView(language, dayInWords(asOf, terms), retry, this.#waitingWords) ?? nothing;
  }

  get #isRetrying(): boolean {
    return this.#retried !== undefined && this.#task.state === 'pending';
  }

  get #shownError(): DataError | undefined {
    return this.#isRetrying ? this.#retried : this.#task.error;
  }

  /** What a notice says while the answer to a retry takes long. */
  get #waitingWords(): string | undefined {
    return this.#isRetrying && this.#task.slow ? this.localize.terms.loading : undefined;
  }

  #renderWithoutValue(state: WidgetState): unknown {
    const bare = !hasFallback(this);
    const { slow } = this.#task;
    const error = this.#shownError;
    return html`<slot ?hidden=${bare} @slotchange=${this.#handleSlotChange}></slot> ${
        error && this.#failure !== undefined ? this.#renderError(error, state, bare) : this.#renderWait(slow, bare)
      }`;
  }

  /** Where the host's fallback stands in for a widget that is not set up, nothing is wrong that a visitor could see. */
  #renderError(error: DataError, state: WidgetState, bare: boolean): unknown {
    if (state === 'idle' && !bare) return nothing;
    const { language, terms } = this.localize;
    return this.#failure?.errorView(language, error, this.#retry, this.#waitingWords) ?? html`<p>${terms.failed}</p>`;
  }

  /** A quiet shape at once, words once the wait is long. The live region stands from the start, or it would not be read. */
  #renderWait(slow: boolean, bare: boolean): unknown {
    return html`${bare ? this.renderSkeleton() : nothing}
      <p role="status" part="status" class="status">${slow ? this.localize.terms.loading : nothing}</p>`;
  }

  readonly #retry = (): void => {
    this.#retried = this.#shownError;
    this.reload();
  };

  #handleSlotChange(): void {
    this.requestUpdate();
  }

  get #document(): string | undefined {
    return this.querySelector(':scope > script[type="application/json"]')?.textContent?.trim() || undefined;
  }

  #key(): TaskKey | undefined {
    if (this.data !== undefined) return undefined;
    const text = this.#document;
    if (text) return ['document', text];
    const configuration = resolveConfiguration(this);
    // A key of its own, so that the next good configuration runs the task again.
    if (!configuration) return [unusable, inherited(this, 'endpoint'), inherited(this, 'course')];
    const { endpoint, course } = configuration;
    return [endpoint.base, endpoint.api, course, ...(this.extraKey?.() ?? [])];
  }

  async #load(signal: AbortSignal, fresh: boolean): Promise<T> {
    const value = await this.#read(signal, fresh);
    await this.prepare?.(value);
    return value;
  }

  async #read(signal: AbortSignal, fresh: boolean): Promise<T> {
    const text = this.#document;
    if (text) return this.readDocument(await parse(text));
    const configuration = resolveConfiguration(this);
    if (!configuration) throw (await loadFailure()).misconfiguration(this);
    return this.load(configuration, signal, fresh);
  }

  /** Tells the site owner on the console, and the host by an event. */
  #report(error: DataError): void {
    warnOnce(`<${this.localName}> ${error.message}. ${error.hint ?? ''}`.trim());
    this.dispatchEvent(new CourseWidgetErrorEvent(error));
  }

  async #fetchFailure(error?: DataError): Promise<void> {
    this.#failure ??= await loadFailure().catch(() => null);
    if (this.#failure && error) {
      if (!this.#autoRetry) new this.#failure.RetryFocus(this);
      this.#autoRetry ??= new this.#failure.AutoRetry(this);
      this.#autoRetry.watch(error);
    }
    this.requestUpdate();
  }
}

/** The key of a configuration that names no endpoint or no course. */
const unusable = 'unusable';

const loadFailure = () => loadCode(() => import('./late/failure/index.ts'));

/** @throws {DataError} `malformed` for a text that is not JSON. */
async function parse(text: string): Promise<unknown> {
  try {
    return await parseJson(text);
  } catch (cause) {
    throw (await loadFailure()).unreadableDocument(cause);
  }
}
