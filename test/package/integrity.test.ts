import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../support/servers.ts';

const dist = join(root, 'dist');
const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Readonly<Record<string, string>>;

describe('dist/integrity.json', () => {
  test('names every script that a page can load, and nothing else', () => {
    const scripts = globSync(['*.js', 'chunks/*.js'], { cwd: dist }).map((file) => `./${file}`);
    assert.deepEqual(Object.keys(hashes).sort(), scripts.sort());
  });

  test('has the hash of the bytes that are served', () => {
    const wrong = Object.entries(hashes).filter(
      ([file, hash]) =>
        hash !==
        `sha384-${createHash('sha384')
          .update(readFileSync(join(dist, file)))
          .digest('base64')}`,
    );
    assert.deepEqual(wrong, []);
  });
});
