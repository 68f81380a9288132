import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { postcodesIo } from '../../../src/cli/geocode/postcodes-io.ts';
import { NoteTaker } from '../../../src/cli/report.ts';
import { reply, startLoopback, type Loopback } from '../../support/loopback.ts';
import { startOfficialServer, type OfficialServer } from '../../support/official-server.ts';
import { temporary } from './run-tool.ts';

const context = () => ({ reporter: new NoteTaker(() => undefined), signal: new AbortController().signal });

describe('postcodes.io', () => {
  let server: OfficialServer;
  let folder: ReturnType<typeof temporary>;
  const geocoder = (base = server.origin) =>
    postcodesIo({ base, cacheFile: join(folder.path, 'postcodes.json'), pace: 0.01 });
  const bulk = () => server.requests.filter(({ url }) => url === '/postcodes').length;

  before(async () => void (server = await startOfficialServer()));
  after(() => server.close());
  beforeEach(() => {
    folder = temporary();
    server.requests.length = 0;
  });
  afterEach(() => folder.remove());

  test('is asked for a hundred at a time, and once for each', async () => {
    // Of every five, two are known.
    const postcodes = Array.from(
      { length: 250 },
      (_, index) =>
        `CT${(index % 20) + 1} ${index % 9}${'ABDEFGHJLN'[index % 10]}${'ABDEFGHJLNPQRSTUWXYZ'.charAt(Math.floor(index / 13))}`,
    );
    const unique = [...new Set(postcodes)];
    const found = await geocoder().positions(unique, context());
    assert.equal(found.size, unique.length);
    assert.equal(bulk(), Math.ceil(unique.length / 100));
    assert.ok(unique.length > 200, `${unique.length} postcodes`);
    assert.equal(
      [...found.values()].filter((each) => typeof each === 'object').length,
      unique.filter((each) => Number(/\d+/.exec(each)?.[0]) % 5 < 2).length,
    );
  });

  test('is not asked again for what it knew, and again for what it did not: a new building gets its postcode one day', async () => {
    const asked = () =>
      server.requests.filter(({ url }) => url !== '/postcodes').map(({ url }) => decodeURIComponent(url));
    const postcodes = ['CT1 1QU', 'CT2 1QU', 'CT3 1QU'];
    const first = await geocoder().positions(postcodes, context());
    assert.deepEqual(asked(), ['/terminated_postcodes/CT2 1QU', '/terminated_postcodes/CT3 1QU']);
    server.requests.length = 0;
    assert.deepEqual(await geocoder().positions(postcodes, context()), first);
    assert.deepEqual(asked(), ['/terminated_postcodes/CT3 1QU']);
    // Left by a version that kept them.
    writeFileSync(join(folder.path, 'postcodes.json'), '{"CT1 1QU":"unknown"}');
    assert.equal(typeof (await geocoder().positions(['CT1 1QU'], context())).get('CT1 1QU'), 'object');
  });

  test('has no position for a postcode that has ended, is unknown, or lies on an island, and says which it is', async () => {
    const postcodes = ['CT1 1QU', 'CT2 1QU', 'CT3 1QU', 'CT4 1QU', 'JE2 3QA', 'GY1 1AA', 'IM1 1AA'];
    const found = await geocoder().positions(postcodes, context());
    const island = 'There are no open positions for the Channel Islands and the Isle of Man.';
    assert.deepEqual(Object.fromEntries(found), {
      'CT1 1QU': { latitude: 51.21, longitude: 1.07 },
      'CT2 1QU': 'The postcode CT2 1QU is no longer in use.',
      'CT3 1QU': 'postcodes.io knows no position of CT3 1QU.',
      'CT4 1QU': 'postcodes.io knows no position of CT4 1QU.',
      'JE2 3QA': island,
      'GY1 1AA': island,
      'IM1 1AA': island,
    });
    assert.ok(server.requests.every(({ url }) => !/JE2|GY1|IM1/.test(url)));
  });

  test('a damaged cache is begun anew', async () => {
    const file = join(folder.path, 'postcodes.json');
    writeFileSync(file, '{"CT1 1QU": [');
    const found = await geocoder().positions(['CT1 1QU'], context());
    assert.equal(typeof found.get('CT1 1QU'), 'object');
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { 'CT1 1QU': [51.21, 1.07] });
  });

  describe('when it is busy', () => {
    let busy: Loopback;
    before(async () => void (busy = await startLoopback()));
    after(() => busy.close());

    test('is asked again, not sooner than it wishes', async () => {
      const moments: number[] = [];
      busy.answer = (response) => {
        moments.push(performance.now());
        if (moments.length === 1) response.writeHead(429, { 'Retry-After': '20' }).end();
        else response.end(JSON.stringify({ result: [{ query: 'CT1 1QU', result: { latitude: 51, longitude: 1 } }] }));
      };
      const found = await geocoder(busy.origin).positions(['CT1 1QU'], context());
      assert.deepEqual(found.get('CT1 1QU'), { latitude: 51, longitude: 1 });
      // 20 s, a hundred times as fast.
      const [first = 0, second = 0] = moments;
      assert.ok(second - first >= 195, `${second - first} ms`);
    });

    test('and leaves out a postcode: that is no answer, and nothing is kept of it', async () => {
      busy.answer = reply({ result: [{ query: 'CT1 1QU', result: { latitude: 51, longitude: 1 } }] });
      await assert.rejects(geocoder(busy.origin).positions(['CT1 1QU', 'CT2 1QU'], context()), {
        name: 'ToolError',
        message: /did not answer for 1 of 2 postcodes/,
      });
      assert.equal(existsSync(join(folder.path, 'postcodes.json')), false);
    });

    test('for longer than anybody waits: one sentence', async () => {
      busy.answer = (response) => void response.writeHead(429, { 'Retry-After': '3600' }).end();
      await assert.rejects(geocoder(busy.origin).positions(['CT1 1QU'], context()), {
        name: 'ToolError',
        message: /answered 429, also when asked again\. Nothing was changed; --resume goes on from here\.$/,
      });
    });
  });
});
