import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const source = (path: string): string => readFileSync(new URL(`../../../../src/${path}`, import.meta.url), 'utf8');
const names = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map((found) => found[1] ?? ''))].sort();

for (const tag of ['course-card', 'skills-list']) {
  describe(`tokens of ${tag}`, () => {
    const styles = source(`elements/${tag}/${tag}.styles.ts`);
    const element = source(`elements/${tag}/${tag}.ts`);
    const shared = source('elements/base/tokens.styles.ts');

    it('has a private token for each use, and a use for each of its own', () => {
      const used = names(styles, /var\((--_[\w-]+)/g);
      const own = [...names(styles, /(--_[\w-]+):/g), ...names(element, /setProperty\('(--_[\w-]+)'/g)].sort();
      const known = [...own, ...names(shared, /(--_[\w-]+):/g)];
      assert.deepEqual(
        used.filter((name) => !known.includes(name)),
        [],
        'used, never defined',
      );
      assert.deepEqual(
        own.filter((name) => !used.includes(name)),
        [],
        'defined, never used',
      );
    });

    it('documents every public token, and no other', () => {
      assert.deepEqual(
        names(styles, new RegExp(`var\\((--${tag}-[\\w-]+)`, 'g')),
        names(element, new RegExp(`@cssprop \\[(--${tag}-[\\w-]+)`, 'g')),
      );
    });

    it('documents every part, and no other', () => {
      const state = ['elements/base/course-widget.ts', 'elements/base/late/failure/error-views.template.ts']
        .map(source)
        .join('');
      const own = ['template', 'facts.template', 'notices.template', 'ts']
        .map((role) => {
          try {
            return source(`elements/${tag}/${tag}.${role === 'ts' ? 'ts' : `${role}.ts`}`);
          } catch {
            return '';
          }
        })
        .join('');
      const parts = [...names(own + state, /part="([\w-]+)"/g), ...names(own, /heading\(\s*\w+,\s*'([\w-]+)'/g)];
      assert.deepEqual([...new Set(parts)].sort(), names(element, /@csspart ([\w-]+)/g));
    });
  });
}
