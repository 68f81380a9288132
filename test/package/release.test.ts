import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { root } from '../support/servers.ts';

const script = join(root, 'test/tools/release/release.mjs');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const guide = readFileSync(join(root, 'demo/docs/snapshot.md'), 'utf8');
/** The part of the guide that leads from a table to a page. */
const [, part = ''] = /## From your own table to your own page[^\n]*\n([^]+?)\n## /.exec(guide) ?? [];
const blocks = [...part.matchAll(/```(sh|html)\n([^]+?)```/g)].map(([, language, text = '']) => ({ language, text }));

describe('the release archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'course-widgets-release-'));
  const make = (name: string, env = {}) => {
    const { status, stderr } = spawnSync(process.execPath, [script, join(folder, name)], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    assert.equal(status, 0, stderr);
    return readFileSync(join(folder, name, `course-widgets-${version}.zip`));
  };
  const base = `course-widgets-${version}/`;
  let bytes: Buffer;
  let files: Record<string, Uint8Array>;

  before(() => {
    bytes = make('one');
    files = unzipSync(bytes);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('has the same bytes whenever and wherever it is made', () => {
    assert.ok(bytes.equals(make('other', { TZ: 'Pacific/Auckland' })));
  });

  test('holds the scripts, the tool, the documentation, a page with its data, and nothing outside of its folder', () => {
    const names = Object.keys(files);
    for (const name of [
      'dist/embed.js',
      'dist/cli/course-widgets.js',
      'demo/docs/snapshot.md',
      'index.html',
      'LICENSE',
      'sample/index.json',
    ])
      assert.ok(names.includes(base + name), name);
    assert.deepEqual(
      names.filter((name) => !name.startsWith(base) || /node_modules|\.map$|\.test\./.test(name)),
      [],
    );
  });

  test('has the checksum of every file', () => {
    const sums = Buffer.from(files[`${base}SHA256SUMS`] ?? []).toString();
    const listed = sums
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    assert.equal(listed.length, Object.keys(files).length - 1);
    for (const [sum, name = ''] of listed)
      assert.equal(
        createHash('sha256')
          .update(files[base + name] ?? '')
          .digest('hex'),
        sum,
        name,
      );
  });

  describe('the way from a table to a page', () => {
    const write = (target: string) => {
      for (const [name, content] of Object.entries(files)) {
        const path = join(target, name.slice(base.length));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
    };
    /** What `npm ci && npm run build` gives in a clone. */
    const clone = (target: string) => {
      const { status, stderr } = spawnSync('git', ['clone', '-q', root, target], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'));
      cpSync(join(root, 'dist'), join(target, 'dist'), { recursive: true });
    };

    for (const [what, prepare] of [
      ['the archive', write],
      ['a clone', clone],
    ] as const) {
      test(`works word by word from ${what}`, async (context) => {
        const target = join(folder, what.replace(' ', '-'));
        prepare(target);
        const lines = blocks
          .filter(({ language, text }) => language === 'sh' && !/npm ci|unzip|serve/.test(text))
          .map(({ text }) => text);
        const [page = ''] = blocks.filter(({ language }) => language === 'html').map(({ text }) => text);
        const [serve = ''] = blocks.filter(({ text }) => text.includes(' serve ')).map(({ text }) => text.trim());
        assert.equal(lines.length, 1);
        const run = spawnSync('bash', ['--norc', '--noprofile', '-euc', lines.join('\n')], {
          cwd: target,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        assert.equal(run.status, 0, run.stderr);
        assert.match(run.stdout, /data: nothing is wrong\.\n$/);
        writeFileSync(join(target, 'page.html'), page);

        const [, ...args] = serve.split(' ');
        const child = spawn(process.execPath, [...args, '--port', '0'], {
          cwd: target,
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        context.after(() => child.kill('SIGKILL'));
        const [printed] = (await once(child.stdout, 'data')) as [Buffer];
        const address = String(printed).trim();
        const get = async (path: string) => {
          const response = await fetch(new URL(path, address));
          assert.equal(response.status, 200, path);
          return response.text();
        };
        assert.equal(await get('page.html'), page);
        const [, embed = ''] = /src="([^"]+)"/.exec(page) ?? [];
        const [, endpoint = ''] = /data-endpoint="([^"]+)"/.exec(page) ?? [];
        const [, course = ''] = /data-course="([^"]+)"/.exec(page) ?? [];
        await get(embed);
        assert.match(await get(`${endpoint}/courses/${course}.json`), /"title":"Software developer"/);
        assert.match(await get(`${endpoint}/courses/${course}/providers.json`), /"name":"Harbour Bridge College"/);
      });
    }

    test('begins with lines that name this version', () => {
      assert.ok(part.includes(`unzip course-widgets-${version}.zip && cd course-widgets-${version}`));
    });
  });
});

describe('packing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'course-widgets-pack-'));
  const check = join(root, 'test/tools/release/check-dist.mjs');
  const run = (target: string) => spawnSync(process.execPath, [check, target], { encoding: 'utf8' });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('builds first, and then looks whether all is there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    assert.equal(scripts['prepack'], 'npm run --silent build && node test/tools/release/check-dist.mjs');
    assert.deepEqual([run(root).status, run(root).stderr], [0, '']);
  });

  test('refuses a dist that is empty, and one with an empty file, with one sentence', () => {
    for (const name of ['package.json', 'custom-elements.json', 'src/data/snapshot'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    mkdirSync(join(folder, 'dist'));
    const { status, stderr } = run(folder);
    assert.equal(status, 1);
    assert.match(stderr, /^The package would lack .*\.\/dist\/embed\.js.*: run "npm run build"\.\n$/);
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    assert.equal(run(folder).status, 0);
    writeFileSync(join(folder, 'dist/embed.js'), '');
    assert.equal(run(folder).stderr, 'The package would lack ./dist/embed.js: run "npm run build".\n');
  });
});
