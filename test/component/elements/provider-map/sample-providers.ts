import type { ProviderPage } from '../../../../src/domain/provider-page.ts';
import type { Provider, Site, TrainingOption } from '../../../../src/domain/provider.ts';

/** Points whose distances from Canterbury are known: 0, about 13.2 and about 55 miles. */
export const places = {
  canterbury: { latitude: 51.28, longitude: 1.08 },
  ashford: { latitude: 51.146, longitude: 0.875 },
  london: { latitude: 51.51, longitude: -0.12 },
} as const;

/** An invented site, with the postcode that makes it a pin. */
export function sampleSite(id: string, place: keyof typeof places = 'canterbury', changes: Partial<Site> = {}): Site {
  return {
    id,
    address: { lines: [`${id} Mill Lane`], town: place[0]!.toUpperCase() + place.slice(1), postcode: 'CT1 1AA' },
    position: places[place],
    ...changes,
  };
}

/** An invented provider of whom nothing is known but a name. */
export function sampleProvider(ukprn: number, changes: Partial<Provider> = {}): Provider {
  return {
    ukprn,
    name: `College ${ukprn}`,
    contact: {},
    sites: [],
    training: [],
    achievement: {},
    employerReviews: { rating: 'not-reviewed', count: 0 },
    apprenticeReviews: { rating: 'not-reviewed', count: 0 },
    ...changes,
  };
}

/** A provider that trains one day a week at one site. */
export function dayReleaseAt(ukprn: number, place: keyof typeof places, changes: Partial<Provider> = {}): Provider {
  const site = sampleSite(`s${ukprn}`, place);
  return sampleProvider(ukprn, { sites: [site], training: [{ mode: 'day-release', siteId: site.id }], ...changes });
}

/** A provider without a site. */
export function without(ukprn: number, ...training: readonly TrainingOption[]): Provider {
  return sampleProvider(ukprn, { training });
}

/** All of a list on one page. */
export function samplePage(providers: readonly Provider[], changes: Partial<ProviderPage> = {}): ProviderPage {
  return { providers, page: 1, pageCount: 1, total: providers.length, provenance: {}, ...changes };
}

/** A snapshot document of providers. */
export function sampleDocument(providers: readonly Provider[]): object {
  const flat = providers.map((provider) => ({
    ...provider,
    sites: provider.sites.map(({ position, ...site }) => ({ ...site, ...position })),
  }));
  return {
    schemaVersion: 1,
    generatedAt: '2026-11-01T06:00:00Z',
    source: { name: 'Invented', url: 'https://source.example', licence: 'MIT' },
    courseId: '274',
    providers: flat,
  };
}

/** A number of providers at the three places in turn, named so that their names sort as their numbers. */
export function many(count: number): Provider[] {
  const names = ['canterbury', 'ashford', 'london'] as const;
  return Array.from({ length: count }, (_, index) => dayReleaseAt(10_000_001 + index, names[index % 3]!));
}
