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
  /** What it lies in, as far as the source says: county and authority, such as "West Yorkshire" and "Leeds". */
  readonly areas?: readonly string[] | undefined;
  /** Whether the official sub-regions are among {@link areas}, so that nobody has to look for the nearest. */
  readonly hasRegions?: boolean | undefined;
  /** Whether the snapshot that it is of knows where each of its postcodes is. */
  readonly hasPostcodes?: boolean | undefined;
  /** Whether the text that was looked up is a name of this place, and not only the beginning of one or a part of it. */
  readonly isNamed?: boolean | undefined;
}

/** The only place that a text names; undefined where it names none or several, so that nobody has to guess. */
export function namedPlace(places: readonly Place[]): Place | undefined {
  const [named, other] = places.filter(({ isNamed }) => isNamed);
  return other ? undefined : named;
}
