/** A point on the earth, WGS 84 degrees. Made by `toPosition` of `position.ts`, so it is always a real place. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A named place that a visitor can search from, such as "Canterbury, Kent". */
export interface Place {
  /** The name with its area, as the visitor sees it. */
  readonly name: string;
  readonly position: Position;
}
