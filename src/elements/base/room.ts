import { loadCode } from '../../data/catalogue.ts';
import type { RoomUse } from './late/room.ts';

/** Boxes that keep room, and what they hold. */
const filled = new Map<HTMLElement, RoomUse>();

/** Boxes of which a frame without content has been painted: what follows them would be seen to move. */
const painted = new WeakSet<HTMLElement>();

/**
 * Keeps room in a box from its first update: as much as the host says (class `kept`), and while data is on its way else as much as is
 * likely (`likely`). Style sheets say how much that is, and let content take up what it does not need. Room is given back where nobody
 * sees it, by code that comes with the first scroll, resize or press.
 */
export function keepRoom(box: HTMLElement, use: RoomUse): void {
  const { classList } = box;
  if (use === 'waiting') {
    filled.delete(box);
    classList.add('kept', 'likely');
    requestAnimationFrame(() => painted.add(box));
    return;
  }
  if (!painted.has(box)) {
    painted.add(box);
    classList.remove('likely');
    // The host may have kept room before the element was defined.
    classList.add('kept');
  }
  if (!classList.contains('kept') || filled.get(box) === use) return;
  filled.set(box, use);
  if (use === 'sentence') giveBack();
  else
    for (const type of ['scroll', 'resize', 'click']) addEventListener(type, giveBack, { capture: true, once: true });
}

/** Ends {@link keepRoom} for a box that has left the page; if it comes back, it is asked for again. */
export function forgetRoom(box: HTMLElement): void {
  filled.delete(box);
}

const giveBack = (): void =>
  void loadCode(() => import('./late/room.ts')).then((late) => late.giveBack(filled), console.warn);
