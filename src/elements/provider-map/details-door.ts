import type { LitElement, ReactiveController } from 'lit';
import { addSheet } from './added-sheet.ts';
import type { Details, DetailsModule } from './details/details.types.ts';

/** Fetches the code of a provider's details when somebody opens the first. */
export class DetailsDoor implements ReactiveController {
  readonly #host: LitElement;
  readonly #load: () => Promise<DetailsModule>;
  #opening: Promise<void> | undefined;
  #css = '';
  /** The details, once their code is here; null when it cannot come. */
  details: Details | null | undefined;

  constructor(host: LitElement, load: () => Promise<DetailsModule>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#css) addSheet(this.#host.renderRoot as ShadowRoot, this.#css);
  }

  /** Resolves when there is something to show, or to say. A failure is tried again the next time. */
  open(): Promise<void> {
    return (this.#opening ??= this.#load()
      .then(
        ({ createDetails, css }) => {
          this.#css = css;
          this.details = createDetails(this.#host);
        },
        () => {
          this.details = null;
          this.#opening = undefined;
        },
      )
      .then(() => this.#host.requestUpdate()));
  }
}
