// The layers of DESIGN.md §4 as import rules. Types count: a layer that knows another's types knows it.
// test/package/imports.test.ts sees each rule fail.

const data = { entry: '^src/data/index\\.ts$', errors: '^src/data/(errors|endpoint)\\.ts$' };
const domain = '^src/domain/';
const shared = '^src/shared/';
const ownElement = '^src/elements/$1/';
const map = '^src/elements/provider-map/map/';
const prerender = '^src/snapshot-tool/prerender/';
const build = '^src/.+/build/';
const packages = (...names) => names.map((name) => `(^|/)node_modules/${name}/`);
const lit = packages('lit', '@lit/[^/]+', 'lit-html', 'lit-element', '@lit-labs/[^/]+');
const toolPackages = packages(
  'ajv',
  'ajv-formats',
  'cities\\.json',
  'commander',
  'compression',
  'csv-parse',
  'nanospinner',
  'picocolors',
  'saxes',
  'sirv',
  'stream-json',
);
const mapPackages = packages('leaflet', '@types/leaflet', 'supercluster', '@types/supercluster', '@types/geojson');

/** A layer and all that it may import. */
const layer = (name, from, ...allowed) => ({
  name,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to: { pathNot: allowed.flat() },
});
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    layer('domain', '^src/domain/', domain),
    layer('data', { path: '^src/data/', pathNot: '^src/data/dialects/' }, domain, '^src/data/', packages('valibot')),
    layer(
      'dialects',
      '^src/data/dialects/([^/]+)/',
      domain,
      data.errors,
      '^src/data/dialects/($1/|[^/]+\\.ts$)',
      packages('valibot'),
    ),
    layer('shared', { path: '^src/shared/', pathNot: build }, domain, data.errors, shared, lit),
    layer(
      'elements',
      { path: '^src/elements/([^/]+)/', pathNot: [map, '\\.(template|styles)\\.ts$', '/define\\.ts$'] },
      domain,
      data.entry,
      shared,
      ownElement,
      lit,
    ),
    layer('templates', '^src/elements/([^/]+)/.*\\.(template|styles)\\.ts$', domain, shared, ownElement, lit),
    layer('map', { path: map, pathNot: build }, domain, shared, map, lit, mapPackages, '^virtual:'),
    layer('define', '^src/elements/([^/]+)/define\\.ts$', shared, '^src/elements/$1/$1\\.ts$'),
    layer('entries', '^src/(define|embed|loader)\\.ts$', shared, '^src/elements/[^/]+/define\\.ts$'),
    layer(
      'public-api',
      '^src/index\\.ts$',
      domain,
      data.errors,
      shared,
      '^src/elements/[^/]+/(?!define)[^/.]+(\\.events)?\\.ts$',
    ),
    layer(
      'snapshot-tool',
      { path: '^src/snapshot-tool/', pathNot: prerender },
      domain,
      '^src/data/',
      '^src/snapshot-tool/',
      '^(node:)?[a-z_/]+$',
      toolPackages,
    ),
    layer(
      'prerender',
      prerender,
      domain,
      '^src/data/',
      shared,
      '^src/snapshot-tool/',
      '^src/elements/[^/]+/[^/]+\\.ts$',
      '^(node:)?[a-z_/]+$',
      toolPackages,
      lit,
    ),

    rule(
      'leaflet-door',
      'Leaflet has one door, so that only the modules we use are bundled.',
      { path: '^src/', pathNot: `${map}leaflet(-tiles)?\\.ts$` },
      { path: packages('leaflet'), dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'map-when-wanted',
      'The map is fetched when it is wanted: dynamic import only.',
      { path: '^src/', pathNot: map },
      { path: map, dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'one-client',
      'Adapters do not ask: client.ts does.',
      { path: '^src/data/dialects/' },
      { path: '^src/data/client\\.ts$' },
    ),
    rule(
      'no-node',
      'Browsers have no Node.',
      { path: '^src/', pathNot: ['^src/snapshot-tool/', build] },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'no-build',
      'What runs while building does not run in pages.',
      { path: '^src/', pathNot: build },
      { path: build },
    ),
    rule(
      'no-tool',
      'Nothing of the tool reaches a browser.',
      { pathNot: '^src/snapshot-tool/' },
      { path: '^src/snapshot-tool/' },
    ),
    rule('no-outside', 'The product does not know its demo or tests.', { path: '^src/' }, { path: '^(test|demo)/' }),
    rule('no-cycle', 'A cycle has no first file to read.', {}, { circular: true }),
    rule(
      'resolvable',
      'What is not there cannot be imported.',
      { path: '^src/' },
      { couldNotResolve: true, pathNot: '^virtual:' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
};
