import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { parseSync } from 'vite';
import { longNames, withShortNames } from '../../../src/shared/build/short-names.mjs';
import { root } from '../../support/servers.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const has = (text: string, name: string) => new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(text);
const sources = globSync('src/**/*.ts', { cwd: root, exclude: ['src/snapshot-tool/**'] });

/** All texts of a module: literals and the pieces of templates, but not the addresses of its imports. */
function textsOf(path: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    const { type, value, source, ...rest } = node as Record<string, unknown>;
    if (type === 'Literal' && typeof value === 'string') found.push(value);
    if (type === 'TemplateElement') found.push((value as { raw: string }).raw);
    if (type !== 'ImportExpression') Object.values(rest).forEach(visit);
    if (type !== 'TemplateElement') visit(value);
    if (source && !/^(Import|Export)/.test(String(type))) visit(source);
  };
  visit(parseSync(path, read(path)).program.body);
  return found;
}

describe('names that are short in embed.js', () => {
  test('are each there once, and in use', () => {
    assert.equal(new Set(longNames).size, longNames.length);
    const code = sources.map(read).join('\n');
    const lit = globSync('node_modules/{@lit/reactive-element,lit-element,lit-html}/development/*.js', { cwd: root });
    const all = code + lit.map(read).join('\n');
    assert.deepEqual(
      longNames.filter((name) => !has(all, name)),
      [],
    );
  });

  test('are in no text: what a page, a visitor or a server reads stays', () => {
    const texts = sources.flatMap((path) => textsOf(path).map((text) => [path, text] as const));
    assert.deepEqual(
      texts.filter(([, text]) => longNames.some((name) => has(text, name))),
      [],
    );
  });

  test('are no part of the public interface or of a document of an endpoint', () => {
    const keys = ['src/data/snapshot/*.json', 'test/fixtures/**/*.json'].flatMap((pattern) =>
      globSync(pattern, { cwd: root }).map(read),
    );
    const names = `${read('custom-elements.json')
      .match(/"(?:name|fieldName)": "[^"]*"/g)
      ?.join('\n')}`;
    const known = [...keys, names].join('\n');
    assert.deepEqual(
      longNames.filter((name) => new RegExp(`"${name}"`).test(known)),
      [],
    );
  });

  test('are no members of the platform', () => {
    const lib = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
    const platform = globSync('lib/lib.{dom,es}*.d.ts', { cwd: lib }).map((file) =>
      readFileSync(join(lib, file), 'utf8'),
    );
    const members = new Set(
      [...platform.join('\n').matchAll(/^\s*(?:readonly |get |set )?(\w+)\??[(:<]/gm)].map(([, name]) => name),
    );
    assert.ok(members.has('addEventListener'));
    assert.deepEqual(
      longNames.filter((name) => members.has(name)),
      [],
    );
  });

  test('are renamed in our modules and Lit’s, and nowhere else', () => {
    const code = 'host.addController(this); import("./course-card.particulars.template.ts"); view.particulars;';
    const renamed = withShortNames(code, '/x/src/shared/a.ts') ?? '';
    assert.match(
      renamed,
      /^host\.\$\w+\(this\); import\("\.\/course-card\.particulars\.template\.ts"\); view\.\$\w+;$/,
    );
    assert.equal(withShortNames(code, '/x/node_modules/leaflet/src/a.js'), undefined);
    assert.equal(withShortNames(code, '/x/src/snapshot-tool/a.ts'), undefined);
  });
});
