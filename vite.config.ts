import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { leafletPlugin } from './src/elements/provider-map/map/build/leaflet-plugin.mjs';
import { outlinePlugin } from './src/elements/provider-map/map/build/outline-plugin.mjs';
import { integrityPlugin } from './src/shared/build/integrity-plugin.mjs';
import { leanPlugin } from './src/shared/build/lean-plugin.mjs';
import { shortNamesPlugin } from './src/shared/build/short-names.mjs';
import { readTowns } from './src/snapshot-tool/places/towns.ts';

/** Lit keeps style sheets and templates as they are written: take the layout of our source out of them. */
function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return undefined;
      const flat = code.replace(/\n[ \t]+/g, '\n');
      const compact = id.endsWith('.styles.ts')
        ? flat.replace(/css`([^`]*)`/g, (_, text: string) => `css\`${compactCss(text)}\``)
        : flat;
      return { code: compact, map: null };
    },
  };
}

function compactCss(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

const elements = ['course-card', 'provider-map', 'skills-list'];

/** What a page loads by script tag: everything inlined, each element and the map in chunks of their own. */
const embed = { embed: 'src/embed.ts', loader: 'src/loader.ts' };

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
      id.endsWith('/snapshot-tool/places/towns.ts')
        ? `export const readTowns = () => JSON.parse(${JSON.stringify(JSON.stringify(readTowns()))});`
        : undefined,
  };
}

/** Prerendering draws no map: nothing of it comes into the tool. */
function noMapPlugin(): Plugin {
  return {
    name: 'no-map',
    enforce: 'pre',
    load: (id) => (/\/provider-map\/map\/(index|preview)\.ts$/.test(id) ? 'export {};' : undefined),
  };
}

/** The command line tool, with all that it needs: whoever installs the widgets gets no package more for it. */
const cli: UserConfig = {
  publicDir: false,
  plugins: [compactTemplates(), townsPlugin(), noMapPlugin()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    target: 'node22',
    outDir: 'dist/cli',
    ssr: 'src/snapshot-tool/bin.ts',
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
    plugins: [
      compactTemplates(),
      leafletPlugin(),
      outlinePlugin(),
      ...(forNpm ? [] : [leanPlugin(), shortNamesPlugin(), integrityPlugin()]),
    ],
    build: {
      target: 'es2022',
      outDir: forNpm ? 'dist/npm' : 'dist',
      emptyOutDir: !forNpm,
      // Without the line that names them: of use to debuggers only, and a hundred bytes of every visitor's.
      sourcemap: forNpm || 'hidden',
      minify: 'oxc',
      reportCompressedSize: false,
      license: { fileName: 'third-party-licences.md' },
      lib: { entry: forNpm ? npm : embed, formats: ['es'] },
      rolldownOptions: {
        experimental: { chunkOptimization: false },
        external: forNpm ? [/^lit($|\/)/, /^@lit\//, 'supercluster', 'valibot'] : [],
        output: {
          // For npm a file for each module, so that a bundler drops what is not used, with all that it would import later.
          ...(forNpm && { preserveModules: true, preserveModulesRoot: 'src' }),
          // npm packs no folder named node_modules.
          entryFileNames: ({ name }) => `${name.replace('node_modules', 'vendor')}.js`,
          // Every name is part of the code that imports it: no longer than it takes to find one's way.
          chunkFileNames: ({ name }) => `chunks/${name.split('.')[0]}-[hash:6].js`,
          minify: true,
          ...(!forNpm && { comments: { annotation: false, legal: false } }),
          // With all that they import: one file for what every element needs.
          codeSplitting: {
            groups: [
              {
                name: 'core',
                test: /\/src\/(shared\/(?!adopted|advice|controls|come-back|mistakes|trouble|upgrade)[^/]+|shared\/strings\/en\/common|data\/courses|domain\/(grouped|money))\.ts$/,
              },
              { name: 'controls', test: /\/src\/shared\/controls\.styles\.ts$/ },
              // Also what its own lazy parts import of it.
              { name: 'provider-map', test: /\/src\/elements\/provider-map\/define\.ts$/ },
            ],
          },
        },
      },
    },
  };
});
