import { closest } from '../base/closest.ts';
import { warnOnce } from '../base/warnings.ts';
import { webAddress } from '../base/web-address.ts';
import type { Variant } from './course-card.view.ts';

/**
 * Where a card's title goes: the element's own `course-href`; for a card in a list also `data-course-href` of the closest ancestor,
 * else the link that the host wrote into the element. Undefined where there is none, or none that may be put on the page.
 */
export function titleLink(
  card: HTMLElement & { readonly courseHref?: string | undefined },
  course: string,
  variant: Variant,
): URL | undefined {
  if (card.courseHref || variant !== 'compact' || !card.isConnected) return fill(card.courseHref, course);
  const inherited = closest(card, '[data-course-href]')?.dataset['courseHref'];
  return inherited ? fill(inherited, course) : webAddress(hostLink(card)?.getAttribute('href') ?? undefined);
}

/** Relative addresses are those of the page, as the host's own links are. */
function fill(template: string | undefined, course: string): URL | undefined {
  const address = webAddress(template?.replaceAll('{course}', encodeURIComponent(course)));
  if (template && !address) warnOnce(`course-href="${template}" is not an http(s) or relative address.`);
  return address;
}

/** The first link of the fallback: what is in a slot with a name is shown beside the content. */
function hostLink(card: HTMLElement): Element | undefined {
  return [...card.querySelectorAll('a[href]')].find((link) => !link.closest('[slot]'));
}
