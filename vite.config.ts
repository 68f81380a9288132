import { transform } from 'lightningcss';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { leafletPlugin } from './src/elements/provider-map/map/build/leaflet-plugin.mjs';
import { outlinePlugin } from './src/elements/provider-map/map/build/outline-plugin.mjs';
import { integrityPlugin } from './src/elements/base/build/integrity-plugin.mjs';
import { readTowns } from './src/cli/geocode/places/towns.ts';

/** Compacts the style sheets in `css` templates, which Lit keeps as they are written. */
function compactStyles(): Plugin {
  return {
    name: 'compact-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.styles\.ts$/.test(id)) return undefined;
      const compact = (text: string) =>
        transform({ filename: id, code: Buffer.from(text), minify: true }).code.toString();
      return { code: code.replace(/css`([^`]*)`/g, (_, text: string) => `css\`${compact(text)}\``), map: null };
    },
  };
}

const elements = ['course-card', 'provider-map', 'skills-list'];

/** What a page loads by script tag: everything inlined, each element and the map in chunks of their own. */
const embed = { embed: 'src/embed.ts', loader: 'src/loader.ts' };

/** What `embed.js` holds, with all that it imports: what elements share. What is late has a folder of its own. */
const shared =
  /rolldown\/runtime|\/src\/(?:embed\.ts|elements\/base\/[^/]+|i18n\/en\/common\.ts|domain\/(?:grouped|money)\.ts)$/;

/** What a bundler imports: Lit and the other dependencies stay the application's own. */
const npm = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  ...Object.fromEntries(elements.map((tag) => [`elements/${tag}`, `src/elements/${tag}/${tag}.ts`])),
  ...Object.fromEntries(elements.map((tag) => [`define/${tag}`, `src/elements/${tag}/define.ts`])),
};

/** The towns as the tool needs them, in the place of the package that has all towns of the world. */
function townsPlugin(): Plugin {
  return {
    name: 'towns',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('/cli/geocode/places/towns.ts')
        ? `export const readTowns = () => JSON.parse(${JSON.stringify(JSON.stringify(readTowns()))});`
        : undefined,
  };
}

/** Prerendering draws no map: nothing of it comes into the tool. */
function noMapPlugin(): Plugin {
  return {
    name: 'no-map',
    enforce: 'pre',
    load: (id) => (/\/provider-map\/map\/.+\.ts$/.test(id) ? 'export {};' : undefined),
  };
}

/** The command line tool, with all that it needs: whoever installs the widgets gets no package more for it. */
const cli: UserConfig = {
  publicDir: false,
  plugins: [compactStyles(), townsPlugin(), noMapPlugin()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    target: 'node20',
    outDir: 'dist/cli',
    ssr: 'src/cli/bin.ts',
    minify: false,
    reportCompressedSize: false,
    license: { fileName: 'third-party-licences.md' },
    rolldownOptions: { output: { entryFileNames: 'course-widgets.js', chunkFileNames: '[name]-[hash].js' } },
  },
};

export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'cli') return cli;
  const forNpm = mode === 'npm';
  return {
    publicDir: false,
    plugins: [compactStyles(), leafletPlugin(), outlinePlugin(), ...(forNpm ? [] : [integrityPlugin()])],
    build: {
      target: 'es2022',
      outDir: forNpm ? 'dist/npm' : 'dist',
      emptyOutDir: !forNpm,
      // Without the line that names them: of use to debuggers only, a hundred bytes of every visitor's, and no part of the package.
      sourcemap: 'hidden',
      minify: 'oxc',
      reportCompressedSize: false,
      license: { fileName: 'third-party-licences.md' },
      lib: { entry: forNpm ? npm : embed, formats: ['es'] },
      rolldownOptions: {
        // Elements import what they share from embed.js.
        preserveEntrySignatures: forNpm ? 'strict' : 'allow-extension',
        external: forNpm ? [/^lit($|\/)/, /^@lit\//, 'supercluster'] : [],
        output: {
          // For npm a file for each module, so that a bundler drops what is not used, with all that it would import later.
          ...(forNpm && { preserveModules: true, preserveModulesRoot: 'src' }),
          // Next.js runs a module of a server component in no browser, unless it says so.
          ...(forNpm && { postBanner: ({ name }) => (/^define(\/|$)/.test(name) ? "'use client';" : '') }),
          // npm packs no folder named node_modules.
          entryFileNames: ({ name }) => `${name.replace('node_modules', 'vendor')}.js`,
          // Where a folder's name says more than the file's.
          chunkFileNames: ({ name, facadeModuleId }) =>
            `chunks/${/\/([^/]+)\/(?:index|(?:course|provider)-dialect)\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? name}-[hash:6].js`,
          minify: true,
          ...(!forNpm && {
            comments: { annotation: false, legal: false },
            // One file with what elements share, and all that it imports: what is late has a folder of its own.
            codeSplitting: { groups: [{ name: 'embed', test: shared }] },
          }),
        },
      },
    },
  };
});
