import type { LeafletMap } from '../leaflet/leaflet.ts';
import type { MapWords } from '../map.types.ts';
import { svg } from '../svg.ts';

/** Strokes in a square of 16. */
const icons = {
  zoomIn: 'M8 2.5v11M2.5 8h11',
  zoomOut: 'M2.5 8h11',
  fit: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M5.6 9.6h.01M8 6.4h.01M10.4 9.6h.01',
  pan: 'M8 2v12M2 8h12M6.2 3.8 8 2l1.8 1.8M6.2 12.2 8 14l1.8-1.8M3.8 6.2 2 8l1.8 1.8M12.2 6.2 14 8l-1.8 1.8',
  fullscreen: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
  help: 'M5.4 5.9a2.6 2.6 0 1 1 3.8 2.3c-.8.4-1.2.9-1.2 1.8M8 13h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M3.5 10.2 8 5.7l4.5 4.5',
  down: 'M3.5 5.8 8 10.3l4.5-4.5',
  left: 'M10.2 3.5 5.7 8l4.5 4.5',
  right: 'M5.8 3.5 10.3 8l-4.5 4.5',
} as const;

const directions = [
  ['left', -1, 0],
  ['up', 0, -1],
  ['down', 0, 1],
  ['right', 1, 0],
] as const;

/** What the buttons do. */
export interface ControlActions {
  zoomBy(steps: number): void;
  fit(): void;
  /** Moves the map by so many steps to the right and down. */
  panBy(right: number, down: number): void;
  /** Undefined where the browser has no full screen. */
  readonly toggleFullscreen: (() => void) | undefined;
  toggleHelp(): void;
}

/** A button with an icon; what it does is its name and its tooltip. */
export function iconButton(icon: keyof typeof icons, name: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `control ${icon}`;
  button.title = name;
  button.append(
    svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' }, svg('path', { d: icons[icon] })),
  );
  button.addEventListener('click', onPress);
  return button;
}

/** Buttons for all that gestures do (WCAG 2.5.7). Those that move the map are folded away until they are wanted. */
export class Controls {
  readonly element = document.createElement('div');
  readonly help: HTMLButtonElement;
  readonly #fullscreen: HTMLButtonElement | undefined;

  constructor(map: LeafletMap, words: MapWords, actions: ControlActions) {
    const zoom = (icon: 'zoomIn' | 'zoomOut', steps: number, atEnd: () => boolean): HTMLButtonElement => {
      // Tells when there is no further, without losing the focus as a disabled button would.
      const button = iconButton(icon, words[icon], () => {
        if (!atEnd()) actions.zoomBy(steps);
      });
      map.on('zoomend zoomlevelschange', () => button.setAttribute('aria-disabled', String(atEnd())));
      return button;
    };
    const pad = group('pad', words.pan);
    pad.hidden = true;
    for (const [name, right, down] of directions) {
      pad.append(iconButton(name, words[name], () => actions.panBy(right, down)));
    }
    const pan = iconButton('pan', words.pan, () => {
      pad.hidden = !pad.hidden;
      pan.setAttribute('aria-expanded', String(!pad.hidden));
    });
    pan.setAttribute('aria-expanded', 'false');
    this.help = iconButton('help', words.help, () => actions.toggleHelp());
    this.help.setAttribute('aria-expanded', 'false');
    const { toggleFullscreen } = actions;
    this.#fullscreen = toggleFullscreen && iconButton('fullscreen', words.fullscreen, toggleFullscreen);

    const zooms = document.createElement('div');
    zooms.append(
      zoom('zoomIn', 1, () => map.getZoom() >= map.getMaxZoom()),
      zoom('zoomOut', -1, () => map.getZoom() <= map.getMinZoom()),
      iconButton('fit', words.fit, () => actions.fit()),
    );
    const others = document.createElement('div');
    others.append(pan, pad, ...(this.#fullscreen ? [this.#fullscreen] : []), this.help);
    this.element.className = 'controls';
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', words.controls);
    this.element.append(zooms, others);
  }

  /** Whether the map fills the screen now. */
  set isFullscreen(isOn: boolean) {
    this.#fullscreen?.setAttribute('aria-pressed', String(isOn));
  }
}

function group(className: string, name: string): HTMLDivElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', name);
  return element;
}
