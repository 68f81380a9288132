import { creditOf } from '../basemap/credit.ts';
import { iconButton } from './controls.ts';
import type { MapWords } from '../map.types.ts';

/** How long a hint stays, in milliseconds: a short sentence is read by then. */
const hintTime = 1_800;

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Everything around the map: the way past it, what it is to a screen reader, hints, and the panel that opens over it. */
export class MapLayout {
  readonly element = make('div', 'map');
  /** Where Leaflet draws; the map's own tab stop. */
  readonly canvas = make('div', 'canvas');
  readonly #words: MapWords;
  readonly #hint = make('p', 'hint');
  readonly #caption = make('p', 'caption');
  readonly #note = make('p', 'remark');
  readonly #credit = make('p', 'credit');
  #panel: HTMLElement | undefined;
  #onClose = (): void => {};
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(words: MapWords) {
    this.#words = words;
    const end = make('span', 'passed', words.end);
    end.tabIndex = -1;
    const skip = make('button', 'passed', words.skip);
    skip.type = 'button';
    skip.addEventListener('click', () => end.focus({ preventScroll: true }));
    const usage = make('p', 'usage', words.usage);
    usage.id = 'map-usage';
    usage.hidden = true;
    this.canvas.tabIndex = 0;
    // An application: arrow keys come to us instead of moving a screen reader's cursor. All that it shows is in the list too.
    this.canvas.setAttribute('role', 'application');
    this.canvas.setAttribute('aria-label', words.map);
    this.canvas.setAttribute('aria-describedby', usage.id);
    this.#note.setAttribute('role', 'status');
    // For those who see the pointer or the focus; a screen reader has the marker's name.
    for (const each of [this.#hint, this.#caption]) each.setAttribute('aria-hidden', 'true');
    this.element.append(skip, usage, this.canvas, this.#hint, this.#caption, this.#note, this.#credit, end);
    this.credit(words.credit);
    this.element.addEventListener('keydown', (event) => this.#handleKey(event));
    for (const type of ['pointerover', 'focusin'] as const) {
      this.canvas.addEventListener(type, ({ target }) => this.#caption.replaceChildren(captionOf(target)));
    }
    this.canvas.addEventListener('pointerleave', () => this.#caption.replaceChildren());
    this.canvas.addEventListener('focusout', () => this.#caption.replaceChildren());
  }

  /** Puts something between the map and its end. */
  add(element: HTMLElement): void {
    this.#hint.before(element);
  }

  /** Says something for a moment, to whoever just tried what does not work here. */
  hint(text: string): void {
    this.#hint.textContent = text;
    this.#hint.classList.add('shown');
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => this.#hint.classList.remove('shown'), hintTime);
  }

  /** Says something that stays. */
  note(text: string): void {
    this.#note.textContent = text;
  }

  /** Says whose work the map is: an attribution with its links, and a remark. */
  credit(attribution: string, remark = ''): void {
    this.#credit.replaceChildren(...creditOf(attribution), remark);
  }

  /** Opens a panel over the map, with the focus in it; `onClose` gives the focus back, when it was still there. */
  open(title: string, content: readonly HTMLElement[], onClose: (hadFocus: boolean) => void): HTMLElement {
    this.close();
    const panel = make('div', 'panel');
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', title);
    panel.tabIndex = -1;
    panel.append(
      make('p', 'title', title),
      iconButton('close', this.#words.close, () => this.close()),
      ...content,
    );
    this.#onClose = () => onClose(panel.matches(':focus-within'));
    this.#panel = panel;
    this.add(panel);
    (panel.querySelector<HTMLElement>('li button') ?? panel).focus({ preventScroll: true });
    return panel;
  }

  /** Opens a panel by the button that tells whether it is open, or closes it. */
  toggle(button: HTMLElement, title: string, content: HTMLElement): void {
    if (button.ariaExpanded === 'true') return this.close();
    this.open(title, [content], (hadFocus) => {
      button.setAttribute('aria-expanded', 'false');
      if (hadFocus) button.focus({ preventScroll: true });
    });
    button.setAttribute('aria-expanded', 'true');
  }

  /** Closes the panel, if there is one. */
  close(): void {
    const panel = this.#panel;
    if (!panel) return;
    this.#panel = undefined;
    this.#onClose();
    panel.remove();
  }

  /** Leaves nothing behind. */
  remove(): void {
    clearTimeout(this.#hintTimer);
    this.element.remove();
  }

  /** Escape closes the panel, else comes back to the map; on the map itself it is left to the host, for its dialogs. */
  #handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.#panel) this.close();
    else if (this.canvas.matches(':focus')) return;
    else this.canvas.focus({ preventScroll: true });
    this.#caption.replaceChildren();
    event.preventDefault();
    event.stopPropagation();
  }
}

/** What the pointer or the focus is on, in words. */
function captionOf(target: EventTarget | null): string {
  return (target as Element | null)?.closest('.marker')?.getAttribute('aria-label') ?? '';
}

/** The panel of the keys. */
export function keyList(words: MapWords): HTMLElement {
  const list = make('dl', 'keys');
  for (const [key, does] of words.keys) list.append(make('dt', '', key), make('dd', '', does));
  return list;
}

/** The panel of sites that no zoom takes apart, each a button. */
export function siteList(labels: readonly string[], onPress: (index: number) => void): HTMLElement {
  const list = make('ul', 'sites');
  list.setAttribute('role', 'list');
  labels.forEach((label, index) => {
    const item = document.createElement('li');
    const button = make('button', '', label);
    button.type = 'button';
    button.addEventListener('click', () => onPress(index));
    item.append(button);
    list.append(item);
  });
  return list;
}

/** A sentence. */
export function sentence(text: string): HTMLElement {
  return make('p', 'muted', text);
}
