// `npm run release`: course-widgets-<version>.zip, for those who have no npm: scripts, tool, documentation, a page to open, checksums.
//   node test/tools/release/release.mjs [folder]   Where the archive goes; the repository when absent.
// The same files give the same bytes: sorted, all of one date, and with no owner.
import { zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingFiles } from './check-dist.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The earliest date that a zip archive can hold, in local time, as the format has it. */
const mtime = new Date(1980, 0, 1);
/** A plain file that everybody may read, as Unix has it. */
const attrs = 0o100644 << 16;

/** Path in the archive → content. */
function archiveFiles() {
  const patterns = ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json', 'dist/**/*.*', 'demo/docs/*.md'];
  const files = Object.fromEntries(
    globSync(patterns, { cwd: root, exclude: ['**/*.map'] }).map((path) => [
      path.replaceAll('\\', '/'),
      readFileSync(join(root, path)),
    ]),
  );
  files['index.html'] = readFileSync(join(root, 'test/tools/release/index.html'));
  for (const path of globSync('demo/data/**/*.json', { cwd: root }))
    files[path.replaceAll('\\', '/').replace('demo/data', 'sample')] = readFileSync(join(root, path));
  return files;
}

/** The archive's bytes. */
export function makeArchive() {
  const missing = missingFiles(root);
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: missing or empty. Run "npm run build".`);
  const files = archiveFiles();
  const paths = Object.keys(files).sort();
  const sums = paths.map((path) => `${createHash('sha256').update(files[path]).digest('hex')}  ${path}\n`).join('');
  const content = { ...files, SHA256SUMS: Buffer.from(sums) };
  const entries = [...paths, 'SHA256SUMS'].map((path) => [
    `course-widgets-${version}/${path}`,
    [new Uint8Array(content[path]), { mtime, attrs, os: 3, level: 9 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? root;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `course-widgets-${version}.zip`);
  const bytes = makeArchive();
  writeFileSync(file, bytes);
  console.log(`${file}: ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
}
