/**
 * A link that may be put on the page: `http(s)` only, relative ones from the page's base. Undefined for anything else, such
 * as `javascript:`: hosts hand in addresses too, not only the data layer.
 */
export function webAddress(text: string | undefined): URL | undefined {
  const url = text && URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
