import type { LeafletMap } from '../leaflet/leaflet.ts';

/** Wheel travel, in pixels, that makes one zoom level: one notch of most mice, or fingers drawn to twice their distance. */
const pixelsPerZoom = 100;

/** Pixels that an arrow key, or a button, moves the map. */
const panStep = 80;

const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** When gestures belong to the map, and whom to tell of those that were left to the page. */
export interface GestureOptions {
  readonly signal: AbortSignal;
  /** Whether there is no page to scroll: the map fills the screen. */
  readonly isFree: () => boolean;
  readonly onLeftToPage: (gesture: 'wheel' | 'touch') => void;
}

/** The wheel belongs to the page; with Ctrl or ⌘, which is also how browsers report a pinch on a touchpad, it zooms. */
export function zoomOnWheel(map: LeafletMap, { signal, isFree, onLeftToPage }: GestureOptions): void {
  let travelled = 0;
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !isFree()) return onLeftToPage('wheel');
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
export function dragByMouseOnly(map: LeafletMap, { signal, isFree, onLeftToPage }: GestureOptions): void {
  const container = map.getContainer();
  const onPointerDown = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse' || isFree()) map.dragging.enable();
    else map.dragging.disable();
  };
  const onTouchMove = ({ touches }: TouchEvent): void => {
    if (touches.length === 1 && !isFree()) onLeftToPage('touch');
  };
  // In the capture phase: before the mouse or touch event that Leaflet listens to.
  container.addEventListener('pointerdown', onPointerDown, { capture: true, signal });
  container.addEventListener('touchmove', onTouchMove, { passive: true, signal });
}

/** Moves the map by so many steps to the right and down. */
export function panBy(map: LeafletMap, right: number, down: number, animate: boolean): void {
  const middle = map.getSize().divideBy(2);
  const target = map.containerPointToLatLng(middle.add([right * panStep, down * panStep]));
  map.panTo(target, { animate, duration: 0.15 });
}

/**
 * Arrow keys pan while the map has the focus, + and - zoom, also from a marker. Leaflet's own handler scrolls the window on
 * the first click and listens on the document.
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
    if (arrow) panBy(map, ...arrow, animate());
    else if (event.key === '+' || event.key === '=') zoomBy(1);
    else if (event.key === '-') zoomBy(-1);
    else return;
    event.preventDefault();
  };
  map.getContainer().addEventListener('keydown', onKeyDown, { signal });
}
