import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { pack, runTool, type Packed } from '../support/packed.ts';
import { root } from '../support/servers.ts';

const typed = `
import 'course-widgets/define';
import 'course-widgets/define/skills-list';
import { CourseCard, CourseWidgetErrorEvent, ProviderMap, type Course, type ErrorCode } from 'course-widgets';
import { SkillsList } from 'course-widgets/elements/skills-list';

const card: CourseCard = document.createElement('course-card');
card.variant = 'compact';
// @ts-expect-error: no such variant
card.variant = 'huge';
card.headingLevel = 3;
// @ts-expect-error: a number
card.headingLevel = 'three';
card.addEventListener('course-load', (event) => {
  const course: Course = event.course;
  const title: string = course.title;
  // @ts-expect-error: unknown to the event
  event.provider;
  return title;
});
document.addEventListener('course-widget-error', (event: CourseWidgetErrorEvent) => {
  const code: ErrorCode = event.code;
  // @ts-expect-error: not a code
  const other: ErrorCode = 'on-fire';
  return [code, other];
});
const map: ProviderMap = document.createElement('provider-map');
map.addEventListener('provider-select', ({ provider }) => provider.ukprn.toFixed());
const list: SkillsList = document.createElement('skills-list');
list.limit = 0;
list.reload();
// @ts-expect-error: inside
list.renderValue;
`;

const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
  modules: readonly { declarations: readonly { readonly name: string; readonly tagName: string }[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations);

/** What registers the elements tells the compiler their classes, whichever way it is imported. */
const registered = (entry: string) => `
import 'course-widgets/${entry}';
import type * as widgets from 'course-widgets';
${elements.map(({ name, tagName }) => `document.createElement('${tagName}') satisfies widgets.${name};`).join('\n')}
// @ts-expect-error: no such property
document.createElement('course-card').corse;
`;

const compilerOptions = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
};

describe('a project that installed the package', () => {
  let packed: Packed;
  before(() => {
    packed = pack();
    writeFileSync(join(packed.project, 'package.json'), '{ "type": "module" }');
  });
  after(() => packed?.remove());

  /** What a bundler makes of a module, as text: all its chunks. */
  async function bundle(source: string): Promise<string> {
    writeFileSync(join(packed.project, 'main.js'), source);
    await build({
      root: packed.project,
      configFile: false,
      logLevel: 'error',
      build: { outDir: 'out', emptyOutDir: true, rolldownOptions: { input: join(packed.project, 'main.js') } },
    });
    return globSync('out/**/*.js', { cwd: packed.project })
      .map((file) => readFileSync(join(packed.project, file), 'utf8'))
      .join('\n');
  }

  /** What the compiler says about a module. */
  function compile(source: string, options: object) {
    writeFileSync(join(packed.project, 'main.ts'), source);
    writeFileSync(
      join(packed.project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['main.ts'] }),
    );
    return runTool('tsc', ['-p', '.'], packed.project);
  }

  const leaflet = /leaflet-(container|pane|zoom-animated)/;

  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ] as const) {
    test(`compiles against its types, resolved as ${moduleResolution} does`, () => {
      const { status, output } = compile(typed, { ...compilerOptions, module, moduleResolution });
      assert.equal(status, 0, output);
    });
  }

  for (const entry of ['embed.js', 'loader.js']) {
    test(`knows every element by its tag with ${entry}`, () => {
      assert.ok(elements.length >= 3);
      const { status, output } = compile(registered(entry), { ...compilerOptions, module: 'nodenext' });
      assert.equal(status, 0, output);
    });
  }

  test('gets no Leaflet and registers nothing with the card alone', async () => {
    const output = await bundle(`import { CourseCard } from 'course-widgets'; globalThis.card = CourseCard;`);
    assert.match(output, /providers-href/, 'the card itself is not in the bundle');
    assert.doesNotMatch(output, leaflet);
    assert.doesNotMatch(output, /customElements\.define\(/);
  });

  test('gets Leaflet, in a chunk of its own, with the map', async () => {
    const output = await bundle(`import 'course-widgets/define/provider-map';`);
    assert.match(output, leaflet);
    // The handlers are imported for what they do: `sideEffects` has to name them.
    assert.match(output, /addHandler[`"'],\s*[`"']dragging/);
    const entry = globSync('out/**/main*.js', { cwd: packed.project }).map((file) =>
      readFileSync(join(packed.project, file), 'utf8'),
    );
    assert.doesNotMatch(entry.join(''), leaflet);
  });

  test('hears nothing on a server that has two copies of every module, as that of Next.js', () => {
    const copy = join(packed.folder, 'dist/copy');
    cpSync(join(packed.folder, 'dist/npm'), copy, { recursive: true });
    const source = `import 'course-widgets/define'; import ${JSON.stringify(pathToFileURL(join(copy, 'define.js')).href)};
      console.log(customElements.get('course-card').name.length > 0);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
      cwd: packed.project,
      encoding: 'utf8',
    });
    rmSync(copy, { recursive: true });
    assert.deepEqual([stdout, stderr], ['true\n', '']);
  });

  test('may register elements from a server component: that module is the client’s, and no other is', () => {
    const marked = globSync('dist/npm/**/*.js', { cwd: packed.folder }).filter((file) =>
      readFileSync(join(packed.folder, file), 'utf8').startsWith("'use client';"),
    );
    const expected = ['define.js', ...elements.map(({ tagName }) => `define/${tagName}.js`)];
    assert.deepEqual(marked.sort(), expected.map((file) => join('dist/npm', file)).sort());
  });

  test('keeps what registers the elements', async () => {
    const output = await bundle(`import 'course-widgets/define';`);
    for (const tag of ['course-card', 'provider-map', 'skills-list']) {
      assert.match(output, new RegExp(`\\w+\\([\`"']${tag}[\`"'],`));
    }
  });
});
