/** The closest ancestor that matches, the element itself included, looked up through shadow roots as browsers do. */
export function closest(element: Element, selector: string): HTMLElement | undefined {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot> | null)?.host) {
    const found = at.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}
