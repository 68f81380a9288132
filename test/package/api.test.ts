import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/servers.ts';

test('what a program can import changed only where it was meant to: else see test/package/api.txt, and `npm run api`', () => {
  const script = `
    import { apiReport } from ${JSON.stringify(join(root, 'test/tools/types/api-report.mjs'))};
    process.stdout.write(apiReport());`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.match(stdout, /export declare class CourseCard extends/);
  assert.doesNotMatch(stdout, /\b(private|protected)\b/);
  assert.equal(stdout, readFileSync(join(root, 'test/package/api.txt'), 'utf8'));
});
