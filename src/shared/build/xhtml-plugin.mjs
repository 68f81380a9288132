// Lit parses its templates with the page's own parser. On an XHTML page that is an XML parser, which knows no template of
// Lit's: what is bundled into embed.js asks an HTML document instead. Costs nothing on pages that are HTML.
const original = /(\w+)\.createElement\("template"\)/;

/** Lit's module with the change; undefined for every other module. Throws when there is nothing to change. */
export function adaptLit(code, id) {
  if (!/\/lit-html\/lit-html\.js$/.test(id)) return undefined;
  if (!original.test(code)) throw new Error('lit-html makes its templates in another way now: see xhtml-plugin.mjs');
  return code.replace(
    original,
    '("text/html"===$1.contentType?$1:$1.implementation.createHTMLDocument("")).createElement("template")',
  );
}

/** A Vite plugin. */
export function xhtmlPlugin() {
  return {
    name: 'xhtml',
    enforce: 'pre',
    transform(code, id) {
      const adapted = adaptLit(code, id);
      return adapted === undefined ? undefined : { code: adapted, map: null };
    },
  };
}
