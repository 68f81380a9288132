import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { root } from '../../support/servers.ts';
import { runTool, temporary } from './run-tool.ts';

describe('snapshot --check', () => {
  const folder = temporary();
  const copy = join(folder.path, 'data');
  const check = () => runTool(['snapshot', '--check', copy]);
  const change = (file: string, how: (text: string) => string) =>
    writeFileSync(join(copy, file), how(readFileSync(join(copy, file), 'utf8')));

  beforeEach(() => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(join(root, 'demo/data'), copy, { recursive: true });
  });
  after(() => folder.remove());

  test('finds nothing in the demo', async () => {
    assert.deepEqual(await check(), { code: 0, out: `${copy}: nothing is wrong.\n`, err: '' });
  });

  for (const [what, spoil, sentence] of [
    [
      'a wrong type',
      () => change('courses/2.json', (text) => text.replace('"level":4', '"level":"four"')),
      /courses\/2\.json: course › level must be integer/,
    ],
    [
      'an unknown kind',
      () => change('courses/2.json', (text) => text.replace('"kind":"apprenticeship"', '"kind":"hobby"')),
      /must be equal to one of the allowed values: apprenticeship, /,
    ],
    ['text that is no JSON', () => change('places.json', (text) => text.slice(1)), /places\.json: this is not JSON/],
    [
      'a missing file',
      () => rmSync(join(copy, 'courses/2.json')),
      /index\.json: it names course 2, and there is no courses\/2\.json/,
    ],
    [
      'a file of another course',
      () => cpSync(join(copy, 'courses/2.json'), join(copy, 'courses/999.json')),
      /courses\/999\.json: it is about course 2/,
    ],
    ['no index', () => rmSync(join(copy, 'index.json')), /index\.json: it is missing/],
  ] as const) {
    test(`says what is wrong: ${what}`, async () => {
      spoil();
      const { code, err } = await check();
      assert.equal(code, 1);
      assert.match(err, sentence);
    });
  }

  test('names the first ten of many, and how many there are', async () => {
    change('courses/2/providers.json', (text) => text.replaceAll('"training":[', '"training":["none",'));
    const { code, err } = await check();
    assert.equal(code, 1);
    const lines = err.trim().split('\n');
    assert.equal(lines.length, 11);
    assert.match(lines.at(-1) ?? '', /: \d\d+ problems\. The first 10 are above\.$/);
  });

  test('no such folder: one sentence', async () => {
    const { code, err } = await runTool(['snapshot', '--check', join(folder.path, 'none')]);
    assert.deepEqual([code, err], [1, `✖ There is no folder ${join(folder.path, 'none')} that can be read.\n`]);
  });
});
