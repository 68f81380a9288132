import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../support/servers.ts';

interface Entry {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes: readonly Entry[];
  readonly members: readonly Entry[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
}

// Written by `npm run docs`, which fails when it is not what the source says.
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
  modules: readonly { declarations: readonly Declaration[] }[];
};

const read = (...patterns: readonly string[]) =>
  globSync([...patterns], { cwd: root, exclude: ['**/build/**'] })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');

const matches = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map((each) => each[1] ?? '')),
];
const names = (entries: readonly Entry[]) => entries.map((each) => each.name);
const words = (lists: readonly string[]) => [...new Set(lists.flatMap((list) => list.split(/\s+/)))].sort();

const sharedViews = read(
  'src/elements/base/late/failure/error-views.template.ts',
  'src/elements/base/course-widget.ts',
);
const sharedStyles = read('src/elements/base/tokens.styles.ts');
const css = (text: string) =>
  matches(text, /css`([^`]*)`/g)
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '');

for (const element of manifest.modules.flatMap((module) => module.declarations)) {
  const { tagName } = element;
  const source = read(`src/elements/${tagName}/**/*.ts`);
  const views = source + sharedViews;

  describe(`documentation of <${tagName}>`, () => {
    test('parts', () => {
      const bound = matches(source, /(part=\$\{(?!part\})[^}]*\})/g);
      assert.deepEqual(
        bound,
        [],
        'a part is a word in the template, or the first parameter of a function, named `part`',
      );
      const givers = [
        "heading\\([^'`]*?,\\s*",
        ...matches(source, /function (\w+)\(part: string/g).map((each) => `${each}\\(\\s*`),
      ];
      const given = givers.flatMap((call) => matches(source, new RegExp(`\\b${call}'([\\w-]+)'`, 'g')));
      assert.deepEqual(words([...matches(views, /\spart="([^"]+)"/g), ...given]), names(element.cssParts).sort());
    });

    test('slots', () => {
      const used = [...matches(views, /<slot name="([^"]+)"/g), ...(/<slot[ >](?!name)/.test(views) ? [''] : [])];
      assert.deepEqual(used.sort(), names(element.slots).sort());
    });

    test('events', () => {
      const used = matches(read(`src/elements/${tagName}/*.events.ts`), /static readonly type = '([^']+)'/g);
      assert.deepEqual([...used, 'course-widget-error'].sort(), names(element.events).sort());
    });

    test('custom properties', () => {
      const used = matches(css(source), new RegExp(`var\\((--${tagName}-[\\w-]+)`, 'g'));
      assert.deepEqual(used.sort(), names(element.cssProperties).sort());
    });

    test('custom properties of others', () => {
      const foreign = matches(css(source), /(--(?!_)[\w-]+)/g).filter((name) => !name.startsWith(`--${tagName}-`));
      const known = matches(sharedStyles, /var\(\s*(--cw-[\w-]+)/g);
      assert.deepEqual(
        foreign.filter((name) => !known.includes(name)),
        [],
      );
    });

    test('private properties are set before they are used', () => {
      const sheets = css(source) + css(sharedStyles);
      const set = matches(sheets + source, /(--_[\w-]+)(?=:|['"`],)/g);
      assert.deepEqual(
        matches(sheets, /var\(\s*(--_[\w-]+)/g).filter((name) => !set.includes(name)),
        [],
      );
    });

    test('everything has words', () => {
      const { attributes, members, events, slots, cssParts, cssProperties } = element;
      const silent = [element, ...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties].filter(
        (each) => !each.description,
      );
      assert.deepEqual(silent, []);
    });
  });
}

test('no private property is set for nobody', () => {
  const sheets = css(read('src/**/*.styles.ts'));
  const set = matches(sheets, /(--_[\w-]+):/g);
  assert.deepEqual(
    set.filter((name) => !new RegExp(`var\\(\\s*${name}[,)]`).test(read('src/**/*.ts'))),
    [],
  );
});
