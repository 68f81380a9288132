// Last step of `npm run build:types`: what editors and the templates of frameworks know of the elements, from custom-elements.json.
//   dist/types/frameworks/   declarations for React, Preact, Vue and Svelte
//   dist/editors/            VS Code's custom data for HTML and CSS, JetBrains' web-types
// The declarations are our own: what generators for them write (looked at: @wc-toolkit/jsx-types 1.8.2,
// custom-element-vuejs-integration 1.4.0) imports no event types, or wraps events of their own class in CustomEvent.
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementTypes } from './elements.mjs';
import { frameworkTypes } from './frameworks.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readJson = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

/** What editors read, name → its generator. */
const editorData = {
  'html-custom-data': getVsCodeHtmlCustomData,
  'css-custom-data': getVsCodeCssCustomData,
  'web-types': getWebTypesData,
};

/** All files, path in the repository → text. */
async function createFiles() {
  const { name, version } = readJson('package.json');
  const manifest = readJson('custom-elements.json');
  const options = await resolveConfig(join(root, 'package.json'));
  const declarations = await Promise.all(
    Object.entries({ elements: elementTypes(manifest), ...frameworkTypes }).map(async ([file, text]) => [
      `dist/types/frameworks/${file}.d.ts`,
      await format(text, { ...options, parser: 'typescript' }),
    ]),
  );
  // The generators write into the manifest that they are given, and answer with JSON.
  const editors = Object.fromEntries(
    Object.entries(editorData).map(([file, generate]) => [file, JSON.parse(generate(structuredClone(manifest), {}))]),
  );
  // JetBrains' generator takes both from the package.json of its working directory.
  Object.assign(editors['web-types'], { name, version });
  return {
    ...Object.fromEntries(declarations),
    ...Object.fromEntries(
      Object.entries(editors).map(([file, data]) => [`dist/editors/${file}.json`, `${JSON.stringify(data)}\n`]),
    ),
    // For those who import the declarations as if they were code.
    'dist/npm/types-only.js': 'export {};\n',
  };
}

for (const [name, text] of Object.entries(await createFiles())) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}
