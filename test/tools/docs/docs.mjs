// `npm run docs`: writes custom-elements.json, and into README.md and demo/docs/ what the source and the build know better:
// tables between `<!-- NAME:start -->` and `<!-- NAME:end -->`, and the names of scripts. With --check writes nothing, and fails
// when something would change. Needs dist/ from `npm run build:embed`.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementTables, tokenTable } from './api-tables.mjs';
import { faultTable } from './faults.mjs';
import { createManifest } from './manifest.mjs';
import { readScriptNames, withScriptNames } from './script-names.mjs';

const root = new URL('../../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, root), 'utf8');

/** A text with new content between the two markers of a name. */
function fill(text, name, content) {
  const [start, end] = ['start', 'end'].map((which) => `<!-- ${name}:${which} -->`);
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`There is no ${start} … ${end}.`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

/** All files that are written, name → text. */
async function create() {
  const manifest = await createManifest();
  const elements = manifest.modules.flatMap((module) => module.declarations);
  const tables = [
    ...elements.map((each) => [`demo/docs/${each.tagName}.md`, `api:${each.tagName}`, elementTables(each)]),
    ['demo/docs/look.md', 'api:tokens', tokenTable()],
    ['demo/docs/faults.md', 'faults', faultTable()],
  ];
  const scriptNames = readScriptNames(root);
  const options = await resolveConfig(fileURLToPath(new URL('README.md', root)));
  const files = { 'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n` };
  for (const file of ['README.md', ...globSync('demo/docs/*.md', { cwd: fileURLToPath(root) }).sort()]) {
    const filled = tables
      .filter(([where]) => where === file)
      .reduce((text, [, name, content]) => fill(text, name, content), read(file));
    files[file] = await format(withScriptNames(filled, scriptNames), { ...options, parser: 'markdown' });
  }
  return files;
}

const isCheck = process.argv.includes('--check');
for (const [name, text] of Object.entries(await create())) {
  if (read(name) === text) continue;
  if (!isCheck) {
    writeFileSync(new URL(name, root), text);
    continue;
  }
  console.error(`${name} is not what the source says: run \`npm run docs\`.`);
  process.exitCode = 1;
}
