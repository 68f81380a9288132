import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ToolError } from '../tool-error.ts';
import { pagesIn, startServer } from './server.ts';

/** Adds `course-widgets serve`. `print` gets the address. */
export function addServe(program: Command, print: (line: string) => void, signal: AbortSignal): void {
  program
    .command('serve')
    .description('serve a snapshot, or pages with one, on this machine: to see them before they are published')
    .argument('<folder>', 'a snapshot, or a folder with pages')
    .option('--port <number>', 'port; 0 takes any that is free', '8090')
    .option('--host <name>', 'address to listen on', '127.0.0.1')
    .action(async (folder: string, { port, host }: { port: string; host: string }) => {
      if (!existsSync(resolve(folder, 'index.json')) && pagesIn(resolve(folder)).length === 0)
        throw new ToolError(`${folder} holds no snapshot (index.json), and no page (.html).`);
      // Beside us when we are installed, at the usual place when we run from the source.
      const scripts = ['..', '../../../dist'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
      const server = await startServer({
        folder: resolve(folder),
        scripts: scripts.find((path) => existsSync(resolve(path, 'embed.js'))),
        port: Number(port),
        host,
      }).catch((cause: NodeJS.ErrnoException) => {
        if (cause.code === 'EADDRINUSE') throw new ToolError(`Port ${port} is taken: choose another with --port.`);
        throw new ToolError(`The server could not start: ${cause.message}`);
      });
      print(`http://${host}:${(server.address() as AddressInfo).port}/`);
      await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
      server.closeAllConnections();
      server.close();
    });
}
