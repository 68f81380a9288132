import { createMapView } from '../../../../../src/elements/provider-map/map/index.ts';
import { mapWords } from '../../../../../src/i18n/en/provider-map-map.ts';
import type { MapSite, MapViewOptions, MapView } from '../../../../../src/elements/provider-map/map/index.ts';
import { tokens } from '../../../../../src/elements/base/tokens.styles.ts';

/** Invented sites: a lone one, two in one town, three on one point. */
export const pins: readonly MapSite[] = [
  {
    id: '10000001/a',
    ukprn: 10000001,
    label: 'Castle Training',
    position: { latitude: 51.28, longitude: 1.08 },
    town: 'Canterbury',
  },
  {
    id: '10000002/a',
    ukprn: 10000002,
    label: 'Abbey College',
    position: { latitude: 53.8, longitude: -1.55 },
    town: 'Leeds',
  },
  {
    id: '10000002/b',
    ukprn: 10000002,
    label: 'Abbey College, annexe',
    position: { latitude: 53.83, longitude: -1.6 },
    town: 'Leeds',
  },
  {
    id: '10000003/a',
    ukprn: 10000003,
    label: 'Quay Skills',
    position: { latitude: 50.37, longitude: -4.14 },
    town: 'Plymouth',
  },
  {
    id: '10000004/a',
    ukprn: 10000004,
    label: 'Harbour Skills',
    position: { latitude: 50.37, longitude: -4.14 },
    town: 'Plymouth',
  },
  {
    id: '10000005/a',
    ukprn: 10000005,
    label: 'Dock Skills',
    position: { latitude: 50.37, longitude: -4.14 },
    town: 'Plymouth',
  },
];

/** A map in a shadow root of 600 × 400 pixels, and how to look at it from outside. */
export class MountedMap {
  host!: HTMLElement;
  root!: ShadowRoot;
  container!: HTMLElement;
  view!: MapView;
  selected: string[] = [];

  /** Puts a new map on the page. */
  mount(style = 'width: 600px; height: 400px', options: Partial<MapViewOptions> = {}): this {
    this.host = document.createElement('div');
    this.container = document.createElement('div');
    this.selected = [];
    this.root = this.host.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [tokens.styleSheet!];
    this.container.setAttribute('style', style);
    this.root.append(this.container);
    document.body.append(this.host);
    this.view = createMapView({
      container: this.container,
      root: this.root,
      words: mapWords,
      onSelect: (id) => this.selected.push(id),
      ...options,
    });
    return this;
  }

  remove(): void {
    this.view.destroy();
    this.host.remove();
  }

  get canvas(): HTMLElement {
    return this.root.querySelector('.canvas')!;
  }

  get markers(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.marker')];
  }

  /** The button of this name. */
  button(name: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`button:is([aria-label="${name}"], [title="${name}"])`);
    if (!found) throw new Error(`No button "${name}": ${this.names.join('; ')}`);
    return found;
  }

  get names(): string[] {
    return this.markers.map((marker) => marker.getAttribute('aria-label') ?? '');
  }

  /** Those marked as selected, by name. */
  get current(): string[] {
    return [...this.root.querySelectorAll('[aria-current=true]')].map((each) => each.getAttribute('aria-label') ?? '');
  }

  /** The panel over the map, when it is open. */
  get panel(): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>('.panel') ?? undefined;
  }

  /** The sites that the panel offers. */
  get panelButtons(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.panel li button')];
  }

  /** The button of a pressed pin's card. */
  get details(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.card .details')!;
  }

  /** What has the focus, by name. */
  get focused(): string | undefined {
    const active = this.root.activeElement as HTMLElement | null;
    return active ? (active.getAttribute('aria-label') ?? (active.title || active.textContent)) : undefined;
  }

  /** What part of the world is drawn: x, y, width, height in units of the outline, a fifth of the map more on each side than shows. */
  get shown(): number[] {
    return this.root.querySelector('.outline')!.getAttribute('viewBox')!.split(' ').map(Number);
  }

  get isAnimating(): boolean {
    return this.root.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim') !== null;
  }

  /** Whether the tip of a pin, or the middle of a cluster, is inside the map. */
  isInView(name: string): boolean {
    const map = this.canvas.getBoundingClientRect();
    const { left, right, top, bottom } = this.button(name).getBoundingClientRect();
    return left >= map.left && right <= map.right && top >= map.top && bottom <= map.bottom;
  }

  /** Presses, moves and lets go, as a mouse or a finger does, from the middle of the map; `held` is called before letting go. */
  drag(x: number, y: number, pointerType: 'mouse' | 'touch' = 'mouse', held?: () => void): void {
    const box = this.canvas.getBoundingClientRect();
    const at = (dx: number, dy: number): MouseEventInit & { pointerType: string } => ({
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: box.left + box.width / 2 + dx,
      clientY: box.top + box.height / 2 + dy,
      pointerType,
    });
    this.canvas.dispatchEvent(new PointerEvent('pointerdown', at(0, 0)));
    this.canvas.dispatchEvent(new MouseEvent('mousedown', at(0, 0)));
    this.canvas.dispatchEvent(new MouseEvent('mousemove', at(x / 2, y / 2)));
    this.canvas.dispatchEvent(new MouseEvent('mousemove', at(x, y)));
    held?.();
    this.canvas.dispatchEvent(new MouseEvent('mouseup', at(x, y)));
  }
}

/** Makes the next maps believe that the visitor wants less motion, or does not; the answer undoes it. */
export function pretendReducedMotion(matches: boolean): () => void {
  const { matchMedia } = window;
  window.matchMedia = (query) =>
    query.includes('reduced-motion') ? ({ matches, media: query } as MediaQueryList) : matchMedia.call(window, query);
  return () => {
    window.matchMedia = matchMedia;
  };
}

/** Sets up the tests of a suite: each has a new map that shows these sites at once, for a visitor who wants less motion. */
export function mapOfEachTest(sites: readonly MapSite[] = []): MountedMap {
  const map = new MountedMap();
  let restoreMotion: () => void;
  beforeEach(() => {
    restoreMotion = pretendReducedMotion(true);
    map.mount();
    if (sites.length > 0) map.view.setPins(sites);
  });
  afterEach(() => {
    map.remove();
    restoreMotion();
  });
  return map;
}
