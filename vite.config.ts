import { defineConfig, type Plugin } from 'vite';
import { leafletPlugin } from './src/elements/provider-map/map/build/leaflet-plugin.mjs';
import { outlinePlugin } from './src/elements/provider-map/map/build/outline-plugin.mjs';
import { integrityPlugin } from './src/shared/build/integrity-plugin.mjs';
import { xhtmlPlugin } from './src/shared/build/xhtml-plugin.mjs';

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

export default defineConfig(({ mode }) => {
  const forNpm = mode === 'npm';
  return {
    publicDir: false,
    plugins: [
      compactTemplates(),
      leafletPlugin(),
      outlinePlugin(),
      ...(forNpm ? [] : [xhtmlPlugin(), integrityPlugin()]),
    ],
    build: {
      target: 'es2022',
      outDir: forNpm ? 'dist/npm' : 'dist',
      emptyOutDir: !forNpm,
      sourcemap: true,
      minify: 'oxc',
      reportCompressedSize: false,
      license: { fileName: 'third-party-licences.md' },
      lib: { entry: forNpm ? npm : embed, formats: ['es'] },
      rolldownOptions: {
        external: forNpm ? [/^lit($|\/)/, /^@lit\//, 'supercluster', 'valibot'] : [],
        output: {
          // For npm a file for each module, so that a bundler drops what is not used, with all that it would import later.
          ...(forNpm && { preserveModules: true, preserveModulesRoot: 'src' }),
          // npm packs no folder named node_modules.
          entryFileNames: ({ name }) => `${name.replace('node_modules', 'vendor')}.js`,
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          // With all that they import: one file for what every element needs.
          codeSplitting: {
            groups: [
              {
                name: 'core',
                test: /\/src\/(shared\/(?!adopted|trouble|upgrade)[^/]+|shared\/strings\/en\/common|data\/courses)\.ts$/,
              },
            ],
          },
        },
      },
    },
  };
});
