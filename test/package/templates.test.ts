import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pack, runTool, type Packed } from '../support/packed.ts';
import { root } from '../support/servers.ts';

/** What a framework's checker is given; it has to complain about the lines with `="wrong…"` or `={wrong…}`, and no other. */
interface App {
  readonly file: string;
  readonly source: string;
  readonly jsx?: object;
  readonly tool: string;
  readonly args: readonly string[];
}

const script = (framework: string) => `
import type {} from 'course-widgets/${framework}';
import 'course-widgets/embed.js';
import type { Course, CourseLoadEvent, ProviderSelectEvent } from 'course-widgets';

const course: Course | undefined = document.querySelector('course-card')?.data;
const select = (event: ProviderSelectEvent) => event.provider.name.trim();
const wrong = (event: CourseLoadEvent) => event.course.title;`;

const jsx = (framework: string) => `${script(framework)}

export const good = (
  <main data-endpoint="/data">
    <course-card course="274" variant="compact" heading-level="3" json-ld lang="cy" oncourse-load={wrong}><a href="/">Course</a></course-card>
    <course-card data={course} headingLevel={3} key="one" class="wide" />
    <skills-list heading-level={3} limit={0} types="skill behaviour" slot="body" />
    <provider-map geocoder={() => Promise.resolve([])} distance={30} onprovider-select={select} ref={(map) => map?.reload()} />
    <provider-map onprovider-select={(event) => event.provider.ukprn.toFixed()} data-api="fat" />
  </main>
);
export const bad = (
  <main>
    <course-card corse="wrong" />
    <course-card variant="wrong" />
    <course-card heading-level="wrong" />
    <provider-map onprovider-select={wrong} />
  </main>
);
`;

/** In strict React types it is \`className\`. */
const react = jsx('react').replaceAll('class=', 'className=');

const vue = `<script setup lang="ts">${script('vue')}
</script>
<template>
  <main data-endpoint="/data">
    <course-card course="274" variant="compact" :heading-level="3" json-ld lang="cy" class="wide" @course-load="wrong">
      <a href="/">Course</a>
    </course-card>
    <course-card v-if="course" :data="course" :headingLevel="3" />
    <skills-list :limit="0" types="skill behaviour" />
    <provider-map :distance="30" data-api="fat" @provider-select="select" />
    <provider-map @provider-select="(event) => event.provider.ukprn.toFixed()" />
    <course-card corse="wrong" />
    <course-card variant="wrong" />
    <course-card heading-level="wrong" />
    <provider-map @provider-select="wrong" />
  </main>
</template>
`;

const svelte = `<script lang="ts">${script('svelte')}
</script>
<main data-endpoint="/data">
  <course-card course="274" variant="compact" heading-level="3" json-ld lang="cy" class="wide" oncourse-load={wrong}><a href="/">Course</a></course-card>
  <course-card data={course} headingLevel={3}></course-card>
  <skills-list heading-level={3} limit={0} types="skill behaviour"></skills-list>
  <provider-map distance={30} onprovider-select={select} data-api="fat"></provider-map>
  <provider-map onprovider-select={(event) => event.provider.ukprn.toFixed()}></provider-map>
  <course-card corse="wrong"></course-card>
  <course-card variant="wrong"></course-card>
  <course-card heading-level="wrong"></course-card>
  <provider-map onprovider-select={wrong}></provider-map>
</main>
`;

const apps: Readonly<Record<string, App>> = {
  'React 19': {
    file: 'App.tsx',
    source: react,
    jsx: { jsx: 'react-jsx' },
    tool: 'tsc',
    args: ['-p', '.', '--pretty', 'false'],
  },
  Preact: {
    file: 'App.tsx',
    source: jsx('preact'),
    jsx: { jsx: 'react-jsx', jsxImportSource: 'preact' },
    tool: 'tsc',
    args: ['-p', '.', '--pretty', 'false'],
  },
  Vue: { file: 'App.vue', source: vue, tool: 'vue-tsc', args: ['-p', '.', '--pretty', 'false'] },
  Svelte: {
    file: 'App.svelte',
    source: svelte,
    tool: 'svelte-check',
    args: ['--tsconfig', 'tsconfig.json', '--output', 'machine', '--fail-on-warnings'],
  },
};

const compilerOptions = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom', 'dom.iterable'],
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  types: [],
};

/** The lines of the app that a checker complains about, and complaints about any other file. */
function complaints(output: string, file: string): { lines: number[]; others: string[] } {
  const found = output.split('\n').flatMap((text) => {
    const [, where, line] =
      /^(\S+)\((\d+),\d+\): error/.exec(text) ?? /^\d+ (?:ERROR|WARNING) "([^"]+)" (\d+):/.exec(text) ?? [];
    return where ? [{ text, where, line: Number(line) }] : [];
  });
  return {
    lines: [...new Set(found.filter(({ where }) => where === file).map(({ line }) => line))],
    others: found.filter(({ where }) => where !== file).map(({ text }) => text),
  };
}

describe('a strict project that installed the package', () => {
  let packed: Packed;
  before(() => {
    packed = pack();
    writeFileSync(join(packed.project, 'package.json'), '{ "type": "module" }');
    for (const name of ['@types/react', 'preact', 'svelte', 'vue']) {
      const target = join(packed.project, 'node_modules', name);
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), target);
    }
  });
  after(() => packed?.remove());

  for (const [name, { file, source, jsx, tool, args }] of Object.entries(apps)) {
    test(`is told by ${name}'s checker what is wrong in a template, and nothing else`, () => {
      const folder = join(packed.project, name);
      mkdirSync(folder);
      const settings = { compilerOptions: { ...compilerOptions, ...jsx }, include: ['.'] };
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ ...settings, vueCompilerOptions: { strictTemplates: true, dataAttributes: ['data-*'] } }),
      );
      writeFileSync(join(folder, file), source);
      const { status, output } = runTool(tool, args, folder);
      assert.notEqual(status, 0);
      const marked = source
        .split('\n')
        .flatMap((line, index) => (/^ {2,}<\S+ \S+=["{]wrong/.test(line) ? [index + 1] : []));
      assert.equal(marked.length, 4);
      assert.deepEqual(complaints(output, file), { lines: marked, others: [] }, output);
    });
  }
});
