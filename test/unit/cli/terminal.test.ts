import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { csvTemplate } from '../../../src/cli/sources/csv/columns.ts';
import { root } from '../../support/servers.ts';
import { ended, runTool, startTool, temporary } from './run-tool.ts';

const skip = spawnSync('script', ['--version']).error ? 'script is not installed here' : false;

describe('what the tool says', () => {
  const folder = temporary();
  const courses = join(folder.path, 'courses.csv');
  const args = ['snapshot', '--from', 'csv', '--courses-file', courses, '--out', join(folder.path, 'data')];
  const line = [process.execPath, join(root, 'src/cli/bin.ts'), ...args].join(' ');
  // The spinner draws nothing where this is set, whoever watches.
  const { CI: _, ...rest } = process.env;
  const env = { ...rest, SHELL: '/bin/sh' };
  /** In a terminal of so many columns. */
  const inTerminal = (columns: number, more = '') =>
    spawnSync('script', ['-qec', `stty cols ${columns}; ${line}${more}`, '/dev/null'], {
      encoding: 'utf8',
      env,
      timeout: 60_000,
    });

  const summary = `✔ ${args.at(-1)}: 1 course, 0 providers, 0 of 0 sites on the map\nThe report is ${args.at(-1)}/report.json.\n`;

  before(() => writeFileSync(courses, csvTemplate('courses')));
  after(() => folder.remove());

  test('is what it did, on standard error, where nobody watches too', async () => {
    const { code, out, err } = await ended(startTool(args));
    assert.deepEqual([code, out], [0, '']);
    assert.equal(err, summary);
  });

  test('is the report and nothing else, for machines', async () => {
    const { code, out, err } = await runTool([...args, '--json', '--date', '2026-11-01']);
    assert.deepEqual([code, err], [0, '']);
    const { places, ...report } = JSON.parse(out) as Record<string, unknown>;
    assert.ok(Number(places) > 4000);
    const nothing = { providers: 0, sites: 0, placedSites: 0, drops: [], warnings: [] };
    assert.deepEqual(report, { generatedAt: '2026-11-01T00:00:00Z', courses: 1, ...nothing });
  });

  test('is progress and a summary in a terminal', { skip }, () => {
    const { status, stdout } = inTerminal(80);
    assert.equal(status, 0);
    assert.match(stdout, /course 2 is done[^]+1 course, 0 providers, 0 of 0 sites on the map/);
  });

  test('is the summary in a terminal of no width, such as some runners have', { skip }, () => {
    const { status, stdout } = inTerminal(0);
    assert.equal(status, 0);
    assert.match(stdout, /1 course, 0 providers/);
    assert.ok(stdout.length < 1000, `${stdout.length} characters`);
  });

  test('is the report alone in a terminal too, with --json', { skip }, () => {
    assert.match(inTerminal(80, ' --json').stdout, /^\{"generatedAt":.+\}\s*$/);
  });
});
