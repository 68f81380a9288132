import { createRequire } from 'node:module';
import { houseRules } from './test/tools/lint/house-rules.mjs';

// The plugins live in the private test workspace.
const require = createRequire(new URL('./test/package.json', import.meta.url));
const plugin = async (name) => import(require.resolve(name));
const { default: typescript } = await plugin('typescript-eslint');
const { default: lit } = await plugin('eslint-plugin-lit');
const { default: wc } = await plugin('eslint-plugin-wc');
const { default: a11y } = await plugin('eslint-plugin-lit-a11y');

const code = ['**/*.ts', '**/*.mjs', '**/*.js'];
const source = ['src/**/*.ts'];
const tests = ['test/**/*.ts', 'test/**/*.mjs'];
const off = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']));

export default [
  { ignores: ['dist/', 'coverage/', '.cache/', 'test/bench/out/', 'test/fixtures/', 'demo/data/', 'demo/dist/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...typescript.configs.recommended.map((config) => ({ ...config, files: code })),
  {
    files: code,
    plugins: { house: houseRules },
    rules: {
      'max-lines': ['error', 400],
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'house/named-exports': 'error',
      'house/no-enum': 'error',
      'house/numbered-todo': 'error',
    },
  },
  {
    // Their tools read default exports.
    files: ['**/*.config.{ts,mjs}', '**/.*.mjs', 'demo/hosts/next/app/{layout,page}.js'],
    rules: off('house/named-exports'),
  },

  // What runs in other people's pages.
  { ...lit.configs['flat/recommended'], files: [...source, 'test/**/*.ts'] },
  { ...wc.configs['flat/best-practice'], files: source },
  { ...a11y.configs.recommended, files: source },
  {
    files: source,
    settings: { wc: { elementBaseClasses: ['LitElement', 'CourseWidget'] } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'lit-a11y/no-redundant-role': 'off', // Safari forgets that a list without bullets is one, unless told.
      'wc/guard-super-call': 'off', // For code without types; ours cannot call what is not there.
      'lit/no-native-attributes': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'house/one-fetch': 'error',
      'house/one-define': 'error',
      'house/text-not-html': 'error',
      'house/no-style-attribute': 'error',
      'house/no-storage': 'error',
    },
  },
  { files: ['src/data/http/client.ts', 'src/cli/polite-client.ts'], rules: off('house/one-fetch') },
  {
    files: ['src/elements/base/define-element.ts', 'src/**/define.ts', 'src/embed.ts'],
    rules: off('house/one-define'),
  },
  {
    files: ['src/domain/**', 'src/data/**'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'self'], 'house/no-page': 'error' },
  },

  {
    files: tests,
    rules: { 'house/no-only': 'error', 'house/skip-with-reason': 'error', 'house/await-accessible': 'error' },
  },
  // Chai's assertions are expressions.
  { files: ['test/component/**/*.ts'], rules: off('@typescript-eslint/no-unused-expressions') },
];
