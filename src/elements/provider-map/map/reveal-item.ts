/** Brings the selected provider into the view of a list that scrolls by itself, by moving nothing but that list. */
export function revealItem(root: ParentNode): void {
  const item = root.querySelector('.provider[aria-current]');
  const list = item?.closest('.list');
  if (!item || !list || list.scrollHeight <= list.clientHeight) return;
  const outer = list.getBoundingClientRect();
  const inner = item.getBoundingClientRect();
  if (inner.top < outer.top || inner.height > outer.height) list.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
