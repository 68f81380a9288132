/** A site, as plain as it comes. */
export interface BenchPoint {
  readonly id: string;
  readonly name: string;
  readonly town: string;
  readonly latitude: number;
  readonly longitude: number;
}
/** A library to be measured. */
export interface Subject {
  /** Finds its pins and clusters. */
  readonly selector: string;
  start(
    host: HTMLElement,
    points: readonly BenchPoint[],
    corners: readonly (readonly [number, number])[],
  ): { zoomIn(): void };
}
export function expose(subject: Subject): void;
