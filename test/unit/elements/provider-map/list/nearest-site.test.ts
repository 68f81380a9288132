import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownSite } from '../../../../../src/elements/provider-map/list/nearest-site.ts';
import { places, sampleProvider, sampleSite } from '../../../../component/elements/provider-map/sample-providers.ts';

const from = places.canterbury;
const round = (miles: number | undefined): number | undefined => miles && Math.round(miles);

describe('the site that the list shows', () => {
  const [here, there] = [sampleSite('here', 'ashford'), sampleSite('there', 'london')];
  const both = sampleProvider(1, { sites: [there, here], address: { lines: ['Head office'] } });

  it('is the nearest, with its own distance', () => {
    const { site, address, miles, others } = shownSite(both, from);
    assert.deepEqual([site?.id, address, round(miles), others], ['here', here.address, 13, 1]);
  });

  it('is the one that was pressed, with its own distance', () => {
    const { site, miles } = shownSite(both, from, there);
    assert.deepEqual([site?.id, round(miles)], ['there', 54]);
  });

  it('is the one that the source’s least distance is to, where none has a position', () => {
    const sites = [there, here].map((site) => ({ ...site, position: undefined }));
    const training = [
      { mode: 'day-release' as const, siteId: 'there', distanceInMiles: 40 },
      { mode: 'block-release' as const, siteId: 'here', distanceInMiles: 7 },
    ];
    const { site, miles } = shownSite(sampleProvider(1, { sites, training }), undefined);
    assert.deepEqual([site?.id, miles], ['here', 7]);
  });

  it('is none where the distance is to a site that has no name: the head office is not so far', () => {
    const training = [{ mode: 'day-release' as const, distanceInMiles: 7 }];
    const shown = shownSite(sampleProvider(1, { training, address: { lines: ['Head office'] } }), undefined);
    assert.deepEqual([shown.site, shown.address, shown.miles], [undefined, undefined, 7]);
  });

  it('is the head office where there is no site and no distance', () => {
    const address = { lines: ['Head office'] };
    assert.deepEqual(shownSite(sampleProvider(1, { address }), from).address, address);
  });
});
