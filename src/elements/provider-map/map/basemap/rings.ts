/** A closed line, and the box around it: all in units of the outline, y from north to south. */
export interface Ring extends Extent {
  /** x and y in turn. */
  readonly points: readonly number[];
}

/** A rectangle in units of the outline. */
export interface Extent {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The rings of a path as `virtual:outline` has them: `M` with a place, `l` with steps, `z`, one after another. */
export function ringsOf(path: string): Ring[] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const points = part.match(/-?\d+/g)!.map(Number);
      for (let at = 2; at < points.length; at += 1) points[at]! += points[at - 2]!;
      const xs = points.filter((_, at) => at % 2 === 0);
      const ys = points.filter((_, at) => at % 2 === 1);
      return { points, west: Math.min(...xs), north: Math.min(...ys), east: Math.max(...xs), south: Math.max(...ys) };
    });
}

/**
 * SVG path data of what of the rings can be seen in an extent. A browser that draws in tiles goes through the whole path for
 * each of them: without most of what is out of view, and without corners closer than `tolerance`, a zoom is painted sooner.
 */
export function pathWithin(rings: readonly Ring[], extent: Extent, tolerance: number): string {
  let path = '';
  for (const ring of rings) {
    const isOutside =
      ring.east < extent.west || ring.west > extent.east || ring.south < extent.north || ring.north > extent.south;
    const points = isOutside ? [] : thin(ring.points, extent, tolerance);
    if (points.length >= 6) path += `M${points.join(' ')}z`;
  }
  return path;
}

/** On which side of an extent a place is; 0 is inside. */
function sideOf(x: number, y: number, { west, north, east, south }: Extent): number {
  if (x < west) return 1;
  if (x > east) return 2;
  if (y < north) return 3;
  return y > south ? 4 : 0;
}

/**
 * Leaves out corners that are next to the one before; and of those in a row on one side of the extent all but the first and
 * the last, as no line between two of them can cross it.
 */
function thin(points: readonly number[], extent: Extent, tolerance: number): number[] {
  const kept: number[] = [];
  let [lastX, lastY, lastSide, inRow] = [Infinity, Infinity, 0, 0];
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at]!, points[at + 1]!];
    const side = sideOf(x, y, extent);
    inRow = side === lastSide ? inRow + 1 : 1;
    if (side === 0) {
      if (Math.abs(x - lastX) < tolerance && Math.abs(y - lastY) < tolerance) continue;
    } else if (inRow > 2) kept.length -= 2;
    kept.push(x, y);
    [lastX, lastY, lastSide] = [x, y, side];
  }
  return kept;
}
