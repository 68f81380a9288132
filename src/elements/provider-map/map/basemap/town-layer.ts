import { origin, towns, unitsPerWorld } from 'virtual:outline';
import type { Position } from '../../../../domain/place.ts';
import { latLng } from '../leaflet/leaflet.ts';
import type { LeafletMap } from '../leaflet/leaflet.ts';
import { placeLabels } from './label-placement.ts';
import type { Label, Rect } from './label-placement.ts';

/** A town's names. */
export interface TownNames {
  readonly name: string;
  readonly nameCy: string;
}

/** How a name is written: `origin` is the place that was asked for. */
type Kind = 'origin' | 'large' | 'medium' | 'small';

/** A town, and its place in units of the outline. */
interface Town extends TownNames {
  readonly x: number;
  readonly y: number;
  readonly kind: Kind;
}

interface TownLabel extends Label {
  /** What keeps its element. */
  readonly key: string;
  readonly kind: Kind;
}

/** How many towns are written in the two larger sizes. */
const large = 16;
const medium = 130;

/** Pixels for a letter, for a line, and beside the letters: what nearly all fonts keep within at the sizes of the style sheet. */
const looks: Readonly<Record<Kind, { readonly letter: number; readonly height: number; readonly sides: number }>> = {
  origin: { letter: 9.6, height: 20, sides: 10 },
  large: { letter: 9.4, height: 18, sides: 0 },
  medium: { letter: 8.2, height: 16, sides: 0 },
  small: { letter: 7.4, height: 15, sides: 0 },
};

/** How many of the towns may be written at a zoom level: all, from level 9 on. */
const townsAt = (zoom: number): number => 70 * 2 ** Math.max(0, zoom - 5);

/** How far names reach beyond the map on each side, in widths and heights of it, so that a drag uncovers some. */
const padding = 0.3;

const allTowns: readonly Town[] = towns.split(';').map((town, rank) => {
  const [names = '', x, y] = town.split(',');
  const [name = '', nameCy = name] = names.split('/');
  return {
    name,
    nameCy,
    x: Number(x),
    y: Number(y),
    kind: rank < large ? 'large' : rank < medium ? 'medium' : 'small',
  };
});

/** Names of towns, the most telling first, as many as there is room for. They are on the map only: a screen reader has addresses. */
export class TownLayer {
  readonly #map: LeafletMap;
  readonly #nameOf: (town: TownNames) => string;
  readonly #pane: HTMLElement;
  readonly #elements = new Map<string, HTMLElement>();

  /** `nameOf` tells which of a town's names is shown. */
  constructor(map: LeafletMap, nameOf: (town: TownNames) => string) {
    this.#map = map;
    this.#nameOf = nameOf;
    this.#pane = document.createElement('div');
    this.#pane.className = 'towns';
    this.#pane.setAttribute('aria-hidden', 'true');
    map.getPane('overlayPane')!.append(this.#pane);
    // A name is not scaled with the map: it is away until the map is at rest.
    map.on('zoomstart', () => (this.#pane.hidden = true));
  }

  /**
   * Writes the names around `obstacles`, in pixels of the map's layers: first that of the place that was asked for, which is
   * written even where no room is left for it.
   */
  draw(obstacles: readonly Rect[], origin: { readonly name: string; readonly position: Position } | undefined): void {
    this.#pane.hidden = false;
    const { x: width, y: height } = this.#map.getSize();
    const { x: left, y: top } = this.#map.containerPointToLayerPoint([0, 0]);
    const view = { left, top, right: left + width, bottom: top + height };
    const labels = [...this.#labelsAround(view, origin?.name)];
    if (origin) labels.unshift(this.#labelOf(origin));
    const placed = placeLabels(labels, obstacles, view);
    const wanted = new Set(placed.map(({ label }) => label.key));
    for (const [key, element] of this.#elements) {
      if (wanted.has(key)) continue;
      element.remove();
      this.#elements.delete(key);
    }
    for (const { label, rect } of placed) {
      const element = this.#elements.get(label.key) ?? this.#add(label);
      // Around its middle, as it may be narrower than reckoned.
      element.style.transform = `translate(${Math.round((rect.left + rect.right) / 2)}px, ${Math.round(rect.top)}px) translate(-50%)`;
    }
  }

  #labelOf({ name, position }: { readonly name: string; readonly position: Position }): TownLabel {
    const { x, y } = this.#map.latLngToLayerPoint(latLng(position));
    return { key: `origin ${name}`, kind: 'origin', text: name, x, y, isNeeded: true, ...sizeOf(name, 'origin') };
  }

  *#labelsAround({ left, top, right, bottom }: Rect, written: string | undefined): Generator<TownLabel> {
    const pixels = (256 * 2 ** this.#map.getZoom()) / unitsPerWorld;
    const corner = this.#map.getPixelOrigin();
    const [beyondX, beyondY] = [(right - left) * padding, (bottom - top) * padding];
    for (const town of allTowns.slice(0, townsAt(this.#map.getZoom()))) {
      const x = (town.x + origin[0]) * pixels - corner.x;
      const y = (town.y + origin[1]) * pixels - corner.y;
      if (x < left - beyondX || x > right + beyondX || y < top - beyondY || y > bottom + beyondY) continue;
      const text = this.#nameOf(town);
      if (text === written || town.name === written) continue;
      const { kind } = town;
      yield { key: `${text} ${town.x}`, kind, text, x, y, ...sizeOf(text, kind) };
    }
  }

  #add({ key, kind, text }: TownLabel): HTMLElement {
    const element = document.createElement('span');
    element.className = `town ${kind}`;
    element.textContent = text;
    this.#pane.append(element);
    this.#elements.set(key, element);
    return element;
  }
}

/** Reckoned, not measured: measuring text for the first time takes a phone as long as all the rest. */
function sizeOf(text: string, kind: Kind): { width: number; height: number } {
  const { letter, height, sides } = looks[kind];
  return { width: Math.ceil(text.length * letter) + sides, height };
}
