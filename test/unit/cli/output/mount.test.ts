import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { csvTemplate } from '../../../../src/cli/sources/csv/columns.ts';
import { root } from '../../../support/servers.ts';
import { ended, temporary } from '../run-tool.ts';

const canMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

describe('a folder that is a mount', { skip: !canMount && 'this user may not mount' }, () => {
  const folder = temporary();
  const at = (name: string) => join(folder.path, name);

  before(() => {
    for (const name of ['data', 'disk']) mkdirSync(at(name));
    writeFileSync(at('courses.csv'), csvTemplate('courses'));
  });
  after(() => folder.remove());

  for (const [what, mount] of [
    ['of another file system', 'mount -t tmpfs none data'],
    ['of a folder of the same file system', 'mount --bind disk data'],
  ] as const) {
    test(`${what}: its files are replaced one by one, and those of others stay`, async () => {
      const tool = `"${process.execPath}" "${join(root, 'src/cli/bin.ts')}"`;
      const make = `${tool} snapshot --from csv --courses-file courses.csv --out data`;
      const lines = [
        mount,
        make,
        'echo theirs > data/theirs.txt',
        "sed -i 's/^2,/3,/' courses.csv",
        make,
        `${tool} snapshot --check data`,
        'cd data && ls -A . courses',
      ];
      const child = spawn('unshare', ['-m', 'sh', '-euc', lines.join('\n')], {
        cwd: folder.path,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const { code, out, err } = await ended(child);
      assert.equal(code, 0, err);
      writeFileSync(at('courses.csv'), csvTemplate('courses'));
      assert.equal(
        out,
        'data: nothing is wrong.\n.:\ncourses\nindex.json\nplaces\nplaces.json\nreport.json\nsnapshot.json\ntheirs.txt\n\ncourses:\n3.json\n',
      );
    });
  }
});
