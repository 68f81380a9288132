import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The `dist` of another commit of this repository, built with the packages of its own lock file, because their versions are part of
 * what it weighs. Made once and kept in `.cache/builds`. Throws when git does not know the commit or its packages cannot be
 * installed.
 */
export function buildOf(commit: string, root: string): string {
  const hash = execFileSync('git', ['rev-parse', '--short', `${commit}^{commit}`], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const folder = join(root, '.cache/builds', hash);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const archive = execFileSync('git', ['archive', hash], { cwd: root, maxBuffer: 2 ** 30 });
    execFileSync('tar', ['-x', '-C', unfinished], { input: archive });
    const npm = (...args: string[]) =>
      execFileSync('npm', ['--prefix', unfinished, ...args], { cwd: unfinished, stdio: 'inherit' });
    npm('ci', '--workspaces=false', '--ignore-scripts');
    npm('run', '--silent', 'build:embed');
    renameSync(join(unfinished, 'dist'), folder); // Last and atomic: a build that was cut off leaves nothing that looks whole.
    return folder;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
