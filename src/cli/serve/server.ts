import compression from 'compression';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { immutableNames } from '../output/immutable-names.ts';

/** What {@link startServer} serves. */
export interface ServeOptions {
  readonly folder: string;
  /** Where `embed.js` is; the start page does without the widgets when absent. */
  readonly scripts?: string | undefined;
  readonly port: number;
  readonly host: string;
}

/** Used for a minute without asking, and for an hour more while a newer one is fetched. */
const shortLived = 'public, max-age=60, stale-while-revalidate=3600';

/** Names of the pages that a folder holds. */
export function pagesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^[\w.-]+\.html?$/i.test(name));
  } catch {
    return [];
  }
}

const pageList = (pages: readonly string[]) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Pages</title>
<link rel="icon" href="data:,">
</head>
<body>
<h1>Pages</h1>
<ul>
${pages.map((name) => `<li><a href="${name}">${name}</a></li>`).join('\n')}
</ul>
</body>
</html>
`;

const startPage = (courses: readonly string[], hasScripts: boolean) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Preview of the snapshot</title>
<link rel="icon" href="data:,">
${hasScripts ? '<script type="module" src="/-/embed.js" data-endpoint="/"></script>' : ''}
</head>
<body>
<h1>Preview of the snapshot</h1>
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
  let immutable: ReadonlySet<string> = new Set();
  const setHeaders = (response: { setHeader(name: string, value: string): void }, path: string) => {
    const name = path.replace(/^\//, '').replace(/\.(?:gz|br)$/, '');
    response.setHeader('Cache-Control', immutable.has(name) ? 'public, max-age=31536000, immutable' : shortLived);
    response.setHeader('X-Content-Type-Options', 'nosniff');
  };
  const files = sirv(folder, { etag: true, gzip: true, brotli: true, dev: true, setHeaders });
  const own = scripts === undefined ? undefined : sirv(scripts, { etag: true, dev: true });
  const compressed = compression();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const notFound = () => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found.\n');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (request.url === '/' && !existsSync(`${folder}/index.html`)) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      const isSnapshot = existsSync(`${folder}/index.json`);
      response.end(isSnapshot ? startPage(courseIds(folder), own !== undefined) : pageList(pagesIn(folder)));
    } else if (own && request.url?.startsWith('/-/')) {
      request.url = request.url.slice(2);
      own(request, response, notFound);
    } else {
      void immutableNames(folder).then((names) => {
        immutable = names;
        files(request, response, notFound);
      });
    }
  };
  const server = createServer((request, response) => compressed(request, response, () => answer(request, response)));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
