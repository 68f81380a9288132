import { islands, mainland, origin, unitsPerWorld } from 'virtual:outline';
import type { Position } from '../../../domain/place.ts';
import { Renderer } from './leaflet.ts';
import { svg } from './svg.ts';

/** How far the drawing reaches beyond the map on each side, in widths and heights of it, so that a drag uncovers land. */
const padding = 0.5;

/** Wide enough for any view; the sea is a rectangle with the land cut out, so that land is the host's own ground. */
const ocean = 'M-60000-40000h120000v120000h-120000z';

/**
 * The basemap. The browser scales one drawing by its `viewBox`: nothing is projected while the map moves, and the look is
 * left to the style sheet. What Leaflet's renderers do about panes and zoom animation is inherited from them.
 */
export class OutlineLayer extends Renderer {
  readonly #reach = svg('path', { class: 'reach' });

  constructor() {
    super({ padding, pane: 'overlayPane' });
  }

  /** Draws a line around what is in reach. */
  setReach(corners: readonly Position[]): void {
    const points = corners.map((corner) =>
      toUnits(corner)
        .map((units) => units.toFixed(2))
        .join(' '),
    );
    this.#reach.setAttribute('d', points.length > 0 ? `M${points.join('L')}z` : '');
  }

  protected _initContainer(): void {
    this._container = svg(
      'svg',
      { class: 'outline', 'aria-hidden': 'true', focusable: 'false' },
      svg('path', { class: 'sea', 'fill-rule': 'evenodd', d: ocean + islands + mainland }),
      svg('path', { class: 'mainland', d: mainland }),
      svg('path', { class: 'islands', d: islands }),
      this.#reach,
    );
  }

  protected _destroyContainer(): void {
    this._container.remove();
  }

  /** Leaflet asks for it after each move; there are no paths of its own here. */
  protected _updatePaths(): void {}

  protected override _update(): void {
    super._update();
    const size = this._bounds.getSize();
    const corner = this._map.getPixelOrigin().add(this._bounds.min!);
    const units = unitsPerWorld / (256 * 2 ** this._map.getZoom());
    const box = [corner.x * units - origin[0], corner.y * units - origin[1], size.x * units, size.y * units];
    const { style } = this._container as SVGSVGElement;
    style.setProperty('width', `${size.x}px`);
    style.setProperty('height', `${size.y}px`);
    style.setProperty('transform', `translate3d(${this._bounds.min!.x}px, ${this._bounds.min!.y}px, 0)`);
    this._container.setAttribute('viewBox', box.join(' '));
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
