// custom-elements.json from the source: what the analyzer finds, with types spelled out and our inside left out.
import { create } from '@custom-elements-manifest/analyzer/src/create.js';
import { addFrameworkPlugins } from '@custom-elements-manifest/analyzer/src/utils/cli-helpers.js';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const ts = require('typescript'); // This workspace's, which has an API.
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What `cem analyze --litelement` does, without writing its outcome into package.json. */
async function analyze() {
  const analyzers = createRequire(require.resolve('@custom-elements-manifest/analyzer/cli.js'))('typescript');
  const files = ['src/elements/*/*.ts'].flatMap((glob) => globSync(glob, { cwd: root }).sort());
  const modules = files.map((file) =>
    analyzers.createSourceFile(file, readFileSync(join(root, file), 'utf8'), analyzers.ScriptTarget.ES2015, true),
  );
  return create({
    modules,
    plugins: await addFrameworkPlugins({ litelement: true }),
    context: { dev: false, thirdPartyCEMs: [] },
  });
}

/** Asks the compiler for types: the analyzer knows only what is written, so no alias and nothing inferred. */
function createTypeReader(files) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: files }, ts.sys, root);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const flags =
    ts.TypeFormatFlags.NoTruncation |
    ts.TypeFormatFlags.InTypeAlias |
    ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  return {
    typeOf(file, className, property) {
      const source = program.getSourceFile(file);
      const node = source.statements.find((each) => ts.isClassDeclaration(each) && each.name?.text === className);
      const symbol = checker.getTypeAtLocation(node).getProperty(property);
      const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, node));
      // A type of our own goes by its name, which the package exports.
      return checker.typeToString(type, node, flags).replace(/import\("[^"]*"\)\./g, '');
    },
    /** The value of a constant of the module, where a default is written by its name. */
    valueOf(file, text) {
      const source = program.getSourceFile(file);
      const match = new RegExp(`^(?:export )?const ${text} = (.+);$`, 'm').exec(source.text);
      return match ? match[1] : text;
    },
  };
}

const isPublic = (member) =>
  (member.privacy ?? 'public') === 'public' && !member.static && !member.name.startsWith('#');

function describe(declaration, file, types) {
  const { name, tagName, description, summary, slots, cssParts, cssProperties } = declaration;
  const members = declaration.members.filter(isPublic);
  const spell = ({ inheritedFrom: _, privacy: __, ...each }, property) => ({
    ...each,
    ...(each.default && { default: types.valueOf(file, each.default) }),
    ...(property && { type: { text: types.typeOf(file, name, property) } }),
  });
  return {
    kind: 'class',
    name,
    ...(summary && { summary }),
    description,
    tagName,
    customElement: true,
    superclass: { name: 'LitElement', package: 'lit' },
    // `state: true` is no attribute, which the analyzer does not know.
    attributes: declaration.attributes
      .filter((each) => members.some((member) => member.name === each.fieldName))
      .map((each) => spell(each, each.fieldName)),
    members: members.map((each) => spell(each, each.kind === 'field' && each.name)),
    // The analyzer takes every dispatched event object for one more event; the documented ones have words.
    events: declaration.events.filter((each) => each.description).map((each) => spell(each)),
    slots,
    cssParts,
    cssProperties,
  };
}

/** The manifest, its modules named as the package has them. */
export async function createManifest() {
  const analysis = await analyze();
  const elements = analysis.modules.flatMap(({ path, declarations }) =>
    declarations.filter((each) => each.tagName).map((declaration) => ({ path, declaration })),
  );
  const types = createTypeReader(elements.map(({ path }) => join(root, path)));
  const modules = elements.flatMap(({ path, declaration }) => {
    const { name, tagName } = declaration;
    const module = `dist/npm/elements/${tagName}.js`;
    const reference = { name, module };
    return [
      {
        kind: 'javascript-module',
        path: module,
        declarations: [describe(declaration, join(root, path), types)],
        exports: [{ kind: 'js', name, declaration: reference }],
      },
      {
        kind: 'javascript-module',
        path: `dist/npm/define/${tagName}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration: reference }],
      },
    ];
  });
  return { schemaVersion: analysis.schemaVersion, readme: 'README.md', modules };
}
