// A page for each subject, in one file, so that its code is loaded before the clock starts.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { leafletPlugin } from '../../../src/elements/provider-map/map/build/leaflet-plugin.mjs';
import { outlinePlugin } from '../../../src/elements/provider-map/map/build/outline-plugin.mjs';

const require = createRequire(import.meta.url);
const text = (path) => readFileSync(require.resolve(path), 'utf8');

/** Subjects as they are called in the results: their file, and the classic scripts and sheets that come before it. */
export const subjects = {
  'course-widgets': { entry: 'subject-course-widgets.ts' },
  'leaflet markers': { entry: 'subject-leaflet-markers.mjs', classic: ['leaflet/dist/leaflet.js'] },
  'leaflet.markercluster': {
    entry: 'subject-leaflet-markercluster.mjs',
    classic: ['leaflet/dist/leaflet.js', 'leaflet.markercluster/dist/leaflet.markercluster.js'],
    sheets: ['leaflet.markercluster/dist/MarkerCluster.css', 'leaflet.markercluster/dist/MarkerCluster.Default.css'],
  },
  'bare supercluster': { entry: 'subject-bare-supercluster.mjs' },
};

const look = `#map { width: 800px; height: 600px } body { margin: 0 }
.pin, .cluster { border-radius: 50%; background: #1d5f8a; color: #fff; text-align: center }`;

async function bundle(entry) {
  const file = fileURLToPath(new URL(entry, import.meta.url));
  const ours = entry.endsWith('.ts');
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: ours ? [leafletPlugin(), outlinePlugin()] : [],
    build: {
      target: 'es2022',
      write: false,
      minify: 'oxc',
      lib: { entry: file, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return output[0].code;
}

/** Pages that are measured apart. */
const parts = { 'town labels': { entry: 'town-labels.ts' } };

/** Serves `/<subject>`; the answer is its address and how to end it. */
export async function servePages() {
  const pages = new Map();
  for (const [name, { entry, classic = [], sheets = [] }] of Object.entries({ ...subjects, ...parts })) {
    const styles = entry.endsWith('.ts') ? [] : ['leaflet/dist/leaflet.css', ...sheets];
    pages.set(
      `/${encodeURIComponent(name)}`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<style>${styles.map(text).join('\n')}${look}</style><div id="map"></div>
${classic.map((path) => `<script>${text(path)}</script>`).join('\n')}
<script type="module">${(await bundle(entry)).replaceAll('</script', '<\\/script')}</script></html>`,
    );
  }
  const server = createServer(({ url }, response) => {
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
