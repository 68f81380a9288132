import type { Course } from '../domain/course.ts';
import type { Position } from '../domain/place.ts';
import type { Provider, Reviews, Site } from '../domain/provider.ts';
import type { Attribution } from './sources/source.ts';

/** What every document of a snapshot begins with (DESIGN.md §3). */
export interface Head {
  readonly schemaVersion: 1;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly source: Attribution;
  /** The sentence that licences ask to be shown. */
  readonly attribution: string;
}

/** The head of a document whose data is by these; the first is named as its source. */
export function headOf(generatedAt: string, by: readonly [Attribution, ...Attribution[]]): Head {
  const sentences = by.map(({ name, url, licence }) => {
    const where = url === undefined ? name : `${name} (${url})`;
    return licence === undefined ? `Contains data from ${where}.` : `Contains data from ${where}, under ${licence}.`;
  });
  return { schemaVersion: 1, generatedAt, source: by[0], attribution: [...new Set(sentences)].join(' ') };
}

/** `courses/{id}.json`. */
export function courseDocument(head: Head, course: Course, total: number | undefined): object {
  const { provenance: _, providerCounts, ...facts } = course;
  return { ...head, course: { ...facts, providerCounts: { total: total ?? providerCounts.total } } };
}

/** A row of `index.json`. */
export function indexRow({ id, reference, title, level, kind, route }: Course): object {
  return { id, reference, title, level, kind, route };
}

/** `courses/{id}/providers.json`. What is not known is left out, never written as 0. */
export function providersDocument(
  head: Head,
  { id, title }: Course,
  providers: readonly Provider[],
  postcodes: boolean,
): object {
  return {
    ...head,
    postcodes: postcodes || undefined,
    courseId: id,
    courseTitle: title,
    providers: providers.map(toWire),
  };
}

/** `postcodes/{OUTCODE}.json`: where each postcode is, by its second half. */
export function postcodesDocument(head: Head, outcode: string, postcodes: ReadonlyMap<string, Position>): object {
  const sorted = [...postcodes].sort(([a], [b]) => (a < b ? -1 : 1));
  const points = sorted.map(([incode, { latitude, longitude }]) => [incode, [latitude, longitude]]);
  return { ...head, outcode, postcodes: Object.fromEntries(points) as object };
}

function toWire(provider: Provider): object {
  const { sites, training, achievement, employerReviews, apprenticeReviews, contact, address, ...names } = provider;
  return {
    ...names,
    contact: orNothing(contact),
    address,
    sites: sites.map(toWireSite),
    // Distances are from a place that the source was asked about, and nobody asked.
    training: training.map(({ distanceInMiles: _, regions, ...option }) => ({
      ...option,
      regions: regions?.length ? regions : undefined,
    })),
    achievement: orNothing(achievement),
    employerReviews: orNotReviewed(employerReviews),
    apprenticeReviews: orNotReviewed(apprenticeReviews),
  };
}

function toWireSite({ position, ...site }: Site): object {
  return { ...site, ...position };
}

function orNothing<T extends object>(fields: T): T | undefined {
  return Object.values(fields).some((value) => value !== undefined) ? fields : undefined;
}

function orNotReviewed(reviews: Reviews): Reviews | undefined {
  return reviews.rating === 'not-reviewed' ? undefined : reviews;
}
