// Which of the built files a page fetches, from what the files import.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** The file in dist/ of an element, or of `map`. */
export function chunkOf(name) {
  const found = globSync(`chunks/${name}-??????.js`, { cwd: dist });
  if (found.length !== 1) throw new Error(`dist/chunks has ${found.length} files of ${name}`);
  return found[0];
}

/** A built file with everything that it imports at once; paths in dist/, sorted. */
function filesFrom(file, seen = new Set()) {
  if (seen.has(file)) return [...seen];
  seen.add(file);
  const text = readFileSync(join(dist, file), 'utf8');
  for (const [, path] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\.?\/[^"']+)["']/g)) {
    filesFrom(join(dirname(file), path), seen);
  }
  return [...seen].sort();
}

/** All that is there when elements show what they know; `map` is a name too. */
export function filesOf(...names) {
  return [...new Set(['embed.js', ...names.map(chunkOf)].flatMap((file) => filesFrom(file)))].sort();
}
