import type { Position } from '../../../domain/place.ts';
import { ClusterIndex, maxZoom } from './clusters.ts';
import type { MapNode } from './clusters.ts';
import { dragByMouseOnly, moveByKeys, zoomOnWheel } from './gestures.ts';
import { LatLngBounds, LeafletMap, restoreOutline } from './leaflet.ts';
import type { Marker } from './leaflet.ts';
import type { MapPin, ProviderMapOptions, ProviderMapView } from './map.types.ts';
import { latLng, MarkerLayer, plainMarker } from './marker-layer.ts';
import { OutlineLayer } from './outline-layer.ts';
import { adoptSheet } from './sheet.ts';
import { zoomButtons } from './zoom-buttons.ts';

/** The British Isles: what shows without pins, and the furthest one can zoom out. */
const home = new LatLngBounds([49.1, -10.7], [60.9, 1.9]);
/** How far the map can be moved. */
const reach = new LatLngBounds([44, -22], [65, 14]);
/** A few pins in one street still show their town. */
const deepestFit = 11;
/** Pixels that stay free around what is fitted or brought into view: the height of a pin, and a little. */
const margin = 44;
/** More pins than this are indexed when the page has a moment, as it takes longer than a frame. */
const manyPins = 5_000;

const samePlace = (a?: Position, b?: Position): boolean => a?.latitude === b?.latitude && a?.longitude === b?.longitude;

/** Runs a task when the page is idle, soon at any rate; the answer calls it off. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(task, { timeout: 200 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(task);
  return () => clearTimeout(timer);
}

/** A Leaflet map in a shadow root: see {@link ProviderMapView}. */
export class LeafletView implements ProviderMapView {
  readonly #options: ProviderMapOptions;
  readonly #map: LeafletMap;
  readonly #markers: MarkerLayer;
  readonly #frame = document.createElement('div');
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #ending = new AbortController();
  readonly #resizes = new ResizeObserver(() => this.#handleResize());
  readonly #dropSheet: () => void;
  #index = new ClusterIndex([]);
  #pins: readonly MapPin[] = [];
  #byId = new Map<string, MapPin>();
  #selected: string | undefined;
  #origin: Position | undefined;
  #originMarker: Marker | undefined;
  #isMovedBySomebody = false;
  #isFitting = false;
  #cancelIndexing = (): void => {};
  #drawing = 0;

  constructor(options: ProviderMapOptions) {
    this.#options = options;
    const { words, root, container } = options;
    this.#dropSheet = adoptSheet(root);
    const canvas = document.createElement('div');
    canvas.className = 'canvas';
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'group');
    canvas.setAttribute('aria-label', words.map);
    this.#frame.className = 'map';
    this.#frame.append(canvas);
    container.append(this.#frame);

    this.#map = new LeafletMap(canvas, {
      zoomControl: false,
      attributionControl: false,
      trackResize: false, // Listens on window; see #handleResize.
      inertia: false, // Calm, and no frame left to run after the map is gone.
      zoomAnimation: this.#isLively(),
      zoomSnap: 0.5,
      maxZoom,
      maxBounds: reach,
      maxBoundsViscosity: 1,
    });
    this.#markers = new MarkerLayer(this.#map, words.count, (node) => this.#nameOf(node), (node) => this.#press(node));
    this.#map.on('movestart', () => (this.#isMovedBySomebody ||= !this.#isFitting));
    this.#map.on('moveend', () => this.#draw());
    this.#map.on('drag', () => {
      this.#drawing ||= requestAnimationFrame(() => this.#draw());
    });
    this.#frame.prepend(zoomButtons(this.#map, words, (steps) => this.#zoomBy(steps)));
    this.#limitZoom();
    this.#quietly(() => this.#map.fitBounds(home, { animate: false }));
    this.#map.addLayer(new OutlineLayer());
    zoomOnWheel(this.#map, this.#ending.signal);
    dragByMouseOnly(this.#map, this.#ending.signal);
    moveByKeys(this.#map, (steps) => this.#zoomBy(steps), this.#ending.signal, () => this.#isLively());
    this.#resizes.observe(container);
  }

  setPins(pins: readonly MapPin[], origin?: Position): void {
    if (!samePlace(origin, this.#origin)) this.#moveOrigin(origin);
    this.#cancelIndexing();
    const index = (): void => {
      this.#index = new ClusterIndex(pins);
      this.#pins = pins;
      this.#byId = new Map(pins.map((pin) => [pin.id, pin]));
      if (this.#isMovedBySomebody) this.#draw();
      else this.fit();
    };
    if (pins.length > manyPins) this.#cancelIndexing = whenIdle(index);
    else index();
  }

  select(id: string | undefined): void {
    this.#selected = id;
    const pin = this.#selectedPin();
    const size = this.#map.getSize();
    if (pin && size.x && size.y) {
      const padding: [number, number] = [Math.min(margin, size.x / 4), Math.min(margin, size.y / 4)];
      this.#map.panInside(latLng(pin.position), { padding, animate: this.#isLively(), duration: 0.15 });
    }
    this.#draw();
  }

  fit(): void {
    this.#isMovedBySomebody = false;
    const { x, y } = this.#map.getSize();
    if (!x || !y) return; // Hidden; #handleResize makes up for it.
    const bounds = new LatLngBounds([]);
    for (const pin of this.#pins) bounds.extend(latLng(pin.position));
    if (this.#origin) bounds.extend(latLng(this.#origin));
    const padding: [number, number] = [Math.min(margin, x / 8), Math.min(margin, y / 8)];
    const options = { animate: false, maxZoom: deepestFit };
    this.#quietly(() => {
      if (bounds.isValid()) this.#map.fitBounds(bounds, { ...options, padding });
      else this.#map.fitBounds(home, options);
    });
    this.#draw();
  }

  destroy(): void {
    if (this.#ending.signal.aborted) return;
    this.#ending.abort();
    this.#cancelIndexing();
    cancelAnimationFrame(this.#drawing);
    this.#resizes.disconnect();
    this.#map.off();
    this.#map.remove();
    restoreOutline();
    this.#frame.remove();
    this.#dropSheet();
  }

  #isLively(): boolean {
    return !this.#stillness.matches;
  }

  #selectedPin(): MapPin | undefined {
    return this.#selected === undefined ? undefined : this.#byId.get(this.#selected);
  }

  /** Moves the map without taking it for somebody's wish. Synchronous moves only. */
  #quietly(move: () => void): void {
    this.#isFitting = true;
    move();
    this.#isFitting = false;
  }

  /** One can zoom out until the British Isles fit, which depends on the size of the map. */
  #limitZoom(): void {
    this.#map.options.minZoom = 0;
    this.#map.options.minZoom = Math.min(6, this.#map.getBoundsZoom(home));
    this.#map.fire('zoomlevelschange');
  }

  /** Also when it is shown after `display: none`, where Leaflet would keep a size of nothing. */
  #handleResize(): void {
    const { clientWidth, clientHeight } = this.#frame;
    if (!clientWidth || !clientHeight) return;
    this.#quietly(() => {
      this.#map.invalidateSize({ pan: this.#isMovedBySomebody, animate: false });
      this.#limitZoom();
      if (this.#map.getZoom() < this.#map.getMinZoom()) this.#map.setZoom(this.#map.getMinZoom(), { animate: false });
    });
    if (!this.#isMovedBySomebody) this.fit();
  }

  #moveOrigin(origin: Position | undefined): void {
    this.#origin = origin;
    this.#isMovedBySomebody = false;
    this.#originMarker?.remove();
    this.#originMarker = origin && plainMarker('origin', origin).addTo(this.#map);
  }

  #draw(): void {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = 0;
    const pixels = this.#map.getPixelBounds();
    const { x, y } = this.#map.getSize();
    if (!x || !y) return;
    const southWest = this.#map.unproject(pixels.getBottomLeft().add([-margin, margin]));
    const northEast = this.#map.unproject(pixels.getTopRight().add([margin, -margin]));
    const box = [southWest.lng, southWest.lat, northEast.lng, northEast.lat] as const;
    const nodes = this.#index.nodes(box, this.#map.getZoom());
    const pin = this.#selectedPin();
    this.#markers.show(nodes, pin && this.#index.nodeOf(pin, nodes));
  }

  #nameOf(node: MapNode): string {
    if (node.pin) return node.pin.label;
    const { words } = this.#options;
    if (this.#index.expansionZoom(node.cluster) !== undefined) return words.cluster(node.cluster.count);
    return words.stack(node.cluster.count, this.#index.pinsOf(node.cluster, 1)[0]?.label ?? '');
  }

  #press(node: MapNode): void {
    const zoom = this.#map.getZoom();
    const apart = node.cluster && this.#index.expansionZoom(node.cluster);
    if (apart !== undefined && zoom < maxZoom) {
      this.#map.setView(latLng(node.position), Math.max(apart, Math.floor(zoom) + 1), { animate: this.#isLively() });
      return;
    }
    const pin = node.pin ?? this.#index.pinsOf(node.cluster, 1)[0];
    if (pin) this.#options.onSelect(pin.id);
  }

  /** To the next whole level, from wherever fitting has left the map. */
  #zoomBy(steps: number): void {
    const zoom = this.#map.getZoom();
    this.#map.setZoom(steps > 0 ? Math.floor(zoom) + steps : Math.ceil(zoom) + steps, { animate: this.#isLively() });
  }
}
