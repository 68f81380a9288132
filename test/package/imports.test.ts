import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
// In the repository, so that packages are found; ignored by git and by every other check.
const tree = join(root, '.cache/imports');

const ordinary: Readonly<Record<string, string>> = {
  'src/domain/course.ts': 'export interface Course { id: string }',
  'src/domain/level.ts': "import type { Course } from './course.ts'; export type A = Course;",
  'src/data/http/errors.ts': 'export class DataError extends Error {}',
  'src/data/endpoint.ts': 'export const apis = [];',
  'src/data/http/client.ts': "import { DataError } from './errors.ts'; export const get = DataError;",
  'src/data/catalogue.ts':
    "export { get } from './http/client.ts'; export { toCourse } from './dialects/fat/course.ts';",
  'src/data/dialects/text.ts': 'export const plain = 1;',
  'src/data/dialects/fat/course.ts':
    "import { DataError } from '../../http/errors.ts'; import { plain } from '../text.ts'; export const toCourse = [DataError, plain];",
  'src/data/dialects/snapshot/course.ts': 'export const toCourse = 1;',
  'src/elements/base/heading.template.ts':
    "import { html } from 'lit'; import { css } from '@lit/reactive-element'; export const heading = [html, css];",
  'src/elements/course-card/course-card.ts':
    "import { LitElement } from 'lit'; import '../../data/catalogue.ts'; import '../base/heading.template.ts'; import './course-card.template.ts'; export class CourseCard extends LitElement {}",
  'src/elements/course-card/course-card.template.ts': "import { html } from 'lit'; export const a = html;",
  'src/elements/course-card/define.ts': "import './course-card.ts';",
  'src/elements/provider-map/provider-map.ts': "export const a = () => import('./map/index.ts');",
  'src/elements/provider-map/map/index.ts':
    "import './leaflet/leaflet.ts'; import Supercluster from 'supercluster'; export const a = Supercluster;",
  'src/elements/provider-map/map/build/plugin.mjs': "import 'node:fs'; import 'topojson-client';",
  'src/elements/provider-map/map/outline.ts': "import 'virtual:outline';",
  'src/elements/provider-map/map/leaflet/leaflet.ts': "export { Map } from 'leaflet';",
  'src/define.ts': "import './elements/course-card/define.ts';",
  'src/cli/main.ts':
    "import { readFileSync } from 'node:fs'; import '../data/catalogue.ts'; export const a = readFileSync;",
  'src/cli/prerender/prerender.ts':
    "import { html } from 'lit'; import '../main.ts'; import '../../elements/course-card/course-card.ts'; export const a = html;",
  'src/domain/cycle-b.ts': "import type { A } from './cycle-a.ts'; export type B = A;",
  'demo/page.ts': 'export const a = 1;',
};

/** One file for each thing that must not be imported, and the rules that see it. */
const planted: Readonly<Record<string, readonly [text: string, ...rules: string[]]>> = {
  'src/domain/imports-data.ts': ["import '../data/http/errors.ts';", 'domain'],
  'src/domain/imports-package.ts': ["import 'lit';", 'domain'],
  'src/data/imports-base.ts': ["import '../elements/base/heading.template.ts';", 'data'],
  'src/data/imports-lit.ts': ["import 'lit';", 'data'],
  'src/data/dialects/fat/imports-client.ts': ["import '../../http/client.ts';", 'dialects', 'one-client'],
  'src/data/dialects/fat/imports-sibling.ts': ["import '../snapshot/course.ts';", 'dialects'],
  'src/elements/base/imports-client.ts': ["import '../../data/http/client.ts';", 'base'],
  'src/elements/base/imports-element.ts': ["import '../course-card/course-card.ts';", 'base'],
  'src/elements/skills-list/imports-client.ts': ["import '../../data/http/client.ts';", 'elements'],
  'src/elements/skills-list/imports-other.ts': ["import '../course-card/course-card.ts';", 'elements'],
  'src/elements/skills-list/imports-leaflet.ts': ["import 'leaflet';", 'elements', 'leaflet-in-map'],
  'src/elements/skills-list/a.template.ts': ["import '../../data/catalogue.ts';", 'templates'],
  'src/elements/skills-list/a.styles.ts': ["import '../../data/http/errors.ts';", 'templates'],
  'src/elements/provider-map/map/imports-data.ts': ["import '../../../data/catalogue.ts';", 'map'],
  'src/elements/provider-map/map/imports-leaflet.ts': [
    "import { Map } from 'leaflet'; export const a = Map;",
    'leaflet-in-map',
  ],
  'src/elements/provider-map/imports-map.ts': ["import './map/index.ts';", 'map-when-wanted'],
  'src/elements/skills-list/define.ts': ["import '../course-card/course-card.ts';", 'define'],
  'src/embed.ts': ["import './elements/course-card/course-card.template.ts';", 'embed'],
  'src/loader.ts': ["import './elements/course-card/course-card.ts';", 'entries'],
  'src/index.ts': ["import './elements/course-card/define.ts';", 'public-api'],
  'src/elements/base/imports-node.ts': ["import 'node:fs';", 'base', 'no-node'],
  'src/elements/base/imports-tool.ts': ["import '../../cli/main.ts';", 'base', 'no-tool'],
  'src/elements/provider-map/map/imports-build.ts': ["import './build/plugin.mjs';", 'no-build'],
  'src/cli/imports-element.ts': ["import '../elements/course-card/course-card.ts';", 'cli'],
  'src/cli/prerender/imports-map.ts': [
    "import '../../elements/provider-map/map/index.ts';",
    'map-when-wanted',
    'prerender',
  ],
  'src/elements/base/imports-demo.ts': ["import '../../../demo/page.ts';", 'base', 'no-outside'],
  'src/domain/cycle-a.ts': ["import type { B } from './cycle-b.ts'; export type A = B;", 'no-cycle'],
  'src/domain/imports-nothing.ts': ["import './gone.ts';", 'domain', 'resolvable'],
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

/** The broken rules by file. */
function cruise(): ReadonlyMap<string, readonly string[]> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      [join(root, 'node_modules/.bin/depcruise')],
      ['--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'src'],
    ].flat(),
    { cwd: tree, encoding: 'utf8', maxBuffer: 1e8 },
  );
  assert.ok(stdout, stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  const rules = new Map<string, Set<string>>();
  for (const { from, rule } of summary.violations) rules.set(from, (rules.get(from) ?? new Set()).add(rule.name));
  return new Map([...rules].map(([file, names]) => [file, [...names].sort()]));
}

let violations: ReadonlyMap<string, readonly string[]>;

before(() => {
  rmSync(tree, { recursive: true, force: true });
  for (const [file, text] of Object.entries(ordinary)) write(file, text);
  for (const [file, [text]] of Object.entries(planted)) write(file, text);
  for (const file of ['package.json', 'tsconfig.json']) copyFileSync(join(root, file), join(tree, file));
  violations = cruise();
});
after(() => rmSync(tree, { recursive: true, force: true }));

for (const [file, [, ...rules]] of Object.entries(planted)) {
  test(`${rules.join(', ')} refused: ${file}`, () => {
    assert.deepEqual(violations.get(file), rules.toSorted());
  });
}

test('what the layers allow is allowed', () => {
  assert.deepEqual(
    Object.keys(ordinary).filter((file) => violations.has(file)),
    [],
  );
});

test('every rule was seen to fail', async () => {
  const configuration = (await import(new URL('../../.dependency-cruiser.mjs', import.meta.url).href)) as {
    default: { forbidden: readonly { name: string }[] };
  };
  const seen = new Set(Object.values(planted).flatMap(([, ...rules]) => rules));
  assert.deepEqual(
    configuration.default.forbidden.map((each) => each.name).filter((name) => !seen.has(name)),
    [],
  );
});
