import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mapWords as cyMap } from '../../../../src/i18n/cy/provider-map-map.ts';
import { providerMap as cy } from '../../../../src/i18n/cy/provider-map.ts';
import { mapWords as enMap } from '../../../../src/i18n/en/provider-map-map.ts';
import { providerMap as en } from '../../../../src/i18n/en/provider-map.ts';

/** What is said, in English and in Welsh. */
const table: readonly (readonly [said: string, english: string, welsh: string])[] = [
  [en.count(1, undefined), 'One provider trains this course', cy.count(1, undefined)],
  [en.count(2, undefined), '2 providers train this course', cy.count(2, undefined)],
  [en.count(1500, undefined), '1,500 providers train this course', cy.count(1500, undefined)],
  [
    en.count(1, { miles: 30, place: 'Leeds' }),
    'One provider within 30 miles of Leeds',
    cy.count(1, { miles: 30, place: 'Leeds' }),
  ],
  [
    en.counted({ atSites: 24, national: 45, regional: 3, workplace: 1, online: 22 }, { miles: 10, place: 'Leeds' }),
    '24 at a site within 10 miles of Leeds, 45 come to any workplace, 3 come to workplaces in this area, 1 comes to workplaces, 22 online',
    cy.counted({ atSites: 24, national: 45, regional: 3, workplace: 1, online: 22 }, { miles: 10, place: 'Leeds' }),
  ],
  [
    en.counted({ online: 1 }, { miles: 2 }),
    'None at a site within 2 miles, 1 online',
    cy.counted({ online: 1 }, { miles: 2 }),
  ],
  [
    en.noneNear({ miles: 10, place: 'Leeds' }, 1),
    'No provider trains within 10 miles of Leeds. There is one elsewhere in the country.',
    cy.noneNear({ miles: 10, place: 'Leeds' }, 1),
  ],
  [
    en.noneNear({ miles: 10 }, 1200),
    'No provider trains within 10 miles. There are 1,200 elsewhere in the country.',
    cy.noneNear({ miles: 10 }, 1200),
  ],
  [en.miles('1'), '1 mile', cy.miles('1')],
  [en.miles('1.1'), '1.1 miles', cy.miles('1.1')],
  [en.miles('0'), '0 miles', cy.miles('0')],
  [
    en.training({ mode: 'day-release', miles: '3.4', sites: 1, regions: [] }),
    'Day release, 3.4 miles away',
    cy.training({ mode: 'day-release', miles: '3.4', sites: 1, regions: [] }),
  ],
  [
    en.training({ mode: 'block-release', miles: '1', sites: 3, regions: [] }),
    'Block release at 3 sites, nearest 1 mile away',
    cy.training({ mode: 'block-release', miles: '1', sites: 3, regions: [] }),
  ],
  [
    en.training({ mode: 'day-release', sites: 2, regions: [] }),
    'Day release at 2 sites',
    cy.training({ mode: 'day-release', sites: 2, regions: [] }),
  ],
  [
    en.training({ mode: 'at-provider', sites: 1, regions: [] }),
    'At the provider’s site',
    cy.training({ mode: 'at-provider', sites: 1, regions: [] }),
  ],
  [
    en.training({ mode: 'workplace', sites: 0, regions: [] }),
    'At the workplace',
    cy.training({ mode: 'workplace', sites: 0, regions: [] }),
  ],
  [
    en.training({ mode: 'workplace', sites: 0, coverage: 'national', regions: [] }),
    'At the workplace, anywhere in the country',
    cy.training({ mode: 'workplace', sites: 0, coverage: 'national', regions: [] }),
  ],
  [
    en.training({ mode: 'workplace', sites: 0, coverage: 'regional', regions: [] }),
    'At the workplace, in some regions',
    cy.training({ mode: 'workplace', sites: 0, coverage: 'regional', regions: [] }),
  ],
  [
    en.training({ mode: 'workplace', sites: 0, coverage: 'regional', regions: ['Kent', 'Surrey'] }),
    'At the workplace, in Kent, Surrey',
    cy.training({ mode: 'workplace', sites: 0, coverage: 'regional', regions: ['Kent', 'Surrey'] }),
  ],
  [
    en.training({ mode: 'online', sites: 0, regions: [] }),
    'Online',
    cy.training({ mode: 'online', sites: 0, regions: [] }),
  ],
  [en.moreSites(1), 'and one more site', cy.moreSites(1)],
  [en.moreSites(152), 'and 152 more sites', cy.moreSites(152)],
  [en.achieved(63.3, 57), '63.3% of 57 apprentices achieved', cy.achieved(63.3, 57)],
  [en.achieved(100, 1), '100% of one apprentice achieved', cy.achieved(100, 1)],
  [en.achieved(0, 1200), '0% of 1,200 apprentices achieved', cy.achieved(0, 1200)],
  [en.achieved(63.3, undefined), '63.3% of apprentices achieved', cy.achieved(63.3, undefined)],
  [en.reviews(1, false), '1 review', cy.reviews(1, false)],
  [en.reviews(50, false), '50 reviews', cy.reviews(50, false)],
  [en.reviews(50, true), '50+ reviews', cy.reviews(50, true)],
  [en.years(2024, 2025), '2024 to 2025', cy.years(2024, 2025)],
  [en.more(1), 'Show one more', cy.more(1)],
  [en.more(20), 'Show 20 more', cy.more(20)],
  [
    en.place.unknown('Atlantis'),
    '“Atlantis” was not found on the map, so the whole country is shown.',
    cy.place.unknown('Atlantis'),
  ],
  [
    en.place.failed('Leeds'),
    '“Leeds” could not be looked up just now, so the whole country is shown.',
    cy.place.failed('Leeds'),
  ],
  [enMap.count(999), '999', cyMap.count(999)],
  [enMap.count(51234), '51K', cyMap.count(51234)],
];

describe('words of provider-map', () => {
  for (const [said, english, welsh] of table) {
    it(english, () => {
      assert.equal(said, english);
      assert.notEqual(welsh, '');
      assert.doesNotMatch(welsh, /undefined|NaN/);
    });
  }

  it('are all there in Welsh', () => {
    const keys = (value: object): string[] =>
      Object.entries(value).flatMap(([key, each]) => [
        key,
        ...(typeof each === 'object' && each ? keys(each as object) : []),
      ]);
    assert.deepEqual(keys(cy).sort(), keys(en).sort());
    assert.deepEqual(keys(cy.place).sort(), keys(en.place).sort());
    assert.deepEqual(keys(cyMap).sort(), keys(enMap).sort());
  });

  it('follow the mutations of Welsh', () => {
    assert.match(cy.count(2, undefined), /2 ddarparwr/);
    assert.match(cy.count(3, undefined), /3 darparwr/);
    assert.equal(cy.miles('2'), '2 filltir');
    assert.equal(cy.miles('3'), '3 milltir');
    assert.match(cy.achieved(50, 6), /6 phrentis/);
    assert.match(cy.achieved(50, 2), /2 brentis/);
  });
});
