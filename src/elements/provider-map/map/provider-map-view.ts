import type { Position } from '../../../domain/place.ts';
import { ClusterIndex, maxZoom } from './clusters.ts';
import type { MapNode } from './clusters.ts';
import { Framing, margin, reach } from './framing.ts';
import { dragByMouseOnly, moveByKeys, zoomOnWheel } from './gestures.ts';
import { latLng, LeafletMap, restoreOutline } from './leaflet.ts';
import type { Marker } from './leaflet.ts';
import type { MapPin, ProviderMapOptions, ProviderMapView } from './map.types.ts';
import { MarkerLayer, plainMarker } from './marker-layer.ts';
import { OutlineLayer } from './outline-layer.ts';
import { adoptSheet } from './sheet.ts';
import { zoomButtons } from './zoom-buttons.ts';

/** More pins than this are indexed when the page has a moment, as it takes longer than a frame. */
const manyPins = 5_000;

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
  readonly #framing: Framing;
  readonly #markers: MarkerLayer;
  readonly #frame = document.createElement('div');
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #ending = new AbortController();
  readonly #resizes = new ResizeObserver(() => this.#framing.handleResize());
  readonly #dropSheet: () => void;
  #index = new ClusterIndex([]);
  #byId = new Map<string, MapPin>();
  #nodes: readonly MapNode[] = [];
  #selected: string | undefined;
  #origin: Position | undefined;
  #originMarker: Marker | undefined;
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
      trackResize: false, // Listens on window, and sees less than a ResizeObserver.
      inertia: false, // Calm, and no frame left to run after the map is gone.
      zoomAnimation: this.#isLively(),
      zoomSnap: 0.5,
      maxZoom,
      maxBounds: reach,
      maxBoundsViscosity: 1,
    });
    this.#markers = new MarkerLayer(
      this.#map,
      words.count,
      (node) => this.#nameOf(node),
      (node) => this.#press(node),
    );
    this.#frame.prepend(zoomButtons(this.#map, words, (steps) => this.#zoomBy(steps)));
    this.#framing = new Framing(this.#map);
    this.#map.addLayer(new OutlineLayer());
    this.#map.on('moveend', () => this.#draw());
    this.#map.on('drag', () => {
      this.#drawing ||= requestAnimationFrame(() => this.#draw());
    });
    zoomOnWheel(this.#map, this.#ending.signal);
    dragByMouseOnly(this.#map, this.#ending.signal);
    moveByKeys(
      this.#map,
      (steps) => this.#zoomBy(steps),
      this.#ending.signal,
      () => this.#isLively(),
    );
    this.#resizes.observe(container);
  }

  setPins(pins: readonly MapPin[], origin?: Position): void {
    if (origin?.latitude !== this.#origin?.latitude || origin?.longitude !== this.#origin?.longitude) {
      this.#origin = origin;
      this.#framing.letGo();
      this.#originMarker?.remove();
      this.#originMarker = origin && plainMarker('origin', origin).addTo(this.#map);
    }
    this.#cancelIndexing();
    const index = (): void => {
      this.#index = new ClusterIndex(pins);
      this.#byId = new Map(pins.map((pin) => [pin.id, pin]));
      const places = pins.map(({ position }) => position);
      this.#framing.follow(origin ? [...places, origin] : places);
      this.#draw();
    };
    if (pins.length > manyPins) this.#cancelIndexing = whenIdle(index);
    else index();
  }

  select(id: string | undefined): void {
    this.#selected = id;
    const pin = this.#selectedPin();
    if (pin) this.#framing.bringIntoView(pin.position, this.#isLively());
    this.#draw();
  }

  focusPin(id: string): boolean {
    const pin = this.#byId.get(id);
    if (!pin) return false;
    this.#framing.bringIntoView(pin.position, false);
    this.#draw();
    return this.#markers.focus(this.#index.nodeOf(pin, this.#nodes));
  }

  fit(): void {
    this.#framing.fit();
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

  #draw(): void {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = 0;
    if (this.#framing.isHidden) return;
    const pixels = this.#map.getPixelBounds();
    const southWest = this.#map.unproject(pixels.getBottomLeft().add([-margin, margin]));
    const northEast = this.#map.unproject(pixels.getTopRight().add([margin, -margin]));
    const box = [southWest.lng, southWest.lat, northEast.lng, northEast.lat] as const;
    this.#nodes = this.#index.nodes(box, this.#map.getZoom());
    const pin = this.#selectedPin();
    this.#markers.show(this.#nodes, pin && this.#index.nodeOf(pin, this.#nodes));
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
