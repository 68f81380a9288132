// Which of the built files a page fetches, from what the files import.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const found = (text, pattern) => [...text.matchAll(pattern)].map(([, path]) => path);

/** A built file with everything that it imports at once; paths in dist/, sorted. */
export function reach(file, seen = new Set()) {
  if (seen.has(file)) return [...seen];
  seen.add(file);
  const text = readFileSync(join(dist, file), 'utf8');
  for (const path of found(text, /(?:\bfrom|\bimport)\s*["'](\.\.?\/[^"']+)["']/g))
    reach(join(dirname(file), path), seen);
  return [...seen].sort();
}

/** The chunk that embed.js fetches for an element. */
export function elementChunk(tag) {
  const text = readFileSync(join(dist, 'embed.js'), 'utf8');
  const [chunk] = found(text, new RegExp(`["'\`]${tag}["'\`]:\\(\\)=>import\\(["'\`]\\./([^"'\`]+)`, 'g'));
  if (!chunk) throw new Error(`embed.js does not know ${tag}`);
  return chunk;
}

/** All that is there when an element shows what it knows; the map not counted. */
export function reachOf(...tags) {
  return [...new Set(['embed.js', ...tags.map(elementChunk)].flatMap((file) => reach(file)))].sort();
}

/** A part of provider-map that is fetched when it is wanted, `map`, `finder`, `details` or `preview`, with what it alone needs. */
export function reachOfPart(part) {
  const before = reachOf('provider-map');
  const imported = before.flatMap((file) =>
    found(readFileSync(join(dist, file), 'utf8'), new RegExp(`import\\(["'\`]\\./(${part}-[^"'\`]+)`, 'g')).map(
      (chunk) => join(dirname(file), chunk),
    ),
  );
  if (imported.length !== 1) throw new Error(`provider-map imports ${imported.length} chunks named ${part}`);
  return reach(imported[0]).filter((file) => !before.includes(file));
}
