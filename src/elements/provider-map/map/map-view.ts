import { milesBetween, roundMiles } from '../../../domain/distance.ts';
import type { Position } from '../../../domain/place.ts';
import { boxAround } from './boxes.ts';
import { ClusterIndex, maxZoom } from './clusters/clusters.ts';
import type { MapNode } from './clusters/clusters.ts';
import { Controls } from './controls/controls.ts';
import { MapLayout, keyList } from './controls/map-layout.ts';
import { FitView, margin, farthestBounds } from './leaflet/fit-view.ts';
import { Fullscreen } from './controls/fullscreen.ts';
import { Scale } from './controls/scale.ts';
import { dragByMouseOnly, moveByKeys, panBy, zoomOnWheel } from './controls/gestures.ts';
import { latLng, LeafletMap, restoreOutline } from './leaflet/leaflet.ts';
import type { MapSite, MapViewOptions, MapView, Tiles } from './map.types.ts';
import { MarkerLayer } from './markers/marker-layer.ts';
import { nameOf } from './markers/names.ts';
import { OriginLayer } from './markers/origin-layer.ts';
import { obstaclesOf } from './basemap/obstacles.ts';
import { OutlineLayer } from './basemap/outline-layer.ts';
import { TownLayer } from './basemap/town-layer.ts';
import { PrintMode } from './print/print-mode.ts';
import { Roving } from './markers/roving.ts';
import { adoptSheet } from './leaflet/sheet.ts';
import { SiteCard } from './markers/site-card.ts';
import { SitePanel } from './markers/site-panel.ts';
import { whenIdle } from './when-idle.ts';

/** The key that makes the wheel zoom, as it is written on the keyboard. */
const zoomKey = (): string => (/Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl');

/** A Leaflet map in a shadow root: see {@link MapView}. */
export class LeafletMapView implements MapView {
  readonly #options: MapViewOptions;
  readonly #layout: MapLayout;
  readonly #map: LeafletMap;
  readonly #fitView: FitView;
  readonly #origin: OriginLayer;
  readonly #markers: MarkerLayer;
  readonly #roving: Roving;
  readonly #sites: SitePanel;
  readonly #card: SiteCard;
  readonly #scale: Scale;
  readonly #towns: TownLayer;
  readonly #printMode: PrintMode;
  readonly #fullscreen: Fullscreen;
  readonly #controls: Controls;
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #ending = new AbortController();
  readonly #resizes =
    'ResizeObserver' in globalThis
      ? new ResizeObserver(() => {
          this.#coveredWidth = undefined;
          this.#fitView.handleResize();
        })
      : undefined;
  readonly #dropSheet: () => void;
  #index = new ClusterIndex([]);
  #pins: readonly MapSite[] = [];
  #nodes: readonly MapNode[] = [];
  #selected: string | undefined;
  /** The pin whose name is written beside it. */
  #named: MapSite | undefined;
  #cancelPreparing = (): void => {};
  #cancelNaming = (): void => {};
  #drawing = 0;
  #coveredWidth: number | undefined;
  #isDragged = false;

  constructor(options: MapViewOptions) {
    this.#options = options;
    const { words, root, container, tiles } = options;
    const { signal } = this.#ending;
    this.#dropSheet = adoptSheet(root);
    this.#layout = new MapLayout(words);
    container.append(this.#layout.element);
    this.#map = new LeafletMap(this.#layout.canvas, {
      zoomControl: false,
      attributionControl: false,
      trackResize: false, // Listens on window, and sees less than a ResizeObserver.
      inertia: false, // Calm, and no frame left to run after the map is gone.
      zoomAnimation: this.#isLively(),
      fadeAnimation: this.#isLively(),
      zoomSnap: 0.25,
      maxZoom,
      maxBounds: farthestBounds,
      maxBoundsViscosity: 1,
    });
    this.#sites = new SitePanel(this.#layout, words, (pin) => this.#openCard(pin));
    this.#card = new SiteCard(
      this.#layout,
      words,
      (pin) => this.#choose(pin),
      (pin, hadFocus) => this.#handleCardClose(pin, hadFocus),
    );
    this.#markers = new MarkerLayer(this.#map, {
      count: words.count,
      name: (node) => nameOf(node, this.#index, words),
      opensList: ({ cluster }) => !!cluster && this.#index.isStack(cluster),
      onPress: (node, button) => this.#press(node, button),
    });
    this.#fullscreen = new Fullscreen(this.#layout.element, (isOn) => (this.#controls.isFullscreen = isOn), signal);
    this.#controls = new Controls(this.#map, words, {
      zoomBy: (steps) => this.#zoomBy(steps),
      fit: () => this.fit(),
      panBy: (right, down) => panBy(this.#map, right, down, this.#isLively()),
      toggleFullscreen: this.#fullscreen.isPossible ? () => void this.#fullscreen.toggle() : undefined,
      toggleHelp: () => this.#layout.toggle(this.#controls.help, words.help, keyList(words)),
    });
    this.#scale = new Scale(words);
    this.#layout.add(this.#controls.element);
    this.#layout.add(this.#scale.element);
    this.#fitView = new FitView(this.#map, () => this.#covered());
    const outline = new OutlineLayer();
    this.#map.addLayer(outline);
    this.#origin = new OriginLayer(this.#map, outline);
    this.#towns = new TownLayer(this.#map, words.town);
    this.#roving = new Roving(
      this.#map.getPane('markerPane')!,
      (place) => this.#fitView.bringIntoView(place, false), // At once: the page may have to follow.
      signal,
    );
    this.#printMode = new PrintMode(this.#layout.element, () => {
      this.#fitView.handleResize();
      this.#draw();
    });
    if (tiles) void this.#showTiles(tiles);
    this.#listen(signal);
    this.#resizes?.observe(this.#layout.element);
  }

  setPins(pins: readonly MapSite[], origin?: Position, miles?: number, place?: string): void {
    if (this.#origin.move(origin, miles, place)) this.#fitView.letGo();
    this.#cancelPreparing();
    const index = new ClusterIndex(pins);
    this.#index = index;
    this.#pins = pins;
    this.#sites.close();
    if (!this.#pinOf(this.#card.pin?.id)) this.#card.close();
    const { corners } = this.#origin;
    const box = boxAround(origin ? [origin, ...corners] : [], pins);
    this.#fitView.follow(box, pins.length, corners.length > 0);
    this.#draw();
    this.#cancelPreparing = whenIdle(() => index.prepare());
  }

  select(id: string | undefined): void {
    this.#selected = id;
    const pin = this.#pinOf(id);
    if (id === this.#named?.id) return this.#draw();
    this.#named = undefined;
    if (pin) this.#fitView.bringIntoView(pin.position, this.#isLively());
    this.#draw();
  }

  showPin(id: string): void {
    const pin = this.#pinOf(id);
    if (!pin) return;
    this.#layout.close();
    this.#named = pin;
    this.#selected = id;
    this.#fitView.centre(pin.position, this.#index.zoomOfPin(pin, this.#map.getZoom()), this.#isLively());
    this.#draw();
  }

  focusPin(id: string): boolean {
    const pin = this.#pinOf(id);
    if (!pin || this.#fitView.isHidden) return false;
    const find = () => this.#markers.of(this.#index.nodeOf(pin, this.#nodes));
    this.#fitView.bringIntoView(pin.position, false);
    this.#draw();
    if (!find()) this.#fitView.centre(pin.position);
    const marker = find();
    if (marker) this.#roving.focus(marker);
    return marker !== undefined;
  }

  fit(): void {
    this.#fitView.fit();
  }

  destroy(): void {
    if (this.#ending.signal.aborted) return;
    this.#ending.abort();
    this.#cancelPreparing();
    this.#cancelNaming();
    cancelAnimationFrame(this.#drawing);
    this.#resizes?.disconnect();
    this.#printMode.destroy();
    this.#map.off();
    this.#map.remove();
    restoreOutline();
    this.#layout.remove();
    this.#dropSheet();
  }

  #listen(signal: AbortSignal): void {
    const { words } = this.#options;
    const gestures = {
      signal,
      isFree: () => this.#fullscreen.isOn,
      onLeftToPage: (gesture: 'wheel' | 'touch') =>
        this.#layout.hint(gesture === 'wheel' ? words.wheel(zoomKey()) : words.touch),
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
    const code = await import('./basemap/tiles.ts').catch(() => undefined);
    if (this.#ending.signal.aborted) return;
    if (code) code.showTiles(this.#map, this.#layout, tiles, words);
    else this.#layout.note(words.picturesFailed);
    this.#fitView.settle();
  }

  #isLively(): boolean {
    return !this.#stillness.matches;
  }

  #pinOf(id: string | undefined): MapSite | undefined {
    return id === undefined ? undefined : this.#pins.find((pin) => pin.id === id);
  }

  #draw(): void {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = 0;
    if (this.#fitView.isHidden) return;
    const pixels = this.#map.getPixelBounds();
    const southWest = this.#map.unproject(pixels.getBottomLeft().add([-margin, margin]));
    const northEast = this.#map.unproject(pixels.getTopRight().add([margin, -margin]));
    const box = [southWest.lng, southWest.lat, northEast.lng, northEast.lat] as const;
    this.#nodes = this.#index.nodes(box, this.#map.getZoom());
    const pin = this.#card.pin ?? this.#pinOf(this.#selected);
    const selected = pin && this.#index.nodeOf(pin, this.#nodes);
    const lost = this.#markers.show(this.#nodes, selected, pin?.id === this.#named?.id ? pin?.label : undefined);
    this.#roving.arrange(this.#markers.shown, this.#origin.position, !this.#isDragged);
    if (lost && !this.#roving.focusNear(lost)) this.#layout.canvas.focus({ preventScroll: true });
    this.#printMode.number(this.#markers.shown, this.#index);
    if (this.#isDragged) return; // Names and scale are right again when it ends.
    this.#scale.update(this.#map);
    this.#cancelNaming();
    // Pins do not wait for names, and of several zooms in a row only the last one is written. Paper is drawn at once.
    if (this.#printMode.isOn) this.#drawNames();
    else this.#cancelNaming = whenIdle(() => this.#drawNames());
  }

  #drawNames(): void {
    const { position: origin, name } = this.#origin;
    this.#towns.draw(
      obstaclesOf(this.#map, this.#nodes, origin, this.#covered(), this.#printMode.isOn),
      origin && name ? { name, position: origin } : undefined,
    );
  }

  /** Pixels that the buttons cover on the right; measured again when the map has another size. */
  #covered(): number {
    const { element } = this.#controls;
    this.#coveredWidth ??= element.offsetParent ? element.offsetParent.clientWidth - element.offsetLeft : 0;
    return this.#coveredWidth;
  }

  #press(node: MapNode, button: HTMLButtonElement): void {
    if (node.pin) return this.#openCard(node.pin);
    const zoom = this.#map.getZoom();
    const apart = this.#index.expansionZoom(node.cluster);
    if (apart === undefined || zoom >= maxZoom) {
      this.#sites.open(this.#index.pinsOf(node.cluster), button);
      return;
    }
    this.#map.setView(latLng(node.position), Math.max(apart, Math.floor(zoom) + 1), { animate: this.#isLively() });
  }

  /** Says what a pin is, or no longer where it says so already. */
  #openCard(pin: MapSite): void {
    if (this.#card.pin === pin) return this.#card.close();
    this.#named = undefined;
    const { position: from, name } = this.#origin;
    const distance = from && this.#options.words.away(roundMiles(milesBetween(from, pin.position)), name);
    const height = this.#card.open(pin, distance);
    this.#fitView.bringIntoView(pin.position, this.#isLively(), height);
    this.#draw();
  }

  #handleCardClose(pin: MapSite, hadFocus: boolean): void {
    if (this.#ending.signal.aborted) return;
    this.#draw();
    if (hadFocus) this.focusPin(pin.id);
  }

  /** The list is behind a map that fills the screen, and has to be there for the focus. */
  #choose({ id }: MapSite): void {
    this.#layout.close();
    if (this.#fullscreen.isOn) void this.#fullscreen.leave().then(() => this.#options.onSelect(id));
    else this.#options.onSelect(id);
  }

  /** To the next whole level, from wherever fitting has left the map. */
  #zoomBy(steps: number): void {
    const zoom = this.#map.getZoom();
    this.#map.setZoom(steps > 0 ? Math.floor(zoom) + steps : Math.ceil(zoom) + steps, { animate: this.#isLively() });
  }
}
