import compression from 'compression';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';

/** What {@link startServer} serves. */
export interface ServeOptions {
  readonly folder: string;
  /** Where `embed.js` is; the start page does without the widgets when absent. */
  readonly scripts?: string | undefined;
  readonly port: number;
  readonly host: string;
}

/** Files whose name tells their content never change. */
const hashed = /\.[0-9a-f]{12}\.json/;

/** A minute as it is, and an hour more while a newer one is fetched: nobody waits, and nobody sees old data for long. */
const shortLived = 'public, max-age=60, stale-while-revalidate=3600';

const startPage = (courses: readonly string[], hasScripts: boolean) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A look at the snapshot</title>
<link rel="icon" href="data:,">
${hasScripts ? '<script type="module" src="/-/embed.js" data-endpoint="/"></script>' : ''}
</head>
<body>
<h1>A look at the snapshot</h1>
<p>${courses.length} courses. The first ones:</p>
${courses
  .slice(0, 5)
  .map(
    (id) =>
      `<course-card course="${id}"><a href="/courses/${id}.json">${id}</a></course-card>\n<provider-map course="${id}"></provider-map>`,
  )
  .join('\n')}
</body>
</html>
`;

function courseIds(folder: string): string[] {
  try {
    const { courses } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
      courses: readonly { id: string }[];
    };
    return courses.map(({ id }) => id).filter((id) => /^[\w.-]+$/.test(id));
  } catch {
    return [];
  }
}

/** Serves a snapshot as a CDN should: for every origin, compressed (before, or now), and cached for a while. */
export function startServer({ folder, scripts, port, host }: ServeOptions): Promise<Server> {
  const setHeaders = (response: { setHeader(name: string, value: string): void }, path: string) => {
    response.setHeader('Cache-Control', hashed.test(path) ? 'public, max-age=31536000, immutable' : shortLived);
    response.setHeader('X-Content-Type-Options', 'nosniff');
  };
  const files = sirv(folder, { etag: true, gzip: true, brotli: true, dev: true, setHeaders });
  const own = scripts === undefined ? undefined : sirv(scripts, { etag: true, dev: true });
  const compressed = compression();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const notFound = () =>
      void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing here.\n');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (request.url === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(startPage(courseIds(folder), own !== undefined));
    } else if (own && request.url?.startsWith('/-/')) {
      request.url = request.url.slice(2);
      own(request, response, notFound);
    } else {
      files(request, response, notFound);
    }
  };
  const server = createServer((request, response) => compressed(request, response, () => answer(request, response)));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
