import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './servers.ts';

/** The package as `npm publish` would send it, installed in a project outside the repository. */
export interface Packed {
  readonly tarball: string;
  /** Paths in the package. */
  readonly files: readonly string[];
  /** A project's folder, whose `node_modules` holds the package and its runtime dependencies, and nothing else. */
  readonly project: string;
  /** Where the package lies in it. */
  readonly folder: string;
  remove(): void;
}

/** Packs what was built. */
export function pack(): Packed {
  const project = mkdtempSync(join(tmpdir(), 'course-widgets-'));
  const modules = join(project, 'node_modules');
  const folder = join(modules, 'course-widgets');
  mkdirSync(folder, { recursive: true });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const report = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' })) as readonly {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  const [{ filename, files } = { filename: '', files: [] }] = report;
  const tarball = join(project, filename);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return {
    tarball,
    files: files.map((file) => file.path),
    project,
    folder,
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}

/** Runs a tool of the repository; resolves to what it said. */
export function runTool(name: string, args: readonly string[], cwd: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/.bin', name), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
