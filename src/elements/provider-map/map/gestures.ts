import type { LeafletMap } from './leaflet.ts';

/** Wheel travel, in pixels, that makes one zoom level: one notch of most mice, or fingers drawn to twice their distance. */
const pixelsPerZoom = 100;

/** Pixels that an arrow key moves the map. */
const panStep = 80;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-panStep, 0],
  ArrowRight: [panStep, 0],
  ArrowUp: [0, -panStep],
  ArrowDown: [0, panStep],
};

/** The wheel belongs to the page; with Ctrl or ⌘, which is also how browsers report a pinch on a touchpad, it zooms. */
export function zoomOnWheel(map: LeafletMap, signal: AbortSignal): void {
  let travelled = 0;
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    travelled -= event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 33);
    const steps = Math.trunc((travelled / pixelsPerZoom) * 2);
    if (steps === 0) return;
    travelled -= (steps / 2) * pixelsPerZoom;
    map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() + steps / 2, { animate: false });
  };
  map.getContainer().addEventListener('wheel', onWheel, { passive: false, signal });
}

/** One finger, or a pen, scrolls the page; two move the map, by Leaflet's TouchZoom. Only a mouse drags. */
export function dragByMouseOnly(map: LeafletMap, signal: AbortSignal): void {
  const onPointerDown = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') map.dragging.enable();
    else map.dragging.disable();
  };
  // In the capture phase: before the mouse or touch event that Leaflet listens to.
  map.getContainer().addEventListener('pointerdown', onPointerDown, { capture: true, signal });
}

/**
 * Arrow keys pan, + and - zoom, while the map or a marker has the focus. Leaflet's own handler scrolls the window on the
 * first click and listens on the document.
 */
export function moveByKeys(
  map: LeafletMap,
  zoomBy: (steps: number) => void,
  signal: AbortSignal,
  animate: () => boolean,
): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const arrow = arrows[event.key];
    if (arrow) {
      const centre = map
        .getSize()
        .divideBy(2)
        .add([...arrow]);
      map.panTo(map.containerPointToLatLng(centre), { animate: animate(), duration: 0.15 });
    } else if (event.key === '+' || event.key === '=') zoomBy(1);
    else if (event.key === '-') zoomBy(-1);
    else return;
    event.preventDefault();
  };
  map.getContainer().addEventListener('keydown', onKeyDown, { signal });
}
