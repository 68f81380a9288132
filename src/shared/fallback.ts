/** Whether the host wrote anything a visitor can see into an element: white space and what is never shown do not count. */
export function hasFallback({ childNodes }: Element): boolean {
  return [...childNodes].some((node) =>
    node instanceof Element
      ? !/^(script|template)$/.test(node.localName) && !node.slot
      : node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim(),
  );
}
