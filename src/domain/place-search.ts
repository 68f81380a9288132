import { foldName } from './place-name.ts';
import type { Place, Position } from './place.ts';

/** A place as a list of places has it. */
export interface GazetteerEntry {
  readonly name: string;
  /** What people say that it lies in: a county, mostly. */
  readonly area?: string | undefined;
  /** The official sub-regions that it counts to, beside its area; undefined where nobody has looked for the nearest. */
  readonly regions?: readonly string[] | undefined;
  readonly nameCy?: string | undefined;
  readonly areaCy?: string | undefined;
  /** What people call it too: "Hull". */
  readonly aliases?: readonly string[] | undefined;
  readonly population?: number | undefined;
  /** Of an outcode: whether the snapshot has its postcodes, each on its own. */
  readonly hasPostcodes?: boolean | undefined;
  readonly position: Position;
}

/** Finds places by what is typed. Names are folded once, not at each key. */
export type PlaceSearch = (text: string, language?: string) => Place[];

/** An entry with all that it can be found by, folded. */
interface Indexed {
  readonly entry: GazetteerEntry;
  readonly names: readonly string[];
  readonly areas: readonly string[];
}

/** A name and the areas that are typed after it, folded. */
interface Query {
  readonly name: string;
  readonly areas: readonly string[];
}

/** Countries are no areas of a list; nobody is to find less for having named his. */
const countries = new Set(
  'uk|gb|united kingdom|great britain|britain|england|scotland|wales|cymru|lloegr|northern ireland'.split('|'),
);

/** How well a name fits: the whole of it, some words of it, or the beginning of a word. */
const fits = { exactly: 2, inWords: 1, inPart: 0 };

/**
 * Finds places, best first: by how well a name fits, then by how many people live there. Capitals, accents, apostrophes and spacing do
 * not count. What follows a comma is an area, and so may be what follows a name. An area that does not fit is forgiven where only one
 * place has the name, for hosts write what they are used to (LocationLookupService.cs).
 */
export function createPlaceSearch(entries: readonly GazetteerEntry[]): PlaceSearch {
  const indexed = entries.map(toIndexed);
  return (text, language) => {
    const toPlaces = (found: readonly Found[]): Place[] =>
      found.map(({ entry, isNamed }) => toPlace(entry, isNamed, language));
    const [name = '', ...areas] = foldName(text)
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (!name) return [];
    const inside = areas.filter((area) => !countries.has(area));
    const found = [areas, inside]
      .map((each) => search(indexed, { name, areas: each }))
      .find(({ length }) => length > 0);
    if (found) return toPlaces(found);
    if (areas.length === 0) return toPlaces(searchWithoutComma(indexed, name));
    const [only, other] = search(indexed, { name, areas: [] }).filter(({ isNamed }) => isNamed);
    return only && !other ? toPlaces([only]) : [];
  };
}

interface Found {
  readonly entry: GazetteerEntry;
  readonly isNamed: boolean;
}

/** "Canterbury Kent": the longest beginning that is a name, with the rest as its area. */
function searchWithoutComma(indexed: readonly Indexed[], text: string): readonly Found[] {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const [name, area] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const named = (areas: readonly string[]): readonly Found[] =>
      search(indexed, { name, areas }).filter(({ isNamed }) => isNamed);
    const inside = named([area]);
    const found = inside.length > 0 || !countries.has(area) ? inside : named([]);
    if (found.length > 0) return found;
  }
  return [];
}

function search(indexed: readonly Indexed[], { name, areas }: Query): readonly Found[] {
  return indexed
    .flatMap(({ entry, names, areas: own }) => {
      const fit = Math.max(...names.map((each) => fitOf(each, name) ?? -1));
      if (fit < 0 || !areas.every((area) => own.some((each) => beginsAWord(each, area)))) return [];
      return [{ entry, isNamed: fit === fits.exactly, fit }];
    })
    .sort((a, b) => b.fit - a.fit || (b.entry.population ?? 0) - (a.entry.population ?? 0));
}

function fitOf(name: string, text: string): number | undefined {
  if (name === text) return fits.exactly;
  if (` ${name} `.includes(` ${text} `)) return fits.inWords;
  return beginsAWord(name, text) ? fits.inPart : undefined;
}

function beginsAWord(name: string, text: string): boolean {
  return ` ${name}`.includes(` ${text}`);
}

function toIndexed(entry: GazetteerEntry): Indexed {
  const fold = (texts: readonly (string | undefined)[]): string[] =>
    texts.filter((text) => text !== undefined).map(foldName);
  return {
    entry,
    names: fold([entry.name, entry.nameCy, ...(entry.aliases ?? [])]),
    areas: fold([entry.area, entry.areaCy, ...(entry.regions ?? [])]),
  };
}

function toPlace(entry: GazetteerEntry, isNamed: boolean, language = 'en'): Place {
  const { area, regions, position, hasPostcodes } = entry;
  const [name, where] = language === 'cy' ? [entry.nameCy ?? entry.name, entry.areaCy ?? area] : [entry.name, area];
  const isOwnArea = where === undefined || foldName(area ?? '') === foldName(entry.name);
  const areas = [area ?? entry.name, ...(regions ?? [])];
  return {
    name: isOwnArea ? name : `${name}, ${where}`,
    position,
    areas,
    hasRegions: regions !== undefined,
    isNamed,
    hasPostcodes,
  };
}
