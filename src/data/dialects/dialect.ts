import type { Course } from '../../domain/course.ts';
import type { Place } from '../../domain/place.ts';
import type { ProviderPage } from '../../domain/provider-page.ts';
import type { Provider } from '../../domain/provider.ts';
import type { ProviderQuery } from '../endpoint.ts';

/** A document of an endpoint: its address, and the adapter that makes a domain object of it. */
export interface Resource<T> {
  readonly url: string;
  /** Pure. Drops what it cannot use; throws a `DataError` `schema` only when what was asked for is not there. */
  readonly adapt: (answer: unknown) => T;
}

/** Places that a text names, best first, by their names in a language; undefined where the next resource may know better. */
export type PlaceFinder = (text: string, language?: string) => readonly Place[] | undefined;

/**
 * The courses of an API that an endpoint can speak: all that is known of their addresses and field names. `base` is the
 * endpoint's base URL. What an API does not have is left out.
 */
export interface CourseDialect {
  course(base: string, courseId: string): Resource<Course>;
}

/** The providers and places of an API, likewise. */
export interface ProviderDialect {
  /** A page of the providers of a course; the server narrows it by the query as far as it can. */
  providers(base: string, courseId: string, query: ProviderQuery): Resource<ProviderPage>;
  /** One provider with what its list does not tell. */
  provider?(base: string, courseId: string, ukprn: number, query: ProviderQuery): Resource<Provider>;
  /** What finds the places that a text names: each where the one before is not there, or does not know; none where nobody can be asked. */
  places(base: string, text: string): readonly Resource<PlaceFinder>[];
}
