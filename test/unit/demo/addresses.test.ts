import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../support/servers.ts';

test('the only recipe that reads the address of a page is the one that is tried with hostile links', () => {
  const docs = readdirSync(join(root, 'demo/docs')).filter((name) => name.endsWith('.md'));
  const readers = ['README.md', ...docs.map((name) => `demo/docs/${name}`)].flatMap((name) =>
    [...readFileSync(join(root, name), 'utf8').matchAll(/```(?:js|jsx|ts|html)\n([^]+?)```/g)]
      .filter(([, code = '']) => /\blocation\s*\.\s*(?:search|hash|href)\b|URLSearchParams/.test(code))
      .map(() => name),
  );
  // test/e2e/choices.test.ts runs the first script of this page.
  assert.deepEqual(readers, ['demo/docs/provider-map.md']);
});
