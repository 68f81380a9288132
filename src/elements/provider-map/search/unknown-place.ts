import type { SearchWords } from '../../../i18n/en/provider-map-search.ts';
import { postcodeReader } from './geocode.ts';

/** Why a text that was looked up is no place, and what to do about it. `known`: whether postcodes are known here at all. */
export function unknownPlace(text: string, known: boolean, words: SearchWords): string {
  return unknownPostcode(text, known, words) ?? words.unknown(text);
}

/** The same for a postcode; undefined for any other text. */
export function unknownPostcode(text: string, known: boolean, words: SearchWords): string | undefined {
  const reader = postcodeReader();
  const odd = reader?.oddPostcode(text);
  if (odd) return words.oddPostcodes[odd];
  if (reader?.outcodeOf(text) === undefined) return undefined;
  return known ? words.unknownPostcode(text) : words.noPostcodes;
}
