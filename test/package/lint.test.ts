import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: new URL('../..', import.meta.url).pathname });

/** The names of the rules that a text breaks in a file; a text that does not parse is no proof of anything. */
async function broken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  const messages = result?.messages ?? [];
  assert.deepEqual(
    messages.filter((each) => each.fatal).map((each) => each.message),
    [],
  );
  return messages.map((each) => String(each.ruleId));
}

// Files that exist: typed rules know only what the project holds.
const inDomain = 'src/domain/course.ts';
const inData = 'src/data/http/errors.ts';
const inShared = 'src/elements/base/heading.template.ts';
const inTests = 'test/package/lint.test.ts';
const inBrowserTests = 'test/component/elements/base/localize.test.ts';

const forbidden: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['max-lines', inDomain, 'export const a = 1;\n'.repeat(401)],
  ['@typescript-eslint/no-explicit-any', inDomain, 'export const a = (b: any) => b;'],
  ['@typescript-eslint/ban-ts-comment', inDomain, '// @ts-ignore\nexport const a = 1;'],
  ['@typescript-eslint/consistent-type-imports', inShared, "import { A } from './b.ts'; export type B = A;"],
  ['@typescript-eslint/no-floating-promises', inShared, 'Promise.resolve(1);'],
  ['@typescript-eslint/no-misused-promises', inShared, 'export const a = [1].filter(async () => true);'],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    inShared,
    "export function a(b: 'x' | 'y') { switch (b) { case 'x': return 1; } }",
  ],
  ['eqeqeq', inDomain, 'export const a = (b: unknown) => b == null;'],
  ['house/named-exports', inDomain, 'export default 1;'],
  ['house/named-exports', inDomain, 'const a = 1; export { a as default };'],
  ['house/no-enum', inDomain, 'export enum A { B }'],
  ['house/numbered-todo', inDomain, '// TODO later\nexport const a = 1;'],
  ['house/one-fetch', inData, "void fetch('/a');"],
  ['house/one-fetch', inShared, "void window.fetch('/a');"],
  ['house/one-fetch', inShared, 'export const a = new XMLHttpRequest();'],
  ['house/one-fetch', inShared, "navigator.sendBeacon('/a');"],
  ['house/one-define', inShared, "customElements.define('a-b', HTMLElement);"],
  ['house/one-define', inShared, "window.customElements.define('a-b', HTMLElement);"],
  ['house/one-define', inShared, "@customElement('a-b') export class A {}"],
  ['house/text-not-html', inShared, "document.body.innerHTML = '';"],
  ['house/text-not-html', inShared, "document.body['outerHTML'] = '';"],
  ['house/text-not-html', inShared, "document.body.insertAdjacentHTML('beforeend', '');"],
  ['house/text-not-html', inShared, "Object.assign(document.body, { innerHTML: '' });"],
  ['house/text-not-html', inShared, 'export const a = html`<p .innerHTML=${1}></p>`;'],
  ['house/text-not-html', inShared, "import { unsafeHTML } from 'x'; export const a = unsafeHTML;"],
  ['house/text-not-html', inShared, "import { unsafeSVG } from 'x'; export const a = unsafeSVG;"],
  ['house/text-not-html', inShared, "import 'lit/directives/unsafe-html.js';"],
  ['house/text-not-html', inShared, "eval('1');"],
  ['house/text-not-html', inShared, "export const a = new Function('1');"],
  ['house/text-not-html', inShared, "document.write('');"],
  ['house/text-not-html', inShared, "setTimeout('1', 0);"],
  ['house/no-style-attribute', inShared, "import { styleMap } from 'x'; export const a = styleMap;"],
  ['house/no-style-attribute', inShared, 'export const a = html`<p style="color:red"></p>`;'],
  ['house/no-style-attribute', inShared, "document.body.setAttribute('style', '');"],
  ['house/no-storage', inShared, "localStorage.setItem('a', 'b');"],
  ['house/no-storage', inShared, "document.cookie = 'a=b';"],
  ['no-restricted-globals', inDomain, 'export const a = document.title;'],
  ['no-restricted-globals', inData, 'export const a = window.name;'],
  ['house/no-page', inData, 'export const a = globalThis.document;'],
  ['house/no-only', inTests, "test.only('a', () => {});"],
  ['house/no-only', inTests, "test('a', { only: true }, () => {});"],
  ['house/no-only', inBrowserTests, "describe.only('a', () => {});"],
  ['house/skip-with-reason', inTests, "test('a', { skip: true }, () => {});"],
  ['house/skip-with-reason', inBrowserTests, "it.skip('a', () => {});"],
  ['house/await-accessible', inBrowserTests, 'expect(document.body).to.be.accessible();'],
  ['lit/binding-positions', inShared, 'export const a = html`<${1}></p>`;'],
  ['lit-a11y/alt-text', inShared, 'export const a = html`<img src="a.png">`;'],
  ['wc/no-constructor-params', inShared, 'export class A extends LitElement { constructor(a: string) { super(a); } }'],
  [
    'wc/no-constructor-params',
    inShared,
    'export class A extends CourseWidget { constructor(a: string) { super(a); } }',
  ],
];

const allowed: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['house/named-exports', 'vite.config.ts', 'export default 1;'],
  ['house/numbered-todo', inDomain, '// TODO (#12): later\nexport const a = 1;'],
  ['house/one-fetch', 'src/data/http/client.ts', "void fetch('/a');"],
  ['house/one-define', 'src/elements/base/define-element.ts', "customElements.define('a-b', HTMLElement);"],
  ['house/one-define', 'src/embed.ts', "customElements.define('a-b', HTMLElement);"],
  ['no-restricted-globals', inShared, 'export const a = document.title;'],
  ['no-restricted-globals', inDomain, 'export const a = (document: string) => document.length;'],
  ['house/no-only', inTests, 'export const a = { only: true };'],
  ['house/skip-with-reason', inTests, "test('a', { skip: 'no such browser' }, () => {});"],
  ['house/await-accessible', inBrowserTests, 'await expect(document.body).to.be.accessible();'],
  ['@typescript-eslint/no-unused-expressions', inBrowserTests, 'expect(1).to.be.true;'],
];

for (const [rule, file, text] of forbidden) {
  test(`${rule} refuses in ${file}: ${text.slice(0, 60)}`, async () => {
    assert.ok((await broken(file, text)).includes(rule));
  });
}

for (const [rule, file, text] of allowed) {
  test(`${rule} allows in ${file}: ${text.slice(0, 60)}`, async () => {
    assert.ok(!(await broken(file, text)).includes(rule));
  });
}
