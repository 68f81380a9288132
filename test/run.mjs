// `npm test` and `npm run test:all`: every check, each with its time; a failure does not hide the ones after it.
//   node test/run.mjs [step …]   Steps by name, else all of them. BROWSERS=all: in Chromium, Firefox and WebKit.
// The last line is the sum, for people and for CI: "N passed, N failed", and what was skipped.
import { spawn } from 'node:child_process';
import { closeSync, globSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const stepTimeout = 14 * 60_000;
const chosen = process.argv.slice(2);
// Hundreds of processes read the same modules: the cache halves the time that the tool takes to start.
const NODE_COMPILE_CACHE = join(root, '.cache/node');
const env = { ...process.env, NODE_COMPILE_CACHE, FORCE_COLOR: '0', NO_COLOR: '1' };

const node = process.execPath;
const bin = (name, ...args) => [node, `node_modules/.bin/${name}`, ...args];
const npm = (script) => ['npm', 'run', '--silent', script];
const tests = (pattern, { exclude = [], options = [] } = {}) => [
  node,
  '--test',
  ...options,
  '--test-reporter=spec',
  '--test-timeout=180000',
  ...globSync(pattern, { cwd: root, exclude: ['test/node_modules/**', 'test/fixtures/**', ...exclude] }).sort(),
];

/** What a tool says about its tests, as numbers; undefined when it says nothing. */
const counters = {
  nodeTest(output) {
    const count = (name) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? NaN);
    const failed = count('fail') + count('cancelled');
    return Number.isNaN(failed)
      ? undefined
      : { passed: count('pass'), failed, skipped: count('skipped') + count('todo') };
  },
  webTestRunner(output) {
    const match = /^browsers: (\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(output);
    return match && { passed: Number(match[1]), failed: Number(match[2]), skipped: Number(match[3]) };
  },
};

/** What the other steps need. */
const first = [
  { name: 'build', command: npm('build') },
  { name: 'snapshot', command: [node, 'demo/make-snapshot.mjs'] },
];

/** Side by side, each lane one step after the other: browsers wait most of the time. */
const lanes = [
  [
    {
      name: 'browser',
      command: bin('wtr', '--config', 'test/web-test-runner.config.mjs'),
      count: counters.webTestRunner,
    },
    // Two files at a time: each has browsers and a screen of its own, and waits most of the time.
    {
      name: 'e2e',
      command: tests('test/e2e/**/*.test.ts', { options: ['--test-concurrency=2'] }),
      count: counters.nodeTest,
    },
  ],
  [
    { name: 'format', command: bin('prettier', '--check', '--log-level=warn', '.') },
    { name: 'lint', command: bin('eslint', '.') },
    { name: 'imports', command: bin('depcruise', '--config', '.dependency-cruiser.mjs', 'src') },
    { name: 'types', command: bin('tsc', '-p', '.') },
    { name: 'unit', command: tests('test/unit/**/*.test.ts'), count: counters.nodeTest },
    { name: 'package', command: tests('test/package/**/*.test.ts'), count: counters.nodeTest },
    { name: 'size', command: npm('size') },
    { name: 'docs', command: [node, 'test/tools/docs/docs.mjs', '--check'] },
  ],
];
const steps = [...first, ...lanes.flat()];

const running = new Set();
/** Ends the tools that run. */
const end = () => running.forEach((child) => child.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit((end(), 1)));

/** Into a file, not a pipe: what a process that exits at once has written into a pipe may be lost. */
function run([command, ...args]) {
  const folder = mkdtempSync(join(tmpdir(), 'course-widgets-'));
  const file = join(folder, 'output');
  const out = openSync(file, 'w');
  return new Promise((resolve) => {
    const end = (code, note) => {
      closeSync(out);
      const output = readFileSync(file, 'utf8') + note;
      rmSync(folder, { recursive: true });
      resolve({ code, output });
    };
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', out, out], timeout: stepTimeout });
    running.add(child);
    child.on('error', (error) => end(1, `\n${error}`));
    child.on('exit', (code, signal) => running.delete(child) && end(code ?? 1, signal ? `\nended by ${signal}` : ''));
  });
}

/** The counts of a step: a check counts as one; tests as their tool says, with one failure at least where it exits with an error. */
function countsOf({ count }, code, output) {
  const failed = code === 0 ? 0 : 1;
  const counted = count?.(output);
  if (!counted) return { passed: count ? 0 : 1 - failed, failed: count ? 1 : failed, skipped: 0 };
  return { ...counted, failed: Math.max(counted.failed, failed) };
}

const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0)
  throw new Error(`No step ${unknown.join(', ')}. There are ${steps.map((step) => step.name).join(', ')}.`);

const sum = { passed: 0, failed: 0, skipped: 0 };

/** Runs a step, and says what came of it. */
async function take(step) {
  const start = performance.now();
  const { code, output: raw } = await run(step.command);
  const output = stripVTControlCharacters(raw);
  const result = countsOf(step, code, output);
  for (const key of Object.keys(sum)) sum[key] += result[key];
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const numbers = step.count ? `  ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped` : '';
  console.log(`${result.failed ? '✖' : '✔'} ${step.name.padEnd(8)}${seconds} s${numbers}`);
  const passes = /^\s*✔ /;
  if (result.failed)
    console.log(
      output
        .split('\n')
        .filter((line) => !passes.test(line))
        .join('\n')
        .trim(),
    );
  else
    for (const line of output.split('\n')) if (/^\s*﹣ /.test(line)) console.log(`  skipped: ${line.trim().slice(2)}`);
}

async function takeInTurn(some) {
  for (const step of some) if (chosen.length === 0 || chosen.includes(step.name)) await take(step);
}

await takeInTurn(first);
await Promise.all(lanes.map(takeInTurn));

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
