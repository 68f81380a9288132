// `npm pack` runs this after the build: a package whose scripts are missing or empty is refused.
//   node test/tools/release/check-dist.mjs [folder]   The folder of package.json; the repository when absent.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The paths of a package that its manifest promises and that are missing or empty; `*` stands for one name at least. */
export function missingFiles(folder) {
  const { main, types, bin, unpkg, customElements, exports } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const promised = [main, types, bin, unpkg, customElements, ...Object.values(exports).flatMap(targetsOf)];
  const isThere = (path) => {
    const found = globSync(path.replaceAll('*', '?*'), { cwd: folder });
    return found.length > 0 && found.every((file) => statSync(join(folder, file)).size > 0);
  };
  return [...new Set(promised)].filter((path) => !isThere(path));
}

const targetsOf = (target) => (typeof target === 'string' ? [target] : Object.values(target).flatMap(targetsOf));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = missingFiles(process.argv[2] ?? fileURLToPath(new URL('../../..', import.meta.url)));
  if (missing.length > 0) {
    console.error(`The package would lack ${missing.join(', ')}: run "npm run build".`);
    process.exitCode = 1;
  }
}
