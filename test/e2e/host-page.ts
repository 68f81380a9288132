import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, serve, serveFolder, type Reply, type TestServer } from '../support/servers.ts';

/** What `recorder.js` leaves in the page. */
export interface Recorded {
  readonly problems: readonly string[];
  /** Codes of the `course-widget-error` events that reached the document. */
  readonly errorCodes: readonly string[];
  /** Length of the session's history before any widget came. */
  readonly history: number;
  /** Names on `window` before any widget came. */
  readonly globals: readonly string[];
}

declare global {
  interface Window {
    recorded: Recorded;
    L: { readonly version: string };
  }
}

/** A page that somebody else owns. */
export interface HostPage {
  readonly head: string;
  readonly body: string;
  /** Content security policy; none when absent. */
  readonly policy?: string;
}

/** Three origins, as in life: the host's page, the scripts' CDN, the data. */
export interface Origins {
  readonly page: TestServer;
  readonly scripts: TestServer;
  readonly data: TestServer;
  /** Puts a page on the host's server; resolves to its address. */
  publish(page: HostPage): string;
  close(): Promise<void>;
}

const html = (head: string, body: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A host's page</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/host.css">
    <script src="/recorder.js"></script>
    ${head}
  </head>
  <body>
    <h1 id="top">A host's page</h1>
    ${body}
  </body>
</html>
`;

/** Starts the three servers. */
export async function startOrigins(): Promise<Origins> {
  const pages = new Map<string, HostPage>();
  const scripts = await serveFolder(join(root, 'dist'));
  const data = await serveFolder(join(root, 'demo/data'));
  const page = await serve(async (path): Promise<Reply | undefined> => {
    // The pages' own scripts: those of this folder.
    if (/^\/[\w-]+\.js$/.test(path)) {
      const body = await readFile(new URL(path.slice(1), import.meta.url)).catch(() => undefined);
      return body && { type: 'text/javascript', body };
    }
    if (path === '/host.css') return { type: 'text/css', body: 'body { font-family: sans-serif; margin: 1em }' };
    const found = pages.get(path);
    return (
      found && {
        type: 'text/html; charset=utf-8',
        body: html(found.head, found.body),
        ...(found.policy && { headers: { 'Content-Security-Policy': found.policy } }),
      }
    );
  });
  return {
    page,
    scripts,
    data,
    publish(content) {
      const path = `/${pages.size + 1}.html`;
      pages.set(path, content);
      return page.origin + path;
    },
    async close() {
      await Promise.all([page, scripts, data].map((server) => server.close()));
    },
  };
}
