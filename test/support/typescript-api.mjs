// The project compiles with TypeScript 7, which has no JavaScript API. ESLint and dependency-cruiser need one: whoever of their
// dependencies asks for TypeScript gets the 6 of this workspace instead of the hoisted 7.
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(new URL('../package.json', import.meta.url));
const urls = new Map(
  ['typescript', 'typescript/package.json'].map((name) => [name, pathToFileURL(require.resolve(name)).href]),
);

registerHooks({
  resolve(specifier, context, nextResolve) {
    const url = urls.get(specifier);
    return url ? { url, shortCircuit: true } : nextResolve(specifier, context);
  },
});
