/** What shows nothing by itself: editors leave it where nothing was written. */
const blank = 'p,br,div,span,b,strong,i,em,u,font,wbr';

/**
 * Whether the host wrote anything that a visitor can see into an element: white space, empty paragraphs and what is never shown do not
 * count.
 */
export function hasFallback({ childNodes }: Element): boolean {
  return [...childNodes].some((node) => {
    if (node instanceof Element) {
      if (node.slot || /^(script|style|template)$/.test(node.localName)) return false;
      if (!node.matches(blank) || node.querySelector(`:not(${blank})`)) return true;
    } else if (node.nodeType !== Node.TEXT_NODE) return false;
    return /[^\s\u200b\u2060]/.test(node.textContent ?? '');
  });
}

/** Whether an element holds what nobody means for its fallback: HTML has no `<course-card />`, all that follows is inside. */
export function hasSwallowed(element: Element): boolean {
  const ours = 'course-card,skills-list,provider-map';
  return element.matches(ours) && element.querySelector(`${ours},h1,main,footer`) !== null;
}
