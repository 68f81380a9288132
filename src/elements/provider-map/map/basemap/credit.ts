import { webAddress } from '../../../base/web-address.ts';

/** The link that most providers of tiles ask for, as it is pasted from their pages. */
const anchor = /<a\b[^>]*?\bhref\s*=\s*["']([^"']*)["'][^>]*>([^<]*)<\/a>/gi;
const link = /\[([^\]]+)\]\(([^\s)]+)\)|(https?:\/\/[^\s<>()[\]]*[^\s<>()[\].,;:])/g;
const entities: Readonly<Record<string, string>> = { '&copy;': '©', '&amp;': '&', '&nbsp;': ' ' };

/** An attribution as text and links; HTML in it is read for its links, and dropped. */
export function creditOf(attribution: string): (string | HTMLAnchorElement)[] {
  const text = attribution
    .replace(anchor, '[$2]($1)')
    .replace(/<[^>]*>/g, '')
    .replace(/&(copy|amp|nbsp);/g, (entity) => entities[entity] ?? entity);
  const parts: (string | HTMLAnchorElement)[] = [];
  let end = 0;
  for (const match of text.matchAll(link)) {
    const [whole, name, address, plain] = match;
    parts.push(text.slice(end, match.index), linkTo(plain ?? address, plain ?? name));
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return parts.filter((part) => part !== '');
}

/** Only the text, where the address is none that may be followed. */
function linkTo(address: string | undefined, name = ''): string | HTMLAnchorElement {
  const url = webAddress(address);
  if (!url) return name;
  const element = document.createElement('a');
  element.href = url.href;
  element.textContent = name.replace(/^https?:\/\//, '');
  return element;
}
