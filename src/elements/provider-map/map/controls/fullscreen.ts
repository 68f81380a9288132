/** The map over the whole screen, where the browser can do that: an iPhone and a frame without `allow="fullscreen"` cannot. */
export class Fullscreen {
  readonly #element: HTMLElement;

  /** `onChange` hears of every change, also of those that the browser's own keys make. */
  constructor(element: HTMLElement, onChange: (isOn: boolean) => void, signal: AbortSignal) {
    this.#element = element;
    element.addEventListener('fullscreenchange', () => onChange(this.isOn), { signal });
  }

  get isPossible(): boolean {
    return this.#element.ownerDocument.fullscreenEnabled === true;
  }

  get isOn(): boolean {
    return this.#element.matches(':fullscreen');
  }

  /** A browser that refuses leaves everything as it is. */
  async toggle(): Promise<void> {
    if (this.isOn) return this.leave();
    // Over the page, the map has no ground of its host's behind it any more.
    this.#element.style.setProperty('--_ground', groundOf(this.#element));
    await this.#element.requestFullscreen().catch(() => {});
  }

  /** Back to the page, at once where it is there already. */
  async leave(): Promise<void> {
    if (this.isOn) await this.#element.ownerDocument.exitFullscreen().catch(() => {});
  }
}

/** The colour that is behind an element: that of its closest ancestor, through shadow roots, which has one. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^transparent$|^rgba\(.*, 0(\.\d+)?\)$|\/ 0(\.\d+)?\)$/.test(backgroundColor)) return backgroundColor;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return 'Canvas';
}
