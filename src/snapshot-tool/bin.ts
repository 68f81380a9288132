#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(`course-widgets needs Node 22.12 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  // Not before the version is known: what is imported may not run on an older one.
  const { main } = await import('./main.ts');
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  process.exitCode = await main(process.argv.slice(2), {
    environment: process.env,
    print: (line) => void process.stdout.write(`${line}\n`),
    tell: (line) => void process.stderr.write(`${line}\n`),
    isTerminal: process.stderr.isTTY,
    signal: stop.signal,
  });
}

export {};
