import type { Achievement, Address, Contact, Provider, Reviews } from '../../domain/provider.ts';
import { ratings } from '../../domain/provider.ts';
import { notReviewed, toRating } from '../../domain/reviews.ts';
import { toEmail, toPhone } from './contact-link.ts';
import { toWebUrl } from './link.ts';
import { line, part, type Reader } from './wire.ts';

/** What a field holds, unread: coordinates and ratings have their own readers in the domain. */
export const raw: Reader<unknown> = (value) => value;

/** Ways to reach a provider, as a snapshot names them. */
export const contactFields = part({ email: line, phone: line, website: line });

/** Each checked; what cannot be a link is left out. */
export function toContact(contact: { [K in keyof Contact]?: string | undefined }): Contact {
  return { email: toEmail(contact.email), phone: toPhone(contact.phone), website: toWebUrl(contact.website) };
}

/** A UK provider reference number. 0 stands for "unavailable" (ProviderViewModel.cs). */
export function isIdentity(ukprn: number | undefined): ukprn is number {
  return ukprn !== undefined && ukprn > 0;
}

/** The name to go by, and the other one where it says something else (§4.2: compared without regard to capitals). */
export function toNames(name: string | undefined, tradingName: string | undefined) {
  const other = tradingName?.toUpperCase() === name?.toUpperCase() ? undefined : tradingName;
  return { name: name ?? tradingName, tradingName: name === undefined ? undefined : other };
}

/** Percent; what is no percentage is no figure. */
function toPercent(value: number | undefined): number | undefined {
  return value !== undefined && value <= 100 ? value : undefined;
}

/** Achievement with its rates checked. */
export function toAchievement(achievement: Achievement): Achievement {
  return { ...achievement, rate: toPercent(achievement.rate), nationalRate: toPercent(achievement.nationalRate) };
}

/** What a source says of reviews. `rating` and `stars` as they came. */
export interface WireReviews {
  readonly rating?: unknown;
  readonly stars?: unknown;
  readonly count?: number | undefined;
  readonly period?: string | undefined;
}

/** Reviews by their word, else by their stars; nobody's reviews, and what cannot be read, are "not reviewed". */
export function toReviews({ rating, stars, count, period }: WireReviews): Reviews {
  const word = toRating(rating);
  const known = word === 'not-reviewed' ? toRating(stars) : word;
  if (known === 'not-reviewed' || count === 0) return { ...notReviewed, period };
  return { rating: known, stars: 4 - ratings.indexOf(known), count: count ?? 0, period };
}

/** Undefined when every part is missing. */
export function toAddress(address: Address): Address | undefined {
  const { lines, town, county, postcode } = address;
  return lines.length > 0 || town || county || postcode ? { lines, town, county, postcode } : undefined;
}

/** Each provider once: the first of those with one UKPRN. */
export function withoutRepeats(providers: readonly Provider[]): Provider[] {
  const seen = new Set<number>();
  return providers.filter(({ ukprn }) => !seen.has(ukprn) && seen.add(ukprn));
}
