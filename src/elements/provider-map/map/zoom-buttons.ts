import type { LeafletMap } from './leaflet.ts';
import type { MapWords } from './map.types.ts';
import { svg } from './svg.ts';

const icon = (d: string): SVGElement =>
  svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' }, svg('path', { d }));

/** Buttons that zoom; they tell when there is no further, without losing the focus as a disabled button would. */
export function zoomButtons(map: LeafletMap, words: MapWords, zoomBy: (steps: number) => void): HTMLElement {
  const make = (name: string, d: string, steps: number, atEnd: () => boolean): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'zoom';
    button.setAttribute('aria-label', name);
    button.append(icon(d));
    button.addEventListener('click', () => {
      if (!atEnd()) zoomBy(steps);
    });
    map.on('zoomend zoomlevelschange', () => button.setAttribute('aria-disabled', String(atEnd())));
    return button;
  };
  const controls = document.createElement('div');
  controls.className = 'controls';
  controls.append(
    make(words.zoomIn, 'M8 2.5v11M2.5 8h11', 1, () => map.getZoom() >= map.getMaxZoom()),
    make(words.zoomOut, 'M2.5 8h11', -1, () => map.getZoom() <= map.getMinZoom()),
  );
  return controls;
}
