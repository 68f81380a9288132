import assert from 'node:assert/strict';
import { cpSync, existsSync, lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { csvTemplate } from '../../../../src/cli/sources/csv/columns.ts';
import { contents, runTelling, temporary } from '../run-tool.ts';

describe('--out', () => {
  const folder = temporary();
  const college = join(folder.path, 'college');
  const at = (...path: readonly string[]) => join(college, ...path);
  const start = process.cwd();
  const snapshot = (...args: readonly string[]) =>
    runTelling(['snapshot', '--from', 'csv', '--date', '2026-11-01', '--courses-file', 'tables/courses.csv', ...args]);

  before(() => {
    mkdirSync(at('tables'), { recursive: true });
    process.chdir(college);
  });
  after(() => {
    process.chdir(start);
    folder.remove();
  });
  beforeEach(() => {
    for (const entry of ['site', 'data', 'tables', 'current', 'releases', 'page.html'])
      rmSync(at(entry), { recursive: true, force: true });
    for (const path of ['tables', 'site']) mkdirSync(at(path));
    for (const table of ['courses', 'sites'] as const) writeFileSync(at('tables', `${table}.csv`), csvTemplate(table));
    writeFileSync(at('site/index.html'), '<!doctype html>');
    writeFileSync(at('page.html'), '<!doctype html>');
  });

  for (const [what, out, reason] of [
    ['the current folder', '.', /^✖ \. is the current folder, or holds it, and would be replaced\. Name a folder/],
    ['a folder above it', '..', /^✖ \.\. is the current folder, or holds it/],
    ['the root of the disk', '/', /^✖ \/ is the current folder, or holds it/],
    ['a folder of somebody else', 'site', /^✖ site is not empty, and holds no snapshot of this tool\. Name a folder/],
    ['the folder of an input', 'tables', /^✖ tables holds tables\/courses\.csv, which the snapshot is made of/],
    ['a file', 'page.html', /^✖ page\.html is a file\. --out names a folder\.\n$/],
    ['an input', 'tables/courses.csv', /^✖ tables\/courses\.csv is a file/],
  ] as const) {
    test(`${what}: refused with one sentence, and nothing is touched`, async () => {
      const before = contents(folder.path);
      const { code, out: printed, err } = await snapshot('--out', out);
      assert.deepEqual([code, printed], [1, '']);
      assert.match(err, reason);
      assert.equal(err.split('\n').length, 2);
      assert.deepEqual(contents(folder.path), before);
    });
  }

  test('a link to the current folder or to a folder of somebody else: refused too', async () => {
    for (const destination of ['.', 'site', 'tables']) {
      symlinkSync(destination, at('current'));
      const before = contents(folder.path);
      assert.equal((await snapshot('--out', 'current')).code, 1, destination);
      assert.deepEqual(contents(folder.path), before);
      assert.equal(readlinkSync(at('current')), destination);
      rmSync(at('current'));
    }
  });

  test('a link in a circle: one sentence', async () => {
    symlinkSync('current', at('current'));
    const { code, err } = await snapshot('--out', 'current');
    assert.equal(code, 1);
    assert.match(err, /leads back to itself/);
  });

  test('a folder that is empty, or not there, is taken', async () => {
    mkdirSync(at('data'));
    for (const out of ['data', 'releases/v1']) {
      assert.deepEqual([(await snapshot('--out', out)).code, existsSync(at(out, 'index.json'))], [0, true]);
    }
  });

  test('a link is followed and kept, whether there is something at its end or not', async () => {
    symlinkSync('releases/v1', at('current'));
    for (const round of ['nothing is there', 'a snapshot is there']) {
      assert.equal((await snapshot('--out', 'current')).code, 0, round);
      assert.ok(lstatSync(at('current')).isSymbolicLink(), round);
      assert.equal(readlinkSync(at('current')), 'releases/v1');
      assert.ok(existsSync(at('releases/v1/index.json')));
    }
  });

  test('a snapshot of this tool is replaced; files that are not of it stay', async () => {
    assert.equal((await snapshot('--out', 'data')).code, 0);
    const plain = contents(at('data'));
    writeFileSync(at('data/.htaccess'), 'theirs');
    writeFileSync(at('data/courses/notes.txt'), 'theirs');
    mkdirSync(at('data/empty'));
    writeFileSync(at('tables/courses.csv'), csvTemplate('courses').replace(/^2,/m, '3,'));
    assert.equal((await snapshot('--out', 'data')).code, 0);
    const now = contents(at('data'));
    assert.equal(now['courses/2.json'], undefined, 'what is no longer made is removed');
    assert.deepEqual(
      Object.keys(now).sort(),
      [
        ...Object.keys(plain).filter((file) => !file.startsWith('courses/')),
        '.htaccess',
        'courses/3.json',
        'courses/notes.txt',
      ].sort(),
    );
    assert.deepEqual(
      [now['.htaccess'], now['courses/notes.txt'], existsSync(at('data/empty'))],
      ['theirs', 'theirs', true],
    );
  });

  test('a snapshot of version 0.1.0, which wrote no list of its files, is replaced; files that are not of it stay', async () => {
    assert.equal((await snapshot('--out', 'data', '--compress', '--immutable')).code, 0);
    for (const name of ['snapshot.json', 'snapshot.json.gz']) rmSync(at('data', name), { force: true });
    for (const name of ['notes.txt', 'places/notes.json', 'courses/3.json']) writeFileSync(at('data', name), 'theirs');
    assert.equal((await snapshot('--out', 'data')).code, 0);
    const now = contents(at('data'));
    for (const name of ['notes.txt', 'places/notes.json', 'courses/3.json']) assert.equal(now[name], 'theirs');
    const rest = Object.keys(now).filter((name) => /\.(gz|br)$|\.[0-9a-f]{12}\.json$/.test(name));
    assert.deepEqual(rest, [], 'what is no longer made is removed');
  });

  test('folders beside it that bear its name stay', async () => {
    assert.equal((await snapshot('--out', 'data')).code, 0);
    for (const name of ['data.partial', 'data.previous', 'data.new']) {
      mkdirSync(at(name), { recursive: true });
      writeFileSync(at(name, 'theirs.txt'), 'theirs');
    }
    assert.equal((await snapshot('--out', 'data')).code, 0);
    for (const name of ['data.partial', 'data.previous', 'data.new']) {
      assert.deepEqual(contents(at(name)), { 'theirs.txt': 'theirs' });
      rmSync(at(name), { recursive: true });
    }
  });

  test("somebody's folder of the work folder's name stays, and the run says so", async () => {
    mkdirSync(at('.data.course-widgets'));
    writeFileSync(at('.data.course-widgets/theirs.txt'), 'theirs');
    const { code, err } = await snapshot('--out', 'data');
    assert.equal(code, 1);
    assert.match(err, /is not a folder of this tool/);
    assert.deepEqual(contents(at('.data.course-widgets')), { 'theirs.txt': 'theirs' });
    rmSync(at('.data.course-widgets'), { recursive: true });
  });

  test("a list that another program made makes no snapshot of somebody's folder", async () => {
    for (const text of ['{"madeBy":"another","files":["index.html"]}', '{"files":["index.html"]}', '[]', '{', 'null']) {
      cpSync(at('site'), at('data'), { recursive: true });
      writeFileSync(at('data/snapshot.json'), text);
      assert.equal((await snapshot('--out', 'data')).code, 1, text);
      assert.ok(existsSync(at('data/index.html')));
    }
  });
});
