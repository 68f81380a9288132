import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { read, runTool, temporary } from './run-tool.ts';

const folder = temporary();
after(() => folder.remove());
const at = (...path: readonly string[]): string => join(folder.path, ...path);

interface Providers {
  readonly postcodes?: boolean;
  readonly providers: readonly { readonly name: string }[];
}
interface Places {
  readonly places: readonly { readonly name: string; readonly latitude: number; readonly hasPostcodes?: boolean }[];
}

before(() => {
  writeFileSync(at('courses.csv'), 'course_id,title\n2,Software developer\n');
  writeFileSync(
    at('sites.csv'),
    `ukprn,provider_name,course_ids,training,coverage,regions,postcode,latitude,longitude
10000001,At a site,2,day-release,,,LS1 4DY,53.8,-1.55
10000002,Far away,2,day-release,,,CT1 1QU,51.28,1.08
10000003,In Leeds,2,workplace,regional,Leeds (Yorkshire and The Humber),,,
10000004,In West Yorkshire,2,workplace,regional,West Yorkshire,,,
10000005,In Kent,2,workplace,regional,Kent,,,
10000006,Anywhere,2,workplace,national,,,,
10000007,Online,2,online,,,,,
`,
  );
  writeFileSync(at('onspd.csv'), 'pcds,doterm,lat,long\nLS1 4DY,,53.7968,-1.5562\nLS1 5AA,,53.7988,-1.5542\n');
});

async function make(...more: readonly string[]): Promise<Providers> {
  const out = at('out');
  const tables = ['--from', 'csv', '--courses-file', at('courses.csv'), '--sites-file', at('sites.csv')];
  const { code, err } = await runTool(['snapshot', ...tables, '--out', out, ...more]);
  assert.deepEqual([code, err], [0, '']);
  assert.deepEqual(await runTool(['snapshot', '--check', out]).then(({ code }) => code), 0);
  return read(out, 'courses/2/providers.json');
}

describe('a snapshot near a place', () => {
  for (const [where, expected] of [
    ['Otley', ['At a site', 'In Leeds', 'In West Yorkshire', 'Anywhere', 'Online']],
    ['Leeds, West Yorkshire', ['At a site', 'In Leeds', 'In West Yorkshire', 'Anywhere', 'Online']],
    ['53.8,-1.55', ['At a site', 'In Leeds', 'In West Yorkshire', 'Anywhere', 'Online']],
    ['Canterbury', ['Far away', 'In Kent', 'Anywhere', 'Online']],
  ] as const) {
    test(`at ${where} has those who come there, and no others`, async () => {
      const { providers } = await make('--near', where, '--within', '20');
      assert.deepEqual(
        providers.map(({ name }) => name),
        expected,
      );
    });
  }
});

describe('postcodes of a snapshot', () => {
  test('are those of the file, each of them on request', async () => {
    assert.equal((await make('--postcodes', at('onspd.csv'), '--full-postcodes')).postcodes, true);
    const { places } = read<Places>(at('out'), 'places/l2.json');
    assert.deepEqual(
      places.map(({ name, latitude, hasPostcodes }) => [name, latitude, hasPostcodes]),
      [['LS1', 53.7978, true]],
    );
    const { postcodes } = read<{ readonly postcodes: object }>(at('out'), 'postcodes/LS1.json');
    assert.deepEqual(postcodes, { '4DY': [53.7968, -1.5562], '5AA': [53.7988, -1.5542] });
  });

  test('are those of the sites where there is no file, and then visitors are not asked for one', async () => {
    assert.equal((await make()).postcodes, undefined);
    const { places } = read<Places>(at('out'), 'places/c2.json');
    assert.deepEqual(
      places.map(({ name, hasPostcodes }) => [name, hasPostcodes]),
      [['CT1', undefined]],
    );
  });

  test('all of them need a file', async () => {
    const { err } = await runTool(['snapshot', '--from', 'csv', '--out', at('none'), '--full-postcodes']);
    assert.match(err, /--full-postcodes needs a file/);
  });
});
