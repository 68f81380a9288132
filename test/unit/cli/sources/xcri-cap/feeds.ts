import { writeFileSync } from 'node:fs';
import { xcriSource, type XcriOptions } from '../../../../../src/cli/sources/xcri-cap/xcri-source.ts';
import { documentsOf, type Loose } from '../documents-of.ts';

/** A feed with these elements in it: one provider, unless told otherwise. */
export function feedOf(inner: string, head = '<?xml version="1.0" encoding="UTF-8"?>'): string {
  return `${head}<catalog xmlns="http://xcri.org/profiles/1.2/catalog" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:mlo="http://purl.org/net/mlo" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:dcterms="http://purl.org/dc/terms/">${inner}</catalog>`;
}

/** A provider of a feed. */
export function providerOf(inner: string, ukprn = '10000001'): string {
  return `<provider><dc:identifier>${ukprn}</dc:identifier><dc:title>Harbour Bridge College</dc:title>${inner}</provider>`;
}

/** A course of a feed. */
export function courseOf(inner: string, id = 'LK3'): string {
  return `<course><dc:identifier>${id}</dc:identifier><dc:title>Lighthouse keeper</dc:title>${inner}</course>`;
}

/** A presentation of a course. */
export function presentationOf(inner: string): string {
  return `<presentation>${inner}</presentation>`;
}

/** What a snapshot of a feed holds: all of it, and its first course with the first of its providers. `input` is the file to use. */
export async function readFeed(input: string, feed: string | Buffer, options: Partial<XcriOptions> = {}) {
  writeFileSync(input, feed);
  const { courses, providers, drops, warnings } = await documentsOf(xcriSource({ input, ...options }));
  const ids = Object.keys(courses);
  const [first = ''] = ids;
  return {
    ids,
    course: (courses[first]?.['course'] ?? {}) as Loose,
    provider: (providers[first]?.['providers'][0] ?? {}) as Loose,
    providers,
    courses,
    told: drops.map(({ column, value }) => [column, value].filter(Boolean).join(': ')),
    drops,
    warnings,
  };
}
