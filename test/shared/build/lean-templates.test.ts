import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseSync } from 'vite';
import { lean } from '../../../src/shared/build/lean-plugin.mjs';
import { root } from '../../support/servers.ts';

const file = join(root, 'node_modules/lit-html/development/lit-html.js');
const whole = readFileSync(file, 'utf8');

type Read = (strings: readonly string[], type: number) => readonly [html: string, names: readonly string[]];

/** How a version of Lit reads a template. Its module asks for a document while it loads, and for nothing of it. */
async function readerOf(code: string): Promise<Read> {
  Object.assign(globalThis, { document: { createTreeWalker: () => ({}), createComment: () => ({}) } });
  const marked = `${code.replace('Math.random().toFixed(9)', "'0.0'")}\nexport { getTemplateHtml };`;
  const module = (await import(`data:text/javascript,${encodeURIComponent(marked)}`)) as { getTemplateHtml: Read };
  return module.getTemplateHtml;
}

/** The pieces of every template of a module, as `html` gets them. */
function templatesOf(path: string): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, tag, quasi } = node as { type?: string; tag?: { name?: string }; quasi?: unknown };
    if (type === 'TaggedTemplateExpression' && tag?.name === 'html') {
      const { quasis } = quasi as { quasis: { value: { cooked: string } }[] };
      found.push(
        Object.assign(
          quasis.map(({ value }) => value.cooked),
          { raw: [] },
        ),
      );
    }
    Object.values(node).forEach(visit);
  };
  visit(parseSync(path, readFileSync(join(root, path), 'utf8')).program.body);
  return found;
}

test('embed.js reads each of our templates as the whole Lit does', async () => {
  const [readWhole, readLean] = await Promise.all([readerOf(whole), readerOf(lean(whole, file) ?? '')]);
  const templates = globSync('src/**/*.ts', { cwd: root, exclude: ['src/snapshot-tool/**'] }).flatMap(templatesOf);
  assert.ok(templates.length > 60);
  for (const strings of templates) {
    const [html, names] = readLean(strings, 1);
    assert.equal(
      names.length,
      strings.slice(0, -1).filter((piece) => /=$/.test(piece)).length,
      `an attribute in parts: ${strings.join('…')}`,
    );
    assert.deepEqual([html, names], readWhole(strings, 1));
  }
});
