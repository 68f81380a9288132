import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Gives the elements of a class styles that came late, after its own: those that are made from now on, and each by {@link dress}. */
export function addStyles(element: LitElement, styles: CSSResult): void {
  const { elementStyles } = element.constructor as typeof LitElement;
  if (!elementStyles.includes(styles)) elementStyles.push(styles);
}

/** Gives an element the styles that its class has got meanwhile. */
export function dress({ renderRoot, constructor, ownerDocument }: LitElement): void {
  const root = renderRoot as ShadowRoot;
  const { elementStyles } = constructor as typeof LitElement;
  // Elsewhere they would have to be made again, which `adopted.ts` does.
  if (root.adoptedStyleSheets.length < elementStyles.length && ownerDocument === document)
    adoptStyles(root, elementStyles);
}
