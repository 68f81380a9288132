import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

type Names = Readonly<Record<string, string>>;
const { readScriptNames, withScriptNames } = (await import(
  new URL('../../../tools/docs/script-names.mjs', import.meta.url).href
)) as { readScriptNames(root: URL): Names; withScriptNames(text: string, names: Names): string };

describe('names of scripts in the documentation', () => {
  let folder: string;
  let root: URL;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docs-'));
    root = pathToFileURL(`${folder}/`);
    await mkdir(join(folder, 'dist'));
  });
  after(() => rm(folder, { recursive: true }));

  const names = {
    'course-card': 'chunks/course-card-abc_D-.js',
    'skills-list': 'chunks/skills-list-aaaaaa.js',
    'provider-map': 'chunks/provider-map-bbbbbb.js',
  };

  test('nothing is written without a build', () => {
    assert.throws(() => readScriptNames(root), /npm run build:embed/);
  });

  test('are read from integrity.json, which names other scripts too', async () => {
    const files = [...Object.values(names), 'chunks/course-card.json-ld-cccccc.js', 'embed.js'];
    const hashes = Object.fromEntries(files.map((file) => [`./${file}`, 'sha384-x']));
    await writeFile(join(folder, 'dist/integrity.json'), JSON.stringify(hashes));
    assert.deepEqual(readScriptNames(root), names);
    await writeFile(join(folder, 'dist/integrity.json'), '{}');
    assert.throws(() => readScriptNames(root), /course-card/);
  });

  test('take the place of those of an earlier build, wherever they stand', () => {
    const before = 'a chunks/course-card-1IS90M.js" b `chunks/provider-map-D_-Go5.js` c chunks/core-….js';
    const after = 'a chunks/course-card-abc_D-.js" b `chunks/provider-map-bbbbbb.js` c chunks/core-….js';
    assert.equal(withScriptNames(before, names), after);
  });
});
