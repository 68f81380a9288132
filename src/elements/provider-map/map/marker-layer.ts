import type { Position } from '../../../domain/place.ts';
import type { MapNode } from './clusters.ts';
import { Icon, latLng, Marker } from './leaflet.ts';
import type { LeafletMap } from './leaflet.ts';
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

interface Shown {
  readonly node: MapNode;
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
}

/** A cluster's key says it all; a pin's label or place may be another in a newer answer. */
function isSame(shown: MapNode, wanted: MapNode | undefined): boolean {
  if (!wanted?.pin || !shown.pin) return wanted !== undefined;
  const [a, b] = [shown.pin, wanted.pin];
  const { latitude, longitude } = a.position;
  return a === b || (a.label === b.label && latitude === b.position.latitude && longitude === b.position.longitude);
}

/** The markers in view. Those that stay are kept as they are, with their focus. */
export class MarkerLayer {
  readonly #map: LeafletMap;
  readonly #count: (count: number) => string;
  readonly #name: (node: MapNode) => string;
  readonly #onPress: (node: MapNode) => void;
  readonly #shown = new Map<string, Shown>();

  /** `count` writes the number in a cluster, `name` says what a screen reader announces. */
  constructor(
    map: LeafletMap,
    count: (count: number) => string,
    name: (node: MapNode) => string,
    onPress: (node: MapNode) => void,
  ) {
    this.#map = map;
    this.#count = count;
    this.#name = name;
    this.#onPress = onPress;
  }

  /** Shows exactly these nodes, one of them as selected. */
  show(nodes: readonly MapNode[], selected: MapNode | undefined): void {
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
      if (isSelected === button.hasAttribute('aria-current')) continue;
      button.toggleAttribute('aria-current', isSelected);
      if (isSelected) button.setAttribute('aria-current', 'true');
      marker.setZIndexOffset(isSelected ? 10_000 : 0);
    }
    if (lost) this.#focusNear(lost);
  }

  /** Puts the focus on a node's marker; false when it is not shown. */
  focus(node: MapNode | undefined): boolean {
    const shown = node && this.#shown.get(node.key);
    shown?.button.focus({ preventScroll: true });
    return shown !== undefined;
  }

  #add(node: MapNode): Shown {
    const button = markerButton(node, this.#count);
    button.setAttribute('aria-label', this.#name(node));
    const marker = new Marker(latLng(node.position), {
      icon: new ElementIcon(button),
      keyboard: false,
      autoPanOnFocus: false,
    });
    // Leaflet leaves out the click that ends a drag; a key pressed on a button is a click too.
    marker.on('click', () => this.#onPress(node)).addTo(this.#map);
    const shown = { node, marker, button };
    this.#shown.set(node.key, shown);
    return shown;
  }

  /** The focused marker is gone, opened into others or merged: the nearest takes its place, else the map. */
  #focusNear({ x, y }: DOMRect): void {
    let best: HTMLElement = this.#map.getContainer();
    let least = Infinity;
    for (const { button } of this.#shown.values()) {
      const rect = button.getBoundingClientRect();
      const distance = Math.hypot(rect.x - x, rect.y - y);
      if (distance < least) [best, least] = [button, distance];
    }
    best.focus({ preventScroll: true });
  }
}
