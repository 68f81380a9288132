/** What a kept room is for: data on its way, content that takes it up, or less than that, such as a sentence. */
export type RoomUse = 'waiting' | 'content' | 'sentence';

/** A box that keeps more room than it needs, and where it is in the viewport. */
interface Kept {
  readonly box: HTMLElement;
  readonly use: RoomUse | undefined;
  readonly place: DOMRect;
}

/** Pixels that nobody takes for a hole. */
const smallHole = 48;

/** Whether the browser keeps in place what is in view when something above it changes its height. */
const anchorsScroll = (): boolean => CSS.supports('overflow-anchor', 'auto');

let rooms: Map<HTMLElement, RoomUse> | undefined;

/**
 * Gives back the room of boxes, now and later: what is out of view at once, what is in view when the window gets another size, or
 * with a press on something that stays where it is (browsers count no layout shift after either).
 */
export function giveBack(filled: Map<HTMLElement, RoomUse>): void {
  if (!rooms) {
    addEventListener('scroll', releaseUnseen, { capture: true, passive: true });
    addEventListener('resize', () => release(() => true));
    addEventListener('click', (event) => release((kept) => isApart(event.composedPath()[0], kept)));
  }
  rooms = filled;
  releaseUnseen();
}

/** What is out of view now and in the next frame: what a scroll has just moved out was in view in the frame before. */
function releaseUnseen(): void {
  const unseen = new Set(
    measure()
      .filter(isUnseen)
      .map(({ box }) => box),
  );
  requestAnimationFrame(() => requestAnimationFrame(() => release((kept) => unseen.has(kept.box) && isUnseen(kept))));
}

function measure(): readonly Kept[] {
  return [...(rooms ?? [])].map(([box, use]) => ({ box, use, place: box.getBoundingClientRect() }));
}

/** All boxes are measured before one is changed: each change would cost a layout. */
function release(when: (kept: Kept) => boolean): void {
  const released = measure().filter(when);
  for (const { box } of released) box.classList.remove('kept');
  // Nothing comes into view for a few pixels.
  const small = released.filter(
    (kept) => isAboveTheFold(kept) && kept.place.height - kept.box.offsetHeight <= smallHole,
  );
  for (const { box } of small) box.classList.add('kept');
  for (const kept of released) if (!small.includes(kept)) rooms?.delete(kept.box);
}

/** Whether nobody sees a box become smaller. An empty screen below a sentence is worse than something that comes into view. */
function isUnseen({ use, place: { top, bottom, height } }: Kept): boolean {
  return (
    height === 0 ||
    top >= innerHeight ||
    (bottom <= 0 && anchorsScroll()) ||
    (use === 'sentence' && bottom >= innerHeight)
  );
}

/** Whether a box begins in view and ends below it. */
function isAboveTheFold({ place: { top, bottom } }: Kept): boolean {
  return top < innerHeight && bottom >= innerHeight;
}

/** Whether what was pressed stands around a box or above it, so that it stays under the finger. */
function isApart(pressed: EventTarget | undefined, { box, place }: Kept): boolean {
  if (!(pressed instanceof Element)) return true;
  const host = (box.getRootNode() as ShadowRoot).host;
  return pressed.contains(host) || pressed.getBoundingClientRect().bottom <= place.top;
}
