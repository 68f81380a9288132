import type { LitElement } from 'lit';

/**
 * Gives an element its styles again in a document that has adopted it: constructed style sheets belong to the document
 * that made them, and adoption drops them (CSSOM, "adopting steps").
 */
export function restyle(element: LitElement): void {
  const { ownerDocument, renderRoot, constructor } = element;
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  if (!Sheet) return; // A document that nobody looks at.
  const sheets = (constructor as typeof LitElement).elementStyles.map((style) => {
    const sheet = new Sheet();
    sheet.replaceSync('cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join('\n'));
    return sheet;
  });
  const root = renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...sheets, ...root.adoptedStyleSheets];
  element.requestUpdate(); // Whatever else belongs to the document that was left.
}
