import type { Position } from '../../../../domain/place.ts';
import type { MapNode } from '../clusters/clusters.ts';
import { Icon, latLng, Marker } from '../leaflet/leaflet.ts';
import type { LeafletMap } from '../leaflet/leaflet.ts';
import { markerButton } from './marker-buttons.ts';

/** Our own element as a Leaflet icon: a real button needs no role, no tabindex and no key handling. */
class ElementIcon extends Icon {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    super({ iconUrl: '' });
    this.#element = element;
    element.classList.add('leaflet-marker-icon');
  }

  override createIcon(): HTMLElement {
    return this.#element;
  }

  override createShadow(): HTMLElement {
    return null as unknown as HTMLElement; // What Leaflet's own icons answer without a shadow, whatever the types say.
  }
}

/** A mark that cannot be pressed and is not announced, such as where the visitor searched from. */
export function plainMarker(className: string, position: Position): Marker {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  return new Marker(latLng(position), { icon: new ElementIcon(element), interactive: false, keyboard: false });
}

/** A name written below a marker. */
function nameTag(name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'name-tag';
  element.textContent = name;
  return element;
}

/** What the layer asks about nodes. */
export interface MarkerOptions {
  /** Writes the number in a cluster. */
  readonly count: (count: number) => string;
  /** Says what a screen reader announces. */
  readonly name: (node: MapNode) => string;
  /** Whether pressing it opens a list of sites. */
  readonly opensList: (node: MapNode) => boolean;
  readonly onPress: (node: MapNode, button: HTMLButtonElement) => void;
}

/** A marker, and the button that it is to the visitor. */
export interface Shown {
  readonly node: MapNode;
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
}

/** A cluster's key says it all; a pin's label, number or place may be another in a newer answer. */
function isSame(shown: MapNode, wanted: MapNode | undefined): boolean {
  if (!wanted?.pin || !shown.pin) return wanted !== undefined;
  const [a, b] = [shown.pin, wanted.pin];
  const { latitude, longitude } = a.position;
  return (
    a === b ||
    (a.label === b.label &&
      a.number === b.number &&
      latitude === b.position.latitude &&
      longitude === b.position.longitude)
  );
}

/** The markers in view. Those that stay are kept as they are, with their focus. */
export class MarkerLayer {
  readonly #map: LeafletMap;
  readonly #options: MarkerOptions;
  readonly #shown = new Map<string, Shown>();

  constructor(map: LeafletMap, options: MarkerOptions) {
    this.#map = map;
    this.#options = options;
  }

  get shown(): Iterable<Shown> {
    return this.#shown.values();
  }

  /** The marker of a node. */
  of(node: MapNode | undefined): Shown | undefined {
    return node && this.#shown.get(node.key);
  }

  /** Shows exactly these nodes, one of them as selected, and maybe with a name below it. The answer is where the focus was that went with a marker. */
  show(nodes: readonly MapNode[], selected: MapNode | undefined, tag?: string): DOMRect | undefined {
    const wanted = new Map(nodes.map((node) => [node.key, node]));
    let lost: DOMRect | undefined;
    for (const [key, { node, marker, button }] of this.#shown) {
      if (isSame(node, wanted.get(key))) continue;
      if (button.matches(':focus')) lost = button.getBoundingClientRect();
      marker.remove();
      this.#shown.delete(key);
    }
    for (const node of nodes) {
      const { marker, button } = this.#shown.get(node.key) ?? this.#add(node);
      const isSelected = node === selected;
      const written = button.querySelector('.name-tag');
      if (written?.textContent !== (isSelected ? tag : undefined)) {
        written?.remove();
        if (isSelected && tag) button.append(nameTag(tag));
      }
      if (isSelected === button.hasAttribute('aria-current')) continue;
      button.toggleAttribute('aria-current', isSelected);
      if (isSelected) button.setAttribute('aria-current', 'true');
      marker.setZIndexOffset(isSelected ? 10_000 : 0);
    }
    return lost;
  }

  #add(node: MapNode): Shown {
    const { count, name, opensList, onPress } = this.#options;
    const button = markerButton(node, count);
    button.setAttribute('aria-label', name(node));
    if (opensList(node)) button.setAttribute('aria-haspopup', 'dialog');
    const marker = new Marker(latLng(node.position), {
      icon: new ElementIcon(button),
      keyboard: false,
      autoPanOnFocus: false,
    });
    // Leaflet leaves out the click that ends a drag; a key pressed on a button is a click too.
    marker.on('click', () => onPress(node, button)).addTo(this.#map);
    const shown = { node, marker, button };
    this.#shown.set(node.key, shown);
    return shown;
  }
}
