/** A rectangle in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name that may be written, and the point that it belongs to. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Pixels that it needs. */
  readonly width: number;
  readonly height: number;
  /** Whether it is written below its point where there is no room for it. */
  readonly isNeeded?: boolean;
}

/** Pixels that stay free between two names, so that the map does not become a page of text. */
const gap = { x: 18, y: 12 };

/** Pixels between a point and a name beside it. */
const offset = 6;

/** Whether two rectangles have a point in common. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/**
 * Where names can be written: each on its point, or else below, above or beside it, so that it lies on no obstacle and next
 * to no name before it in the list, and is all in `view` or all outside. The rest is left out.
 */
export function placeLabels<L extends Label>(
  labels: Iterable<L>,
  obstacles: readonly Rect[],
  view: Rect,
): { readonly label: L; readonly rect: Rect }[] {
  const placed: { readonly label: L; readonly rect: Rect }[] = [];
  const taken: Rect[] = [];
  for (const label of labels) {
    // Most of many towns are next to a larger one: no position of theirs has to be tried.
    if (!label.isNeeded && taken.some((rect) => contains(rect, label))) continue;
    const positions = [...positionsOf(label)];
    const free = positions.find(
      (each) =>
        (isInside(each, view) || !overlap(each, view)) &&
        !taken.some((rect) => overlap(each, rect)) &&
        !obstacles.some((obstacle) => overlap(each, obstacle)),
    );
    const rect = free ?? (label.isNeeded ? positions[1] : undefined);
    if (!rect) continue;
    placed.push({ label, rect });
    taken.push(grown(rect));
  }
  return placed;
}

function contains({ left, top, right, bottom }: Rect, { x, y }: Label): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** On its point, then around it, always farther; a name that is needed also beyond the largest cluster that can lie there. */
function* positionsOf({ x, y, width, height, isNeeded }: Label): Generator<Rect> {
  const at = (left: number, top: number): Rect => ({ left, top, right: left + width, bottom: top + height });
  yield at(x - width / 2, y - height / 2);
  for (const steps of isNeeded ? [2, 4, 6, 8] : [2, 4]) {
    const [away, beside] = [steps * offset, (steps + 1) * offset];
    yield at(x - width / 2, y + away);
    yield at(x + beside, y - height / 2);
    yield at(x - width - beside, y - height / 2);
    yield at(x - width / 2, y - away - height);
  }
}

function isInside(inner: Rect, outer: Rect): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

function grown({ left, top, right, bottom }: Rect): Rect {
  return { left: left - gap.x, top: top - gap.y, right: right + gap.x, bottom: bottom + gap.y };
}
