/**
 * Keeps what is typed into a widget's field from the page's shortcuts. A page that leaves out fields would not know one: outside of a
 * shadow root the event comes from the element that holds it. Escape and Tab are no text.
 */
export function keepTyping(event: Event): void {
  const { key, target, currentTarget } = event as KeyboardEvent;
  const isField = target instanceof Element && target.matches('input,select,textarea');
  // Fields that the page has put into a slot are its own.
  if (isField && target.getRootNode() === currentTarget && !/^(Escape|Tab)$/.test(key)) event.stopPropagation();
}
