import { islands, mainland, origin, unitsPerWorld } from 'virtual:outline';
import type { Position } from '../../../../domain/place.ts';
import { Renderer } from '../leaflet/leaflet.ts';
import { svg } from '../svg.ts';
import { pathWithin, ringsOf } from './rings.ts';

/** How far the drawing reaches beyond the map on each side, in widths and heights of it: what is painted for nothing keeps a zoom waiting. */
const padding = 0.2;

/** Pixels between two corners of the drawn coast at least, and between the edge of the drawing and what is left out. */
const corner = 0.75;
const overlap = 4;

const islandRings = ringsOf(islands);
const mainlandRings = ringsOf(mainland);

/**
 * The basemap. The browser scales one drawing by its `viewBox`: nothing is projected while the map moves, and the look is
 * left to the style sheet. The sea is a rectangle with the land cut out, so that land is the host's own ground. What Leaflet's renderers do about panes and zoom animation is inherited from them.
 */
export class OutlineLayer extends Renderer {
  readonly #sea = svg('path', { class: 'sea', 'fill-rule': 'evenodd' });
  readonly #mainland = svg('path', { class: 'mainland' });
  readonly #islands = svg('path', { class: 'islands' });
  readonly #circle = svg('path', { class: 'circle' });

  constructor() {
    super({ padding, pane: 'overlayPane' });
  }

  /** Draws the circle around the origin, given its corners. */
  setCircle(corners: readonly Position[]): void {
    const points = corners.map((corner) =>
      toUnits(corner)
        .map((units) => units.toFixed(2))
        .join(' '),
    );
    this.#circle.setAttribute('d', points.length > 0 ? `M${points.join('L')}z` : '');
  }

  protected _initContainer(): void {
    this._container = svg(
      'svg',
      { class: 'outline', 'aria-hidden': 'true', focusable: 'false' },
      this.#sea,
      this.#mainland,
      this.#islands,
      this.#circle,
    );
  }

  /** A drag that comes to the end of the drawing goes on over a new one. */
  override getEvents(): ReturnType<Renderer['getEvents']> {
    return { ...super.getEvents(), drag: () => this.#follow() };
  }

  #follow(): void {
    const { min, max } = this._bounds;
    const northWest = this._map.containerPointToLayerPoint([0, 0]);
    const southEast = northWest.add(this._map.getSize());
    if (northWest.x < min!.x || northWest.y < min!.y || southEast.x > max!.x || southEast.y > max!.y) this._update();
  }

  protected _destroyContainer(): void {
    this._container.remove();
  }

  /** Leaflet asks for it after each move; there are no paths of its own here. */
  protected _updatePaths(): void {}

  protected override _update(): void {
    super._update();
    const size = this._bounds.getSize();
    const northWest = this._map.getPixelOrigin().add(this._bounds.min!);
    const units = unitsPerWorld / (256 * 2 ** this._map.getZoom());
    const [x, y] = [northWest.x * units - origin[0], northWest.y * units - origin[1]];
    const [width, height] = [size.x * units, size.y * units];
    const margin = overlap * units;
    const extent = { west: x - margin, north: y - margin, east: x + width + margin, south: y + height + margin };
    const [near, far] = [islandRings, mainlandRings].map((rings) => pathWithin(rings, extent, corner * units));
    this.#sea.setAttribute(
      'd',
      `M${x - margin} ${y - margin}h${width + 2 * margin}v${height + 2 * margin}H${x - margin}z${near}${far}`,
    );
    this.#mainland.setAttribute('d', far!);
    this.#islands.setAttribute('d', near!);
    const { style } = this._container as SVGSVGElement;
    style.setProperty('width', `${size.x}px`);
    style.setProperty('height', `${size.y}px`);
    style.setProperty('transform', `translate3d(${this._bounds.min!.x}px, ${this._bounds.min!.y}px, 0)`);
    this._container.setAttribute('viewBox', [x, y, width, height].join(' '));
  }
}

/** Web Mercator, in units of the paths. */
function toUnits({ latitude, longitude }: Position): [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    (longitude / 360 + 0.5) * unitsPerWorld - origin[0],
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * unitsPerWorld - origin[1],
  ];
}
