import { toCourseDetails } from '../../data/dialects/snapshot/course-details.ts';
import { toCourse } from '../../data/dialects/snapshot/course.ts';
import { toProviders } from '../../data/dialects/snapshot/providers.ts';
import type { Course } from '../../domain/course.ts';
import type { Provider } from '../../domain/provider.ts';
import { usable } from './source.ts';

/** The head of a snapshot document, so that tables and feeds go through the very rules that the browser has. */
const head = { schemaVersion: 1, generatedAt: '1970-01-01T00:00:00Z', source: { name: 'a table or a feed' } };

/** A course from its fields as a snapshot's document has them; undefined for one without a title. */
export function courseOf(fields: object): Course | undefined {
  const document = { ...head, course: fields };
  return usable(() => ({ ...toCourse(document), ...toCourseDetails(document) }));
}

/** Providers from their fields as a snapshot's document has them; those without a number or a name are left out. */
export function providersOf(fields: readonly object[]): readonly Provider[] {
  return toProviders({ ...head, providers: fields }).providers;
}
