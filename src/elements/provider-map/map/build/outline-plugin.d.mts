/** [longitude, latitude] in degrees, or [x, y] in units of a path. */
export type Point = [number, number];

export const unitsPerWorld: number;
export const origin: Point;
export function project(point: Point): Point;
export function simplify(points: Point[], smallest: (point: Point) => number): Point[];
export function areaOf(ring: Point[]): number;
export function makeOutline(): { islands: Point[][]; mainland: Point[][] };
export function toPath(rings: Point[][]): string;
export function packTowns(): string;
export function outlineModule(): string;
export function makePreview(): Point[][];
export function previewModule(): string;
export function outlinePlugin(): {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
};
