import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { format } from 'prettier';
import { tables } from '../../src/cli/sources/csv/columns.ts';
import { main } from '../../src/cli/main.ts';
import { root } from '../support/servers.ts';

const guide = readFileSync(join(root, 'demo/docs/snapshot.md'), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([^]+?)\`\`\``, 'g'))].map(([, text = '']) => text);

const [workflow = ''] = blocks('yaml');
const steps = [...workflow.matchAll(/^ +- run: (.+)$/gm)].map(([, run = '']) => run);

/** Every `course-widgets` line of the guide, as the arguments that a shell would hand over. */
const lines = [...blocks('sh').flatMap((text) => text.split('\n')), ...steps]
  .map((line) => /npx course-widgets (.+?)(?: > .*)?$/.exec(line)?.[1])
  .filter((line) => line !== undefined);

describe("the snapshot tool's guide", () => {
  test('is there to be checked', () => {
    assert.ok(lines.length >= 6, `${lines.length} lines`);
    assert.ok(steps.length >= 2);
  });

  test('holds a workflow that is YAML', async () => {
    assert.match(await format(workflow, { parser: 'yaml' }), /^jobs:$/m);
  });

  for (const line of new Set(lines)) {
    test(`the tool understands "${line}"`, async () => {
      const told: string[] = [];
      const args = line
        .replaceAll('"', '')
        .split(' ')
        .filter((each) => !each.startsWith('$'));
      // With `--help` the line is read to its end, and nothing is done.
      const code = await main([...args, '--help'], {
        environment: {},
        print: () => undefined,
        tell: (text) => told.push(text),
        inform: () => undefined,
        command: 'course-widgets',
        isTerminal: false,
        signal: AbortSignal.abort(),
      });
      assert.deepEqual([code, told], [0, []]);
      const known = await helpOf(args[0] ?? '');
      for (const option of args.filter((each) => each.startsWith('--'))) assert.ok(known.includes(option), option);
    });
  }

  test('names every column of the tables', () => {
    for (const columns of Object.values(tables)) {
      for (const [name, { means }] of Object.entries(columns)) {
        const row = guide.split('\n').find((each) => each.startsWith(`| \`${name}\` `) && each.includes(means));
        assert.ok(row, name);
      }
    }
  });
});

async function helpOf(command: string): Promise<string> {
  let help = '';
  const print = (text: string) => void (help += text);
  await main([command, '--help'], {
    environment: {},
    print,
    tell: print,
    inform: print,
    command: 'course-widgets',
    isTerminal: false,
    signal: AbortSignal.abort(),
  });
  return help;
}
