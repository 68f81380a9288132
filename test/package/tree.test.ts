import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What may stand at the top of the repository. */
const top =
  /^(\.(ci|github|changeset)\/|src\/|demo\/|test\/|\.[\w.-]+$|(README|CONTRIBUTING|CHANGELOG|SECURITY)\.md$|LICENSE$|package(-lock)?\.json$|tsconfig\.json$|custom-elements\.json$|[\w.-]+\.config\.(ts|mjs)$)/;

/** Pictures belong to the demo; screenshots are looked at and not kept. */
const picture = /\.(png|jpe?g|gif|webp|avif|bmp)$/i;

/** Why a file may not be in the repository; undefined where it may. */
function complaint(path: string, text: () => string): string | undefined {
  if (!top.test(path)) return `${path}: nothing of this kind stands at the top`;
  if (picture.test(path)) return path.startsWith('demo/') ? undefined : `${path}: a picture outside demo/`;
  if (!/\.(ts|mjs|js)$/.test(path)) return undefined;
  const lines = text().split('\n').length - 1;
  return lines > 400 ? `${path}: ${lines} lines` : undefined;
}

/** The files that git keeps, or undefined where the sources are not in a repository. */
function keptFiles(t: TestContext): readonly string[] | undefined {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status === 0) return stdout.split('\0').filter(Boolean);
  t.skip('the sources are not in a git repository');
  return undefined;
}

test('the repository holds no stray file, no screenshot and no file over 400 lines', (t) => {
  const files = keptFiles(t);
  if (!files) return;
  for (const name of [
    'src/ARCHITECTURE.md',
    'SECURITY.md',
    '.github/workflows/ci.yml',
    '.github/workflows/release.yml',
  ])
    assert.ok(files.includes(name), name);
  const complaints = files.map((path) => complaint(path, () => readFileSync(join(root, path), 'utf8')));
  assert.deepEqual(complaints.filter(Boolean), []);
});

test('stray files are seen', () => {
  const long = 'line\n'.repeat(401);
  for (const path of ['1280/card.png', 'click/a.png', 'notes.txt', 'test/e2e/shot.PNG', 'src/domain/long.ts'])
    assert.notEqual(
      complaint(path, () => long),
      undefined,
      path,
    );
  for (const path of ['demo/picture.png', 'src/domain/course.ts', '.ci/run', 'vite.config.ts'])
    assert.equal(
      complaint(path, () => ''),
      undefined,
      path,
    );
});
