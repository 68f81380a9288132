// Build time only: embed.js carries Lit and Valibot without what its elements never use, and with what a guest needs. Made
// from Lit's development modules, which are the readable ones. Whoever takes the npm package has these packages whole.
// The browser's tests run on the same modules, so that whoever uses more of them sees it at once.
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { changed } from './changes.mjs';
import { litHtml } from './lean/lit-html.mjs';
import { cssTag, litElement, reactiveElement } from './lean/reactive-element.mjs';
import { valibot } from './lean/valibot.mjs';

/** Lit's modules, and what is to change in each. */
const lit = {
  '@lit/reactive-element/development/css-tag.js': cssTag,
  '@lit/reactive-element/development/reactive-element.js': reactiveElement,
  'lit-element/development/lit-element.js': litElement,
  'lit-html/development/lit-html.js': litHtml,
};

/** A name that Lit calls private by its spelling, but for those by which its packages know each other. */
const privateName = /\b_(?!\$L[A-Z]|\$lit[A-Z])[a-z$_][\w$]+/g;
/** Constants such as `DEV_MODE` and `CHILD_PART`, in place. */
const constant = /^const ([A-Z_]+) = (true|false|\d+);\n/gm;

/** Private names, short, and the same in all modules. */
const shortNames = new Map(
  [...new Set(Object.keys(lit).flatMap((file) => readFileSync(pathOf(file), 'utf8').match(privateName)))]
    .sort()
    .map((name, index) => [name, `_${index.toString(36)}`]),
);

function pathOf(file) {
  const [, name, path] = /^(.*?)\/(development\/.*)$/.exec(file);
  return join(dirname(findPackageJSON(name, import.meta.url)), path);
}

function leanLit(code, file) {
  let text = changed(code, file, lit[file]).replace('const DEV_MODE = true;', 'const DEV_MODE = false;');
  for (const [line, name, value] of text.matchAll(constant)) {
    text = text.replace(line, '').replace(new RegExp(`\\b${name}\\b`, 'g'), value);
  }
  return text.replace(privateName, (name) => shortNames.get(name));
}

/** A module as embed.js has it; undefined for every module that it has as it is. */
export function lean(code, id) {
  if (id.endsWith('/valibot/dist/index.mjs')) return changed(code, 'valibot', valibot);
  const file = Object.keys(lit).find((each) => id.endsWith(`/${each}`));
  return file && leanLit(code, file);
}

/** A Vite plugin. */
export function leanPlugin() {
  return {
    name: 'lean',
    enforce: 'pre',
    config: () => ({ resolve: { conditions: ['development', 'browser', 'module', 'import'] } }),
    transform(code, id) {
      const text = lean(code, id);
      return text === undefined ? undefined : { code: text, map: null };
    },
  };
}
