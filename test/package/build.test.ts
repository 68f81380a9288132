import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runTool } from '../support/packed.ts';
import { root } from '../support/servers.ts';

/** Every file of a folder, by its path. */
const contents = (folder: string) =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: folder })
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

for (const mode of ['production', 'npm', 'cli']) {
  describe(`the build for ${mode}`, () => {
    // As deep in the repository as dist/: source maps hold the way to the source.
    let folders: string[] = [];
    before(() => {
      mkdirSync(join(root, '.cache'), { recursive: true });
      folders = [0, 1].map(() => mkdtempSync(join(root, '.cache/build-')));
      for (const folder of folders) {
        const options = ['--mode', mode, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
        const { status, output } = runTool('vite', ['build', ...options], root);
        assert.equal(status, 0, output);
      }
    });
    after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

    test('is the same every time, byte by byte', () => {
      const [first, second] = folders.map(contents);
      assert.ok(Object.keys(first ?? {}).length > 2);
      assert.deepEqual(first, second);
    });

    test('says nothing of the machine that made it', () => {
      const telling = Object.entries(contents(folders[0] ?? '')).filter(([, text]) => text.includes(root));
      assert.deepEqual(
        telling.map(([file]) => file),
        [],
      );
    });

    if (mode === 'cli') return; // Knows no Leaflet.

    // They are imported for what they do: a bundler that is told otherwise drops them without a word.
    test('holds the handlers of Leaflet that the map asks for', () => {
      const source = readFileSync(join(root, 'src/elements/provider-map/map/leaflet/leaflet.ts'), 'utf8');
      const modules = [...source.matchAll(/^import '(leaflet\/src\/map\/handler\/[^']+)';/gm)].map(
        ([, path = '']) => path,
      );
      const handlers = modules.map(
        (path) =>
          /addInitHook\('addHandler', '(\w+)'/.exec(readFileSync(join(root, 'node_modules', path), 'utf8'))?.[1],
      );
      const built = Object.entries(contents(folders[0] ?? ''))
        .filter(([file]) => file.endsWith('.js'))
        .map(([, text]) => text)
        .join('\n');
      assert.ok(handlers.length > 0);
      assert.deepEqual(
        handlers.filter((name) => !new RegExp(`addHandler[\`'"],\\s*[\`'"]${name}[\`'"]`).test(built)),
        [],
      );
    });
  });
}
