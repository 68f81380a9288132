import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { lean } from '../../../src/shared/build/lean-plugin.mjs';

const modules = [
  '@lit/reactive-element/development/css-tag.js',
  '@lit/reactive-element/development/reactive-element.js',
  'lit-element/development/lit-element.js',
  'lit-html/development/lit-html.js',
  'valibot/dist/index.mjs',
];
const pathOf = (file: string) => fileURLToPath(new URL(`../../../node_modules/${file}`, import.meta.url));
const source = (file: string) => readFileSync(pathOf(file), 'utf8');
const leaned = (file: string) => lean(source(file), pathOf(file)) ?? '';

describe('what embed.js carries of its packages', () => {
  for (const file of modules) {
    test(`${file}: less, and still a module`, () => {
      const text = leaned(file);
      assert.ok(text.length < source(file).length);
      assert.deepEqual(parseSync(file, text).errors, []);
    });

    test(`${file}: another version fails the build`, () =>
      assert.throws(() => lean('export const other = 1;', pathOf(file)), /expected .* times, found 0/s));
  }

  // At the start of a line: what hangs on `if (false)` goes later.
  test('leaves nothing on the host’s global object', () => {
    for (const file of modules)
      assert.doesNotMatch(leaned(file), /^(Symbol\.metadata|global\.\w+ \?\?=|\(global\.\w+Versions)/m);
  });

  test('has no code for developers', () => assert.doesNotMatch(leaned(modules[3] ?? ''), /\bDEV_MODE\b/));

  test('refuses templates that are no literals: whoever can hand in JSON could write HTML otherwise', () =>
    assert.match(
      leaned(modules[3] ?? ''),
      /if \(!isArray\(tsa\) \|\| !tsa\.hasOwnProperty\('raw'\)\) \{[^]*?throw new Error/,
    ));

  test('asks an HTML document for its templates on pages that are not HTML', () =>
    assert.match(
      leaned(modules[3] ?? ''),
      /d\.contentType === 'text\/html' \? d : d\.implementation\.createHTMLDocument/,
    ));

  test('calls a private name the same in every module', () => {
    const name = /(_\w+) = new Map\(\);\s*this\.isUpdatePending = false;/.exec(leaned(modules[1] ?? ''))?.[1] ?? '';
    assert.match(name, /^_\w{1,2}$/);
    assert.match(leaned(modules[2] ?? ''), new RegExp(`el\\.${name}\\b`));
  });

  test('leaves every other module alone', () =>
    assert.equal(lean('const DEV_MODE = true;', '/src/lit-html.js'), undefined));
});
