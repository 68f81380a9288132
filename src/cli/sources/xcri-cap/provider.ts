import { toEmail, toPhone } from '../../../data/dialects/contact-link.ts';
import { toWebUrl } from '../../../data/dialects/link.ts';
import { toDecimal } from '../../../domain/decimal.ts';
import type { DeliveryMode } from '../../../domain/delivery-mode.ts';
import { toGivenPosition } from '../words.ts';
import { attendanceOf, runsOf } from './course.ts';
import { below, children, textOf, understand, use, type Element } from './element.ts';
import { codeOf, type NamedCourse, ukprnOf } from './identifiers.ts';

/** A site as the snapshot's document has it. */
interface WireSite {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A way of training as the snapshot's document has it. */
interface WireTraining {
  readonly mode: DeliveryMode;
  readonly siteId?: string;
}

/** The provider of a course of the feed, with what it says of this course; `ukprn` is its number where it names none. */
export function toWireProvider({ course, provider }: NamedCourse, ukprn: number | undefined): object {
  const [location] = children(provider, 'location');
  const sites = new Map<string, WireSite>();
  const all = runsOf(course).flatMap((each) => toTraining(each, location, sites));
  // Where a site is known, training at one that is not says nothing more.
  const training = all.filter(({ mode, siteId }) => mode !== 'at-provider' || siteId !== undefined || sites.size === 0);
  return {
    ukprn: ukprnOf(provider) ?? ukprn,
    name: use(children(provider, 'title')[0]),
    overview: use(children(provider, 'description')[0]),
    contact: {
      email: understand(children(location, 'email')[0], toEmail, 'an e-mail address is name@college.example'),
      phone: understand(children(location, 'phone')[0], toPhone, 'a telephone number has 7 to 20 digits'),
      website: understand(
        children(provider, 'url')[0],
        toWebUrl,
        'an address begins with https:// and has no password',
      ),
    },
    address: location && toAddress(location),
    sites: [...sites.values()],
    training: [...new Map(training.map((option) => [JSON.stringify(option), option])).values()],
  };
}

/** How and where a presentation is taught: at its venues, else at the provider's address. Without a word on it, it is a campus's. */
function toTraining(
  presentation: Element,
  location: Element | undefined,
  sites: Map<string, WireSite>,
): WireTraining[] {
  const { modes } = attendanceOf(presentation);
  const venues = below(presentation, 'venue', 'provider');
  const isAtSite = modes.length === 0 || modes.includes('at-provider');
  // A venue is shown whatever the mode: somebody may have to go there once.
  const ids = venues.map((venue) => toSite(venue, sites));
  if (isAtSite && ids.length === 0 && location && hasAddress(location)) {
    ids.push(addSite({ id: 'provider', ...toPlace(location) }, sites));
  }
  const atSites = isAtSite ? ids.map((siteId) => ({ mode: 'at-provider' as const, siteId })) : [];
  const elsewhere = modes.filter((mode) => mode !== 'at-provider').map((mode) => ({ mode }));
  const isNowhere = modes.includes('at-provider') && ids.length === 0;
  return [...atSites, ...(isNowhere ? [{ mode: 'at-provider' as const }] : []), ...elsewhere];
}

function toSite(venue: Element, sites: Map<string, WireSite>): string {
  const [location] = children(venue, 'location');
  const id = codeOf(venue) ?? `venue ${sites.size + 1}`;
  return addSite({ id, name: use(children(venue, 'title')[0]), ...(location && toPlace(location)) }, sites);
}

/** Several presentations repeat a venue; two venues of one code are two sites. */
function addSite(site: WireSite, sites: Map<string, WireSite>): string {
  const key = JSON.stringify({ ...site, id: /^venue \d+$/.test(site.id) ? '' : site.id });
  const known = sites.get(key);
  if (known) return known.id;
  const isTaken = [...sites.values()].some(({ id }) => id === site.id);
  const id = isTaken ? `${site.id}#${sites.size + 1}` : site.id;
  sites.set(key, { ...site, id });
  return id;
}

function hasAddress(location: Element): boolean {
  return ['street', 'address', 'town', 'postcode'].some((name) =>
    children(location, name).some((each) => textOf(each)),
  );
}

/** Lines of an address; those with a type are coordinates, or what a feed calls them. */
function toAddress(location: Element) {
  const lines = [...children(location, 'street'), ...children(location, 'address')].filter((each) => !kindOfGeo(each));
  return {
    lines: lines.map(use).filter((each) => each !== undefined),
    town: use(children(location, 'town')[0]),
    postcode: use(children(location, 'postcode')[0]),
  };
}

function toPlace(location: Element) {
  const geo = (kind: string) => children(location, 'address').find((each) => kindOfGeo(each) === kind);
  const [latitude, longitude] = [geo('lat'), geo('long')];
  const position = toGivenPosition(toDecimal(textOf(latitude)), toDecimal(textOf(longitude)));
  for (const each of [latitude, longitude]) {
    if (!each) continue;
    each.isUsed = position !== undefined;
    each.reason = `The position (${textOf(latitude)}, ${textOf(longitude)}) is no place in the British Isles.`;
  }
  return { address: toAddress(location), ...position };
}

/** "lat" or "long", of `xsi:type="geo:lat"`. */
function kindOfGeo({ attributes }: Element): string | undefined {
  return /(?:^|:)(lat|long)$/.exec(attributes['type'] ?? '')?.[1];
}
