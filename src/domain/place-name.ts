/**
 * A name without what people leave out or write otherwise: capitals, accents, apostrophes of every kind, full stops, hyphens and
 * repeated spaces; "Saint" is "St", "&" is "and".
 */
export function foldName(text: string): string {
  return text
    .replace(/['’‘ʼʹ`´′＇.]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

/** The key of what has none by its letters. */
const otherPlaces = 'other';

/** Where the second letters of keys begin: few enough places in each for 5 kB (gzip). */
const seconds = [...'utrolieca'] as const;

/** The letters of an outcode, such as "ls" of LS1. */
const postcodeArea = /^[a-z]{1,2}(?=\d)/;

/**
 * The key of the list that a name is in, by its first two letters: "ca" is for ca and cb, "cc" for cc and cd. That of an outcode
 * has a digit: "l0" is for L1, "l1" for LA1 to LM1, "l2" for LN1 to LZ1. A snapshot has all lists, some of them empty, so that nobody asks for one that is not there.
 */
export function placeKey(name: string): string {
  const letters = foldName(name).replace(/[^a-z\d]/g, '');
  const [first, second = ''] = postcodeArea.exec(letters)?.[0] ?? letters;
  if (first === undefined || first < 'a') return otherPlaces;
  if (postcodeArea.test(letters)) return first + (second === '' ? '0' : second < 'n' ? '1' : '2');
  return first + (seconds.find((each) => each <= second) ?? 'a');
}

/** Words that nobody begins with who leaves out what stands before them. */
const linking = new Set('a al and ar by cum de in la le near next of on st super the under upon with y yr'.split(' '));

/** All keys that a name is filed under: that of the whole, and of each later word, by which people know it too. */
export function placeKeys(name: string): ReadonlySet<string> {
  const words = foldName(name).split(' ');
  const begin = [...words.keys()].filter((index) => index === 0 || !linking.has(words[index] ?? ''));
  return new Set(begin.map((index) => placeKey(words.slice(index).join(' '))));
}

/** Places by all keys of all their names, each list in the order in which the places came; some lists are empty. */
export function groupByKey<
  T extends {
    readonly name: string;
    readonly nameCy?: string | undefined;
    readonly aliases?: readonly string[] | undefined;
  },
>(places: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((first) =>
    [...seconds, '0', '1', '2'].map((second) => first + second),
  );
  const groups = new Map<string, T[]>([...letters, otherPlaces].map((key) => [key, []]));
  for (const place of places) {
    const names = [place.name, place.nameCy, ...(place.aliases ?? [])].filter((name) => name !== undefined);
    for (const key of new Set(names.flatMap((name) => [...placeKeys(name)]))) groups.get(key)?.push(place);
  }
  return groups;
}
