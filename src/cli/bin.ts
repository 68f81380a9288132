#!/usr/bin/env node
import { relative } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 12)) {
  process.stderr.write(`course-widgets needs Node 20.12 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  // Not before the version is known: what is imported may not run on an older one.
  const { main } = await import('./main.ts');
  const script = process.argv[1] ?? '';
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  process.exitCode = await main(process.argv.slice(2), {
    environment: process.env,
    print: (line) => void process.stdout.write(`${line}\n`),
    tell: (line) => void process.stderr.write(`${line}\n`),
    inform: (line) => void process.stderr.write(`${line}\n`),
    command: /[\\/]node_modules[\\/]/.test(script) ? 'npx course-widgets' : `node ${relative(process.cwd(), script)}`,
    isTerminal: process.stderr.isTTY,
    signal: stop.signal,
  });
}

export {};
