import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { csvTemplate } from '../../../src/cli/sources/csv/columns.ts';
import { contents, runTool, temporary } from './run-tool.ts';

describe('course-widgets snapshot --init', () => {
  const folder = temporary();
  const tables = join(folder.path, 'my tables');
  after(() => folder.remove());

  test('writes the two tables with an example in each, and says the next three commands, which work', async () => {
    const { code, out, err } = await runTool(['snapshot', '--init', tables]);
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(contents(tables), { 'courses.csv': csvTemplate('courses'), 'sites.csv': csvTemplate('sites') });
    const commands = [...out.matchAll(/^ {2}course-widgets (.+)$/gm)].map(([, line = '']) =>
      [...line.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    );
    const [make = [], check = [], serve = []] = commands;
    assert.equal(commands.length, 3);
    assert.equal((await runTool(make)).code, 0);
    assert.equal((await runTool(check)).code, 0);
    assert.ok(existsSync(join(tables, 'data/courses/2/providers.json')));
    assert.deepEqual(serve, ['serve', join(tables, 'data')]);
  });

  test('never replaces a table', async () => {
    writeFileSync(join(tables, 'sites.csv'), 'mine');
    const { code, err } = await runTool(['snapshot', '--init', tables]);
    assert.equal(code, 1);
    assert.match(err, /courses\.csv is there already, and stays as it is\.\n$/);
    assert.equal(readFileSync(join(tables, 'sites.csv'), 'utf8'), 'mine');
  });

  test('writes neither where one is there', async () => {
    const other = temporary();
    writeFileSync(join(other.path, 'sites.csv'), 'mine');
    assert.equal((await runTool(['snapshot', '--init', other.path])).code, 1);
    assert.deepEqual(contents(other.path), { 'sites.csv': 'mine' });
    other.remove();
  });
});
