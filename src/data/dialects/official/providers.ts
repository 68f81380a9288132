import { toPosition } from '../../../domain/position.ts';
import type { Site, TrainingOption } from '../../../domain/provider.ts';
import { raw, toAddress } from '../provider-parts.ts';
import { line, type Part, type Reader } from '../wire.ts';
import { plainText } from '../text.ts';

/** Address and point of a place of training, in the spellings of both generations. Points: the inner API only. */
export const placeFields = {
  locationName: line,
  address1: line,
  address2: line,
  address3: line,
  address4: line,
  addressLine1: line,
  addressLine2: line,
  addressLine3: line,
  addressLine4: line,
  town: line,
  county: line,
  postcode: line,
  latitude: raw,
  longitude: raw,
};
type WirePlace = Part<typeof placeFields>;

/** The postal address among {@link placeFields}; undefined when every part is missing. */
export function toPostalAddress(wire: WirePlace) {
  const { address1, address2, address3, address4, addressLine1, addressLine2, addressLine3, addressLine4 } = wire;
  const all = [address1, address2, address3, address4, addressLine1, addressLine2, addressLine3, addressLine4];
  return toAddress({ ...wire, lines: all.filter((each) => each !== undefined) });
}

/** Collects a provider's sites from rows that repeat them: one site per address. */
export class SiteCollector {
  readonly sites: Site[] = [];
  readonly #ids = new Map<string, string>();

  /** The id of the site at this place, or undefined for a row that names none. */
  add(wire: WirePlace): string | undefined {
    const position = toPosition(wire.latitude, wire.longitude);
    const address = toPostalAddress(wire) ?? { lines: [] };
    const key = JSON.stringify([address, position]).toUpperCase();
    const known = this.#ids.get(key);
    if (known !== undefined || key === '[{"LINES":[]},NULL]') return known;
    const id = `${this.sites.length + 1}`;
    this.#ids.set(key, id);
    this.sites.push({ id, name: wire.locationName, address, position });
    return id;
  }
}

/** Each option once: sources repeat rows, such as a workplace once for the country and once for a region. */
export function distinct(options: readonly TrainingOption[]): TrainingOption[] {
  return [...new Map(options.map((option) => [JSON.stringify(option), option])).values()];
}

/** What a provider writes about itself, HTML or Markdown: plain text with its paragraphs and lists as lines. */
export const prose: Reader<string | undefined> = (value) =>
  typeof value === 'string'
    ? plainText(value)
        .replace(/^#{1,6} /gm, '')
        .replace(/^[*+-] /gm, '• ')
        .replace(/(\*\*|__)([^*_\n]+)\1/g, '$2')
        .replace(/\[([^[\]\n]*)\]\([^()\s]*\)/g, '$1') || undefined
    : undefined;
