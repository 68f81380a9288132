// `npm run api`: writes test/package/api.txt, all that a program can import from the package, with its types. A change of it is
// seen in review, and decides the next version's number. Needs dist/types/ from `npm run build:types`.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ts = createRequire(import.meta.url)('typescript'); // This workspace's, which has an API.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const printer = ts.createPrinter({ removeComments: true });

const isInside = (member) =>
  (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0 ||
  (member.name && ts.isPrivateIdentifier(member.name));

/** A declaration without what only the package's own code can use. */
function publicPart(declaration) {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  if (!ts.isClassDeclaration(node)) return node;
  const members = node.members.filter((member) => !isInside(member));
  return ts.factory.updateClassDeclaration(
    node,
    node.modifiers,
    node.name,
    node.typeParameters,
    node.heritageClauses,
    members,
  );
}

/** The report: every export of the entry, in the order of the alphabet. */
export function apiReport() {
  const entry = join(root, 'dist/types/index.d.ts');
  const program = ts.createProgram([entry], { module: ts.ModuleKind.NodeNext, types: [], noLib: true });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)));
  return exported
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ declarations }) =>
      declarations.map((each) => printer.printNode(ts.EmitHint.Unspecified, publicPart(each), each.getSourceFile())),
    )
    .map((text) => `${text}\n`)
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, 'test/package/api.txt'), apiReport());
