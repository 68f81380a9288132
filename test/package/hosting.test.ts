import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../support/servers.ts';

const page = readFileSync(join(root, 'demo/docs/hosting.md'), 'utf8');

describe('the page about hosting', () => {
  test('has a line that lists the scripts to preload', () => {
    const line = /^ +(curl -s \S+integrity\.json \| .+)$/m.exec(page)?.[1] ?? '';
    const local = line.replace(/^curl -s \S+/, 'cat dist/integrity.json');
    assert.notEqual(local, line);
    const { stdout } = spawnSync('sh', ['-c', local], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const names = stdout.trim().split('\n').sort();
    assert.deepEqual(
      names.map((name) => name.replace(/-[\w-]{6}\.js$/, '')),
      ['chunks/course-card', 'chunks/provider-map', 'chunks/skills-list'],
    );
    // The table has the same names: `npm run docs` writes them there.
    for (const name of names) assert.ok(page.includes(`\`${name}\``), name);
  });
});
