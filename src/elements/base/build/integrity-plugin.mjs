// Writes dist/integrity.json: a hash of every script that a page can load, as the `integrity` of an import map wants them.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of a file's bytes, as `integrity` attributes and import maps write it (https://www.w3.org/TR/SRI/). */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** A Vite plugin. Read from disk, because a source map's address is added after the bundle has been handed over. */
export function integrityPlugin() {
  return {
    name: 'integrity',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      const scripts = Object.keys(bundle).filter((file) => file.endsWith('.js'));
      const hashes = scripts.sort().map((file) => [`./${file}`, integrityOf(readFileSync(join(dir, file)))]);
      writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
    },
  };
}
