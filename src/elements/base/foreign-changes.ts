import { drawn } from './predecessor.ts';

/**
 * Notices when somebody else changes the nodes of a shadow root, such as a translator that wraps every text. Lit writes into the nodes
 * that it has made, wherever they are by then, so an update would leave on show what it should have replaced.
 */
export class ForeignChanges {
  readonly #root: Node;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  #found = false;

  constructor(root: Node) {
    this.#root = root;
  }

  /** Whether there were any since the last call. */
  take(): boolean {
    this.#note(this.#observer.takeRecords());
    const found = this.#found;
    this.#found = false;
    return found;
  }

  /** Everything up to now was Lit's own; what comes is not, until {@link take}. */
  watch(): void {
    this.#observer.observe(this.#root, { childList: true, characterData: true, subtree: true });
    this.#observer.takeRecords();
  }

  #note(records: readonly MutationRecord[]): void {
    this.#found ||= records.some(
      ({ target }) =>
        this.#root.contains(target) && !(target instanceof Element ? target : target.parentElement)?.closest(drawn),
    );
  }
}
