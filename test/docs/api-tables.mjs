// `npm run docs`: writes custom-elements.json, its tables into README.md between `<!-- api:<tag>:start -->` and
// `<!-- api:<tag>:end -->`, and src/data/FAULTS.md. With --check writes nothing, and fails when something would change.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { renderFaults } from './faults.mjs';
import { createManifest } from './manifest.mjs';
import { readTokens } from './tokens.mjs';

const root = new URL('../../', import.meta.url);
const file = (name) => fileURLToPath(new URL(name, root));

const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);
const table = (heads, rows) =>
  rows.length === 0
    ? ''
    : [heads, heads.map(() => '---'), ...rows]
        .map(
          (cells) => `| ${cells.map((cell) => (cell ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`,
        )
        .join('\n');

function attributes({ attributes: own, members }) {
  const rows = own.map((each) => [
    code(each.name),
    code(each.fieldName),
    code(each.type.text),
    code(each.default),
    each.description,
  ]);
  const withoutAttribute = members.filter(
    (each) => each.kind === 'field' && !own.some((attribute) => attribute.fieldName === each.name),
  );
  for (const each of withoutAttribute) {
    rows.push([
      '',
      `${code(each.name)}${each.readonly ? ' (read)' : ''}`,
      code(each.type.text),
      code(each.default),
      each.description,
    ]);
  }
  return table(['attribute', 'property', 'type', 'default', 'meaning'], rows);
}

const named = (head, list, name) =>
  table(
    [head, ''],
    list.map((each) => [name(each), each.description]),
  );

function reference(element) {
  const methods = element.members.filter((each) => each.kind === 'method');
  return [
    attributes(element),
    named('method', methods, (each) => code(`${each.name}()`)),
    named('event', element.events, (each) => `${code(each.name)} ${code(each.type.text)}`),
    named('slot', element.slots, (each) => code(each.name) || '(default)'),
    named('part', element.cssParts, (each) => code(each.name)),
    table(
      ['custom property', 'default', ''],
      element.cssProperties.map((each) => [code(each.name), code(each.default), each.description]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function fill(readme, name, content) {
  const [start, end] = ['start', 'end'].map((which) => `<!-- api:${name}:${which} -->`);
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md has no ${start} … ${end}`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

async function create() {
  const manifest = await createManifest();
  let readme = readFileSync(file('README.md'), 'utf8');
  for (const element of manifest.modules.flatMap((module) => module.declarations)) {
    readme = fill(readme, element.tagName, reference(element));
  }
  const tokens = readTokens().map((each) => [code(each.name), code(each.default), each.description]);
  readme = fill(readme, 'tokens', table(['custom property', 'default', ''], tokens));
  const options = await resolveConfig(file('README.md'));
  return {
    'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'README.md': await format(readme, { ...options, parser: 'markdown' }),
    'src/data/FAULTS.md': await format(renderFaults(), { ...options, parser: 'markdown' }),
  };
}

const isCheck = process.argv.includes('--check');
for (const [name, text] of Object.entries(await create())) {
  let present = '';
  try {
    present = readFileSync(file(name), 'utf8');
  } catch {
    // Not written yet.
  }
  if (present === text) continue;
  if (!isCheck) writeFileSync(file(name), text);
  else console.error(`${name} is not what the source says: run \`npm run docs\`.`);
  process.exitCode = isCheck ? 1 : 0;
}
