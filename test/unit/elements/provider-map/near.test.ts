import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readProviders } from '../../../../src/data/catalogue.ts';
import type { Provider } from '../../../../src/domain/provider.ts';
import { toAreas } from '../../../../src/domain/region.ts';
import { areasAround } from '../../../../src/domain/sub-regions.ts';
import { toListModel } from '../../../../src/elements/provider-map/list/list-model.ts';
import { toProvidersDocuments, type DirectoryProvider } from '../../../support/course-directory.ts';
import { missing, sharedSample } from '../../../support/shared-samples.ts';

const sample = (await import(new URL('../../../../demo/make-snapshot.mjs', import.meta.url).href)) as {
  makeDocuments(): Promise<Readonly<Record<string, object>>>;
};

/** Where people look from: name, county, degrees, official sub-region by its nearest centre, where that is another. */
const places = [
  ['Leeds', 'West Yorkshire', 53.797, -1.544, 'Leeds'],
  ['Bradford', 'West Yorkshire', 53.795, -1.759, 'Bradford'],
  ['Sheffield', 'South Yorkshire', 53.381, -1.47, 'Sheffield'],
  ['Canterbury', 'Kent', 51.28, 1.08, 'Southend-on-Sea'],
  ['Maidstone', 'Kent', 51.272, 0.523, 'Kent'],
  ['Truro', 'Cornwall', 50.263, -5.051, 'Cornwall'],
  ['Carlisle', 'Cumbria', 54.895, -2.934, 'Cumbria'],
  ['Manchester', 'Greater Manchester', 53.479, -2.245, 'Manchester'],
  ['Norwich', 'Norfolk', 52.628, 1.293, 'Norfolk'],
  ['Exeter', 'Devon', 50.723, -3.534, 'Devon'],
  ['Brighton', 'East Sussex', 50.823, -0.137, 'Brighton and Hove'],
  ['Oxford', 'Oxfordshire', 51.752, -1.258, 'Oxfordshire'],
  ['Reading', 'Berkshire', 51.455, -0.971, 'Reading'],
  ['Lincoln', 'Lincolnshire', 53.23, -0.54, 'North Lincolnshire'],
  ['Newport', 'Isle of Wight', 50.701, -1.288, 'Isle of Wight'],
  ['Preston', 'Lancashire', 53.763, -2.703, 'Lancashire'],
  ['Sunderland', 'Tyne and Wear', 54.906, -1.381, 'Sunderland'],
  ['Shrewsbury', 'Shropshire', 52.708, -2.754, 'Telford and Wrekin'],
  ['Wrexham', 'Wrexham', 53.046, -2.993, 'Wrexham'],
  ['Penzance', 'Cornwall', 50.119, -5.537, 'Cornwall'],
] as const;
type Row = (typeof places)[number];

/** Miles by the spherical law of cosines, which the product does not use. */
function milesTo(
  [, , latitude, longitude]: Row,
  to: { readonly latitude: number; readonly longitude: number },
): number {
  const radians = Math.PI / 180;
  const [a, b] = [latitude * radians, to.latitude * radians];
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos((to.longitude - longitude) * radians);
  return Math.acos(Math.min(1, cosine)) * 3958.7614;
}

const atSites = ['day-release', 'block-release', 'at-provider'];
const words = (name: string): string => name.replace(/ \(.*/, '').toLowerCase();

/** What a provider is counted as at a place, reckoned anew: one kind each, the first that holds; undefined for none. */
function kindAt(provider: Provider, row: Row, miles: number): string | undefined {
  const [, county, , , region] = row;
  const isNear = provider.sites.some(
    ({ position, address }) =>
      position !== undefined && /\d[A-Z]{2}$/.test(address.postcode ?? '') && milesTo(row, position) <= miles,
  );
  if (isNear) return 'atSites';
  const training = provider.training.filter(({ mode }) => !atSites.includes(mode));
  const comes = training.filter(
    ({ mode, regions = [], coverage }) =>
      mode === 'workplace' &&
      (coverage !== 'regional' ||
        regions.length === 0 ||
        regions.some((each) => words(each) === words(county) || words(each) === words(region))),
  );
  if (comes.some(({ coverage }) => coverage === 'national')) return 'national';
  if (comes.some(({ coverage }) => coverage === 'regional')) return 'regional';
  if (comes.length > 0) return 'workplace';
  return training.some(({ mode }) => mode === 'online') ? 'online' : undefined;
}

function bruteForce(providers: readonly Provider[], row: Row, miles: number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const provider of providers) {
    const kind = kindAt(provider, row, miles);
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function modelled(providers: readonly Provider[], [, county, latitude, longitude]: Row, miles: number): object {
  const from = { latitude, longitude };
  const areas = toAreas([county, ...areasAround(from)]);
  return { ...toListModel({ providers, from, areas, miles, complete: true, locale: 'en-GB' }).counts };
}

describe('who trains near a place', () => {
  const course = sample
    .makeDocuments()
    .then((documents) => readProviders(documents['courses/119/providers.json']).providers);

  for (const row of places) {
    test(`is counted in the demo for ${row[0]}, ${row[1]} as by hand`, async () => {
      const providers = await course;
      assert.equal(providers.length, 400);
      for (const miles of [5, 10, 30, 100]) {
        assert.deepEqual(modelled(providers, row, miles), bruteForce(providers, row, miles), `${miles} miles`);
      }
    });
  }

  test('is 24 at a site within 10 miles of Leeds, and 45 who come to any workplace', async () => {
    const { counts } = toListModel({
      providers: await course,
      from: { latitude: 53.797, longitude: -1.544 },
      areas: toAreas(['West Yorkshire']),
      miles: 10,
      complete: true,
      locale: 'en-GB',
    });
    assert.deepEqual([counts.atSites, counts.national, counts.regional], [24, 45, 5]);
  });

  const name = 'course-directory-2022.json';
  test('is counted in an export of the Course Directory as by hand', { skip: missing(name) }, async () => {
    const documents = toProvidersDocuments((await sharedSample(name)) as readonly DirectoryProvider[]);
    for (const [code, document] of documents) {
      const { providers } = readProviders(document);
      if (!providers.some(({ sites }) => sites.some(({ position, address }) => position && address.postcode))) continue;
      for (const row of places) {
        assert.deepEqual(modelled(providers, row, 30), bruteForce(providers, row, 30), `course ${code} at ${row[0]}`);
      }
    }
  });
});
