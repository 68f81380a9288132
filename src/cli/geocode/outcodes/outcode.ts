import type { Position } from '../../../domain/place.ts';
import type { Attribution, SourceContext } from '../../sources/source.ts';

/** Outcodes and where the middle of their postcodes is; each postcode's own position, where the source has it and it was asked for. */
export interface Outcodes {
  readonly centres: ReadonlyMap<string, Position>;
  /** By outcode and second half. */
  readonly postcodes?: ReadonlyMap<string, ReadonlyMap<string, Position>> | undefined;
}

/** Knows the outcodes of the country. */
export interface OutcodeSource {
  readonly attribution: Attribution;
  /** @throws {ToolError} when the file cannot be read, or nobody can be asked. */
  outcodes(context: SourceContext): Promise<Outcodes>;
}

/** The mean of positions that come one by one. */
export class Mean {
  #count = 0;
  #latitude = 0;
  #longitude = 0;

  add({ latitude, longitude }: Position): void {
    this.#count += 1;
    this.#latitude += latitude;
    this.#longitude += longitude;
  }

  /** Four decimals, 11 metres. */
  get position(): Position {
    return rounded({ latitude: this.#latitude / this.#count, longitude: this.#longitude / this.#count });
  }
}

/** To four decimals, 11 metres. */
export function rounded({ latitude, longitude }: Position): Position {
  const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;
  return { latitude: round(latitude), longitude: round(longitude) };
}
