import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { postcodeFile } from '../../../src/cli/geocode/outcodes/postcode-file.ts';
import { postcodesIoOutcodes } from '../../../src/cli/geocode/outcodes/postcodes-io-outcodes.ts';
import { SiteOutcodes } from '../../../src/cli/geocode/outcodes/site-outcodes.ts';
import { placesDocuments } from '../../../src/cli/geocode/places/gazetteer.ts';
import { NoteTaker } from '../../../src/cli/report.ts';
import { toGazetteer } from '../../../src/data/dialects/snapshot/places.ts';
import { placeKey } from '../../../src/domain/place-name.ts';
import { createPlaceSearch } from '../../../src/domain/place-search.ts';

const context = { reporter: new NoteTaker(() => undefined), signal: new AbortController().signal };
let folder = '';
before(async () => (folder = await mkdtemp(join(tmpdir(), 'outcodes-'))));
after(() => rm(folder, { recursive: true }));

const file = async (name: string, ...lines: readonly string[]): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
};

describe('outcodes of a file', () => {
  test('of the ONS Postcode Directory are in the middle of their postcodes that are in use and somewhere', async () => {
    const path = await file(
      'onspd.csv',
      'pcd,pcd2,pcds,dointr,doterm,lat,long',
      '"CT1 1QU","CT1  1QU","CT1 1QU",198001,,51.28,1.07',
      '"CT1 2XX","CT1  2XX","CT1 2XX",198001,,51.26,1.09',
      '"CT1 9ZZ","CT1  9ZZ","CT1 9ZZ",198001,199001,50,0',
      '"GY1 1AA","GY1  1AA","GY1 1AA",198001,,99.999999,0',
    );
    const { centres, postcodes } = await postcodeFile(path, true).outcodes(context);
    assert.deepEqual([...centres], [['CT1', { latitude: 51.27, longitude: 1.08 }]]);
    assert.deepEqual(
      [...(postcodes?.get('CT1') ?? [])],
      [
        ['1QU', { latitude: 51.28, longitude: 1.07 }],
        ['2XX', { latitude: 51.26, longitude: 1.09 }],
      ],
    );
    assert.equal((await postcodeFile(path, false).outcodes(context)).postcodes, undefined);
  });

  test('of Code-Point Open, without a header and in metres of the National Grid, too', async () => {
    // Ordnance Survey's own example of the grid: the water tower at Caister is at 52°39′27.2531″ N, 1°43′4.5177″ E on Airy's earth.
    const path = await file(
      'nr.csv',
      '"NR305QA",10,651410,313177,"E92000001","","","","",""',
      '"NR304AA",90,0,0,"","","","","",""',
    );
    const { centres } = await postcodeFile(path, false).outcodes(context);
    const caister = centres.get('NR30');
    assert.ok(caister && Math.abs(caister.latitude - 52.658) < 0.0002 && Math.abs(caister.longitude - 1.716) < 0.0002);
    assert.equal((await postcodeFile(folder, false).outcodes(context)).centres.size, 2);
  });

  test('that is no such file are a sentence', async () => {
    await assert.rejects(postcodeFile(join(folder, 'none.csv'), false).outcodes(context), /There is no file/);
    const wrong = await file('wrong.csv', 'postcode,town', 'CT1 1QU,Canterbury');
    await assert.rejects(postcodeFile(wrong, false).outcodes(context), /no columns of postcodes with their latitude/);
    await rm(wrong);
  });
});

describe('outcodes of postcodes.io', () => {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    asked.push(url);
    const latitude = Number(url.searchParams.get('lat'));
    const longitude = Number(url.searchParams.get('lon'));
    response.end(JSON.stringify({ result: [{ outcode: `X${asked.length}`, latitude, longitude }] }));
  });
  before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  after(() => server.close());

  test('are asked for around towns that no answer covers, and kept', async () => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const town = (name: string, latitude: number, longitude: number) => ({ name, area: 'Kent', latitude, longitude });
    const towns = [town('Canterbury', 51.28, 1.08), town('Sturry', 51.3, 1.12), town('Leeds', 53.8, -1.55)];
    const source = postcodesIoOutcodes({ base, cacheFile: join(folder, 'cache.json'), pace: 0 }, towns);
    const { centres } = await source.outcodes(context);
    assert.deepEqual(
      asked.map(({ searchParams }) => [searchParams.get('lat'), searchParams.get('radius'), searchParams.get('limit')]),
      [
        ['51.28', '25000', '100'],
        ['53.8', '25000', '100'],
      ],
    );
    assert.deepEqual([...centres.keys()], ['X1', 'X2']);
    assert.deepEqual([...(await source.outcodes(context)).centres.keys()], ['X1', 'X2']);
    assert.equal(asked.length, 2);
  });
});

describe('outcodes of sites', () => {
  test('are in the middle of those that have a position', () => {
    const site = (postcode: string, latitude?: number) => ({
      address: { postcode },
      latitude,
      longitude: latitude && 1,
    });
    const documents = [
      { providers: [{ sites: [site('CT1 1QU', 51.2), site('CT1 2XX', 51.4), site('LS1 4DY')] }, {}] },
      {},
    ];
    const outcodes = new SiteOutcodes();
    documents.forEach((document) => outcodes.add(document));
    assert.deepEqual([...outcodes.centres], [['CT1', { latitude: 51.3, longitude: 1 }]]);
  });
});

describe('outcodes in places.json', () => {
  const position = { latitude: 52.857, longitude: -3.055 };
  const postcodes = new Map([['SY11', new Map([['1AA', position]])]]);
  const { document, byKey } = placesDocuments(
    '2026-11-01T06:00:00Z',
    {
      centres: new Map([
        ['SY11', position],
        ['SY1', position],
      ]),
      postcodes,
    },
    [{ name: 'Ordnance Survey' }],
  );

  test('lie in the area of the nearest town, and say whether each postcode is known', () => {
    const [found, ...more] = createPlaceSearch(toGazetteer(document))('SY11');
    assert.deepEqual(more, []);
    assert.deepEqual(found, {
      name: 'SY11, Shropshire',
      position,
      areas: ['Shropshire'],
      hasRegions: true,
      isNamed: true,
      hasPostcodes: true,
    });
    assert.match((document as { attribution: string }).attribution, /GeoNames.+Ordnance Survey/);
    assert.ok(JSON.stringify(byKey.get(placeKey('SY11'))).includes('SY11'));
  });
});
