import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { adaptLit } from '../../../src/shared/build/xhtml-plugin.mjs';

const file = join(dirname(createRequire(import.meta.url).resolve('lit-html')), '../lit-html.js');

describe('the Lit that embed.js carries', () => {
  test('asks an HTML document for its templates on pages that are not HTML', () => {
    const code = readFileSync(file, 'utf8');
    const adapted = adaptLit(code, file) ?? '';
    assert.match(
      adapted,
      /"text\/html"===(\w+)\.contentType\?\1:\1\.implementation\.createHTMLDocument\(""\)\)\.createElement/,
    );
    assert.ok(adapted.length - code.length < 100, 'something else has changed too');
  });

  test('fails the build when Lit makes them in another way', () => {
    assert.throws(() => adaptLit('s.innerHTML = t', file), /another way/);
  });

  test('leaves every other module alone', () =>
    assert.equal(adaptLit('l.createElement("template")', '/src/a.ts'), undefined));
});
