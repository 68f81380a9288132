// Serves the demo: pages from pages/, the documentation, the built files, the sample snapshot, and endpoints that misbehave.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { hosts, renderHost } from './hosts/index.mjs';
import { renderPage } from './pages/demo-page.mjs';
import { renderDoc, renderDocList } from './pages/docs.mjs';
import { findPage } from './pages/index.mjs';
import { reserveRules } from './pages/reserve.mjs';

/** The policy of docs/policy.md for a page that has all on its own host, and two directives more that cost the widgets nothing. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Where the files of an address are, below the root. */
const folders = {
  assets: 'demo/assets',
  data: 'demo/data',
  dist: 'dist',
  copy: 'dist',
  hosts: 'demo/hosts',
  looks: 'demo/looks',
};

/** Other people's libraries, for the pages that show the widgets beside them. */
const libraries = {
  'jquery.js': 'jquery/dist/jquery.min.js',
  'leaflet-0.7.js': 'leaflet-0.7/dist/leaflet.js',
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  'govuk-frontend.css': 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
  'turbo.js': '@hotwired/turbo/dist/turbo.es2017-esm.js',
};

// Scripts and data may be used from any page, also from one that was saved to disk and opened: as on a CDN.
const shared = { 'Access-Control-Allow-Origin': '*', 'Timing-Allow-Origin': '*' };

/** Milliseconds that `/slow/` takes. */
const slowness = 4000;

const plain = (status, text) => ({ status, body: `${text}\n`, type: 'text/plain; charset=utf-8' });
const json = (body) => ({ status: 200, body, type: types['.json'] });

async function file(root, folder, rest) {
  const base = resolve(root, folder);
  const path = resolve(base, rest);
  if (!path.startsWith(base + sep)) return plain(404, 'Not found');
  try {
    const { mtimeMs, size } = await stat(path);
    const etag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    return { status: 200, body: await readFile(path), type: types[extname(path)] ?? 'application/octet-stream', etag };
  } catch {
    return plain(404, 'Not found');
  }
}

/** The endpoints of the pages about states: each answers as a bad day would. */
async function misbehave(root, [kind, how, ...rest], request) {
  if (kind === 'slow') {
    await pause(slowness);
    return file(root, folders.data, [how, ...rest].join('/'));
  }
  // Good until somebody asks again past the cache, as `reload()` does.
  if (kind === 'once') {
    const again = /no-cache/.test(request.headers['cache-control'] ?? '');
    return again ? plain(403, 'Not today') : file(root, folders.data, [how, ...rest].join('/'));
  }
  if (how === 'malformed') return json('{ "schemaVersion": 1, "course": ');
  if (how === 'schema') return json('{ "schemaVersion": 99 }');
  return /^[45]\d\d$/.test(how) ? plain(Number(how), `This address always answers ${how}`) : plain(404, 'Not found');
}

async function answer(root, request) {
  let parts;
  try {
    parts = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).split('/').slice(1);
  } catch {
    return plain(400, 'Bad address');
  }
  if (parts.some((part) => part.includes('\0') || part.includes('\\'))) return plain(400, 'Bad address');
  const [first, ...rest] = parts;
  const sized = first === 'assets' && rest.length === 1 && findPage(rest[0].replace(/\.size\.css$/, ''));
  if (sized) return { status: 200, body: reserveRules(sized), type: types['.css'] };
  const host = first === 'hosts' && hosts.find(({ name }) => `${name}.html` === rest.join('/'));
  // No policy: old libraries need what ours forbids.
  if (host) return { status: 200, ...renderHost(host) };
  if (first === 'lib' && Object.hasOwn(libraries, rest.join('/')))
    return file(root, 'node_modules', libraries[rest.join('/')]);
  // As on a CDN whose newest version has an address of its own.
  if (first === 'latest') {
    const headers = { ...shared, Location: `/dist/${rest.join('/') || 'embed.js'}` };
    return { ...plain(302, 'Found'), headers };
  }
  if (Object.hasOwn(folders, first)) {
    return { ...(await file(root, folders[first], rest.join('/'))), headers: shared };
  }
  if (['slow', 'once', 'fail'].includes(first)) return misbehave(root, parts, request);
  const body = renderAddress(parts.join('/').replace(/\.html$/, ''));
  if (body === undefined) return plain(404, 'Not found');
  return { status: 200, body, type: types['.html'], headers: { 'Content-Security-Policy': pagePolicy } };
}

/** The HTML of the page at an address, given without `.html`; undefined where there is none. */
function renderAddress(name) {
  if (name === 'docs/') return renderDocList();
  const page = findPage(name || 'index');
  return page ? renderPage(page) : renderDoc(name);
}

function send(request, response, { status, body, type, etag, headers }, extra) {
  const known = etag && request.headers['if-none-match'] === etag;
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && !type.startsWith('image/png');
  const content = zipped ? gzipSync(body) : Buffer.from(body);
  response.writeHead(known ? 304 : status, {
    'Content-Type': type,
    'Cache-Control': status === 200 ? 'no-cache' : 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(etag && { ETag: etag }),
    ...(!known && { 'Content-Length': content.length }),
    ...(zipped && !known && { 'Content-Encoding': 'gzip' }),
    ...headers,
    ...extra,
  });
  response.end(known || request.method === 'HEAD' ? undefined : content);
}

/**
 * Starts the demo's server. `port` 0 takes any free one; `headers` go over those of every answer; `root` is the folder
 * that holds `demo` and `dist`. Resolves to its address and a way to stop it.
 */
export function startServer({ port = 0, host = '127.0.0.1', headers = {}, root } = {}) {
  const folder = root ?? fileURLToPath(new URL('..', import.meta.url));
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(request, response, plain(405, 'Only GET and HEAD'), { Allow: 'GET, HEAD', ...headers });
      return;
    }
    answer(folder, request).then(
      (result) => send(request, response, result, headers),
      (error) => {
        console.error(error);
        send(request, response, plain(500, 'The demo server failed: see its console'), headers);
      },
    );
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      const taken = server.address().port;
      const close = () =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      done({ port: taken, url: `http://localhost:${taken}/`, close });
    });
  });
}

/** `PORT` where it is set, else 8080, else the next that is free. */
async function startFromCommandLine(port = 8080) {
  const host = process.env.HOST;
  if (process.env.PORT) return startServer({ port: Number(process.env.PORT), host });
  try {
    return await startServer({ port, host });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port >= 8180) throw error;
    return startFromCommandLine(port + 1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startFromCommandLine();
  console.log(`Course Widgets demo: ${url}`);
}
