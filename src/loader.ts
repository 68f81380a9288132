// For pages that can only hold a classic script: `<script src="…/loader.js" data-endpoint="…" async></script>`.
// In a function, because a classic script's variables are everybody's.
(() => {
  /** What Lit calls, if it is there, with the class whose `createElement` parses templates. */
  const hook = 'litHtmlPolyfillSupport';
  /** The list of `script-settings.ts`, which cannot be imported: a classic script has no imports. */
  const settings = Symbol.for('course-widgets');
  const page = globalThis as { [hook]?: unknown; [settings]?: HTMLScriptElement[] };
  const before = page[hook];
  if (document.contentType === 'application/xhtml+xml') {
    // The parser of an XHTML page is an XML parser, and templates are HTML.
    const parser = document.implementation.createHTMLDocument('');
    page[hook] = (Template: { createElement(html: string): HTMLTemplateElement }) => {
      Template.createElement = (html) => {
        const element = parser.createElement('template');
        // eslint-disable-next-line house/text-not-html -- Lit's own templates, as Lit itself does it.
        element.innerHTML = html;
        return element;
      };
    };
  }
  const script = document.currentScript as HTMLScriptElement | null;
  // Only this script knows its own tag, which may be removed or stand at an address that redirects.
  if (script) (page[settings] ??= []).push(script);
  /** In a shadow root there is no current script; the browser knows what it has fetched. */
  const fetched = () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/loader\.js\b/.test(name))
      .pop();
  void import(/* @vite-ignore */ new URL('embed.js', script?.src || fetched() || location.href).href)
    .catch(() => {
      console.warn('course-widgets: embed.js did not load. It must be beside loader.js, served with CORS headers.');
    })
    .finally(() => {
      if (before === undefined) delete page[hook];
      else page[hook] = before;
    });
})();

export {};
