import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { publint } from 'publint';
import { pack, runTool, type Packed } from '../support/packed.ts';
import { root } from '../support/servers.ts';

const tags = ['course-card', 'provider-map', 'skills-list'];

describe('the package', () => {
  let packed: Packed;
  before(() => {
    packed = pack();
  });
  after(() => packed?.remove());

  test('holds what people install it for', () => {
    const expected = [
      'LICENSE',
      'README.md',
      'custom-elements.json',
      ...['start', 'hosting', ...tags].map((name) => `demo/docs/${name}.md`),
      'dist/embed.js',
      'dist/loader.js',
      'dist/integrity.json',
      'dist/cli/course-widgets.js',
      'dist/cli/third-party-licences.md',
      'dist/third-party-licences.md',
      'dist/npm/index.js',
      'dist/npm/define.js',
      'dist/types/index.d.ts',
      'dist/types/define.d.ts',
      ...tags.flatMap((tag) => [`dist/npm/elements/${tag}.js`, `dist/npm/define/${tag}.js`]),
      ...['course', 'index', 'places', 'providers'].map((name) => `src/data/snapshot/${name}.schema.json`),
    ];
    assert.deepEqual(
      expected.filter((file) => !packed.files.includes(file)),
      [],
    );
  });

  test('holds nothing else', () => {
    const known =
      /^(LICENSE|README\.md|package\.json|custom-elements\.json|dist\/.*|demo\/docs\/[\w-]+\.md|src\/data\/snapshot\/\w+\.schema\.json)$/;
    assert.deepEqual(
      packed.files.filter((file) => !known.test(file) || /\.test\.|(^|\/)test\/|\.map$/.test(file)),
      [],
    );
    // No script names a map that is not there.
    const scripts = packed.files.filter((file) => file.endsWith('.js'));
    assert.deepEqual(
      scripts.filter((file) => /^\/\/# sourceMappingURL/m.test(readFileSync(join(packed.folder, file), 'utf8'))),
      [],
    );
  });

  test('runs nothing when it is installed, and brings only what its code imports', () => {
    const manifest = JSON.parse(readFileSync(join(packed.folder, 'package.json'), 'utf8')) as {
      scripts?: Readonly<Record<string, string>>;
      dependencies: Readonly<Record<string, string>>;
    };
    const scripts = Object.keys(manifest.scripts ?? {});
    assert.deepEqual(
      scripts.filter((name) => /^(pre|post)?(install|prepare|publish)/.test(name)),
      [],
    );
    const imported = packed.files
      .filter((file) => /^dist\/npm\/.*\.js$/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(packed.folder, file), 'utf8').matchAll(/(?:from|import\(?)\s*["'`]([^."'`][^"'`]*)["'`]/g),
      ])
      .map(([, name = '']) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
    assert.deepEqual([...new Set(imported)].sort(), Object.keys(manifest.dependencies).sort());
  });

  test('its dependencies run nothing when they are installed either', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Readonly<Record<string, { readonly dev?: boolean; readonly hasInstallScript?: boolean }>>;
    };
    const { dependencies } = JSON.parse(readFileSync(join(packed.folder, 'package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    const brought = Object.entries(packages).filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev);
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => !brought.some(([path]) => path === `node_modules/${name}`)),
      [],
    );
    assert.deepEqual(
      brought.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path),
      [],
    );
  });

  test('has no known hole in what it brings, says npm audit', (t) => {
    const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8' });
    const report = JSON.parse(stdout) as {
      readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
      readonly vulnerabilities?: object;
    };
    // A mirror of the registry may know no holes, and a machine may have no registry at all.
    if (!report.metadata) return t.skip('the registry of this machine gives no audits');
    assert.equal(report.metadata.vulnerabilities['total'], 0, JSON.stringify(report.vulnerabilities));
  });

  test('every path of the manifest is there', () => {
    const { modules } = JSON.parse(readFileSync(join(packed.folder, 'custom-elements.json'), 'utf8')) as {
      modules: readonly { readonly path: string }[];
    };
    assert.deepEqual(
      modules.filter(({ path }) => !existsSync(join(packed.folder, path))),
      [],
    );
  });

  test('resolves everywhere, says publint', async () => {
    const { messages } = await publint({ pkgDir: packed.folder, pack: false, strict: true });
    assert.deepEqual(messages, []);
  });

  test('has the right types, says attw', () => {
    const entries = tags.flatMap((tag) => [`./elements/${tag}`, `./define/${tag}`]);
    const options = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-emoji'];
    const { status, output } = runTool(
      'attw',
      [packed.tarball, ...options, '--include-entrypoints', ...entries],
      packed.project,
    );
    assert.equal(status, 0, output);
    const others = ['react', 'preact', 'vue', 'svelte', 'embed.js', 'loader.js'].map((name) => `./${name}`);
    for (const entry of [...entries, ...others]) assert.match(output, new RegExp(`course-widgets${entry.slice(1)}"`));
  });
});
