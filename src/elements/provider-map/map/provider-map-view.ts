import type { Position } from '../../../domain/place.ts';
import { boxAround } from './boxes.ts';
import { ClusterIndex, finish, manyPins, maxZoom } from './clusters.ts';
import type { MapNode } from './clusters.ts';
import { Controls } from './controls.ts';
import { Frame, keyList } from './frame.ts';
import { deepestFit, Framing, margin, reach } from './framing.ts';
import { Fullscreen } from './fullscreen.ts';
import { dragByMouseOnly, moveByKeys, panBy, zoomOnWheel } from './gestures.ts';
import { latLng, LeafletMap, restoreOutline } from './leaflet.ts';
import type { MapPin, ProviderMapOptions, ProviderMapView, Tiles } from './map.types.ts';
import { MarkerLayer } from './marker-layer.ts';
import { nameOf } from './names.ts';
import { OriginLayer } from './origin-layer.ts';
import { OutlineLayer } from './outline-layer.ts';
import { Paper } from './paper.ts';
import { Roving } from './roving.ts';
import { adoptSheet } from './sheet.ts';
import { SitePanel } from './site-panel.ts';
import { runIdly, runSteps } from './steps.ts';

/** How close the map comes to show a distance of a few miles. */
const deepestCircle = 13;

/** The key that makes the wheel zoom, as it is written on the keyboard. */
const zoomKey = (): string => (/Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl');

/** A Leaflet map in a shadow root: see {@link ProviderMapView}. */
export class LeafletView implements ProviderMapView {
  readonly #options: ProviderMapOptions;
  readonly #frame: Frame;
  readonly #map: LeafletMap;
  readonly #framing: Framing;
  readonly #origin: OriginLayer;
  readonly #markers: MarkerLayer;
  readonly #roving: Roving;
  readonly #sites: SitePanel;
  readonly #paper: Paper;
  readonly #fullscreen: Fullscreen;
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #ending = new AbortController();
  readonly #resizes = new ResizeObserver(() => this.#framing.handleResize());
  readonly #dropSheet: () => void;
  #index = new ClusterIndex([]);
  #pins: readonly MapPin[] = [];
  #nodes: readonly MapNode[] = [];
  #selected: string | undefined;
  #cancelIndexing = (): void => {};
  #drawing = 0;
  #isDragged = false;

  constructor(options: ProviderMapOptions) {
    this.#options = options;
    const { words, root, container, tiles } = options;
    const { signal } = this.#ending;
    this.#dropSheet = adoptSheet(root);
    this.#frame = new Frame(words);
    container.append(this.#frame.element);
    this.#map = new LeafletMap(this.#frame.canvas, {
      zoomControl: false,
      attributionControl: false,
      trackResize: false, // Listens on window, and sees less than a ResizeObserver.
      inertia: false, // Calm, and no frame left to run after the map is gone.
      zoomAnimation: this.#isLively(),
      fadeAnimation: this.#isLively(),
      zoomSnap: 0.25,
      maxZoom,
      maxBounds: reach,
      maxBoundsViscosity: 1,
    });
    this.#sites = new SitePanel(this.#frame, words, (pin) => this.#choose(pin));
    this.#markers = new MarkerLayer(this.#map, {
      count: words.count,
      name: (node) => nameOf(node, this.#index, words),
      opensList: ({ cluster }) => !!cluster && this.#index.isStack(cluster),
      onPress: (node, button) => this.#press(node, button),
    });
    this.#fullscreen = new Fullscreen(this.#frame.element, (isOn) => (controls.isFullscreen = isOn), signal);
    const controls = new Controls(this.#map, words, {
      zoomBy: (steps) => this.#zoomBy(steps),
      fit: () => this.fit(),
      panBy: (right, down) => panBy(this.#map, right, down, this.#isLively()),
      toggleFullscreen: this.#fullscreen.isPossible ? () => void this.#fullscreen.toggle() : undefined,
      toggleHelp: () => this.#frame.toggle(controls.help, words.help, keyList(words)),
    });
    this.#frame.add(controls.element);
    this.#framing = new Framing(this.#map);
    const outline = new OutlineLayer();
    this.#map.addLayer(outline);
    this.#origin = new OriginLayer(this.#map, outline);
    this.#roving = new Roving(
      this.#map.getPane('markerPane')!,
      (place) => this.#framing.bringIntoView(place, false), // At once: the page may have to follow.
      signal,
    );
    this.#paper = new Paper(this.#frame.element, () => {
      this.#framing.handleResize();
      this.#draw();
    });
    if (tiles) void this.#showTiles(tiles);
    this.#listen(signal);
    this.#resizes.observe(this.#frame.element);
  }

  setPins(pins: readonly MapPin[], origin?: Position, miles?: number): void {
    if (this.#origin.move(origin, miles)) this.#framing.letGo();
    this.#cancelIndexing();
    const index = new ClusterIndex(pins);
    const show = (): void => {
      this.#index = index;
      this.#pins = pins;
      this.#sites.close();
      const { corners } = this.#origin;
      const box = boxAround(origin ? [origin, ...corners] : [], pins);
      this.#framing.follow(box, corners.length > 0 ? deepestCircle : deepestFit);
      this.#draw();
    };
    const begin = (): void => {
      show();
      this.#cancelIndexing = runIdly(index.fillNear(), () => this.#draw());
    };
    if (pins.length <= manyPins) {
      finish(index.fillFar());
      begin();
    } else this.#cancelIndexing = runSteps(index.fillFar(), begin);
  }

  select(id: string | undefined): void {
    this.#selected = id;
    const pin = this.#pinOf(id);
    if (pin) this.#framing.bringIntoView(pin.position, this.#isLively());
    this.#draw();
  }

  focusPin(id: string): boolean {
    const pin = this.#pinOf(id);
    if (!pin || this.#framing.isHidden) return false;
    const find = () => this.#markers.of(this.#index.nodeOf(pin, this.#nodes));
    this.#framing.bringIntoView(pin.position, false);
    this.#draw();
    if (!find()) this.#framing.centre(pin.position);
    const marker = find();
    if (marker) this.#roving.focus(marker);
    return marker !== undefined;
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
    this.#paper.destroy();
    this.#map.off();
    this.#map.remove();
    restoreOutline();
    this.#frame.remove();
    this.#dropSheet();
  }

  #listen(signal: AbortSignal): void {
    const { words } = this.#options;
    const gestures = {
      signal,
      isFree: () => this.#fullscreen.isOn,
      onLeftToPage: (gesture: 'wheel' | 'touch') =>
        this.#frame.hint(gesture === 'wheel' ? words.wheel(zoomKey()) : words.touch),
    };
    this.#map.on('moveend', () => this.#draw());
    this.#map.on('dragstart dragend', ({ type }) => (this.#isDragged = type === 'dragstart'));
    this.#map.on('zoomstart', () => this.#sites.close());
    this.#map.on('drag', () => {
      this.#drawing ||= requestAnimationFrame(() => this.#draw());
    });
    zoomOnWheel(this.#map, gestures);
    dragByMouseOnly(this.#map, gestures);
    moveByKeys(
      this.#map,
      (steps) => this.#zoomBy(steps),
      signal,
      () => this.#isLively(),
    );
  }

  /** Their code is fetched for those who want them; without it, the outline is there. */
  async #showTiles(tiles: Tiles): Promise<void> {
    const { words } = this.#options;
    const code = await import('./tiles.ts').catch(() => undefined);
    if (this.#ending.signal.aborted) return;
    if (code) code.showTiles(this.#map, this.#frame, tiles, words);
    else this.#frame.note(words.picturesFailed);
    this.#framing.settle();
  }

  #isLively(): boolean {
    return !this.#stillness.matches;
  }

  #pinOf(id: string | undefined): MapPin | undefined {
    return id === undefined ? undefined : this.#pins.find((pin) => pin.id === id);
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
    const pin = this.#pinOf(this.#selected);
    const lost = this.#markers.show(this.#nodes, pin && this.#index.nodeOf(pin, this.#nodes));
    this.#roving.arrange(this.#markers.shown, this.#origin.position, !this.#isDragged);
    if (lost && !this.#roving.focusNear(lost)) this.#frame.canvas.focus({ preventScroll: true });
    this.#paper.number(this.#markers.shown, this.#index);
  }

  #press(node: MapNode, button: HTMLButtonElement): void {
    if (node.pin) return this.#choose(node.pin);
    const zoom = this.#map.getZoom();
    const apart = this.#index.expansionZoom(node.cluster);
    if (apart === undefined || zoom >= maxZoom) {
      this.#sites.open(this.#index.pinsOf(node.cluster), button);
      return;
    }
    this.#map.setView(latLng(node.position), Math.max(apart, Math.floor(zoom) + 1), { animate: this.#isLively() });
  }

  /** The list is behind a map that fills the screen, and has to be there for the focus. */
  #choose({ id }: MapPin): void {
    this.#frame.close();
    if (this.#fullscreen.isOn) void this.#fullscreen.leave().then(() => this.#options.onSelect(id));
    else this.#options.onSelect(id);
  }

  /** To the next whole level, from wherever fitting has left the map. */
  #zoomBy(steps: number): void {
    const zoom = this.#map.getZoom();
    this.#map.setZoom(steps > 0 ? Math.floor(zoom) + steps : Math.ceil(zoom) + steps, { animate: this.#isLively() });
  }
}
