import { leafletCss } from 'virtual:leaflet-css';
import { controlsCss } from '../controls/controls.styles.ts';
import { mapCss } from '../map.styles.ts';

/** A constructed sheet works in the document that made it only; all maps of one document share one. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives a root the map's style sheet; the answer takes it away. */
export function adoptSheet(root: ShadowRoot): () => void {
  const { ownerDocument } = root;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new (ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(leafletCss + controlsCss + mapCss);
    sheets.set(ownerDocument, sheet);
  }
  const adopted = sheet;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, adopted];
  return () => {
    const rest = [...root.adoptedStyleSheets];
    const index = rest.lastIndexOf(adopted);
    if (index >= 0) rest.splice(index, 1);
    root.adoptedStyleSheets = rest;
  };
}
