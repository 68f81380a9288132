import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Drop } from '../../../../../src/cli/sources/source.ts';
import { root } from '../../../../support/servers.ts';
import { read, runTool, temporary } from '../../run-tool.ts';

const feed = join(root, 'test/fixtures/xcri-cap/feed.xml');

describe('a snapshot of an XCRI-CAP feed', () => {
  const folder = temporary();
  const out = join(folder.path, 'data');
  const from = (input: string) => runTool(['snapshot', '--from', 'xcri-cap', '--input', input, '--out', out]);

  after(() => folder.remove());

  test('courses, presentations and venues become courses, training and sites', async () => {
    assert.deepEqual(await from(feed), { code: 0, out: '', err: '' });
    assert.equal((await runTool(['snapshot', '--check', out])).code, 0);
    const { course } = read<{ course: Record<string, unknown> }>(out, 'courses/LK3.json');
    assert.deepEqual(
      [course['title'], course['level'], course['overview'], course['duration'], course['route']],
      ['Lighthouse keeper', 3, 'Keeps the light.', { value: 18, unit: 'months' }, 'Transport and logistics'],
    );
    const { providers } = read<{ providers: readonly Record<string, unknown>[] }>(out, 'courses/LK3/providers.json');
    assert.deepEqual(providers, [
      {
        ukprn: 10000001,
        name: 'Harbour Bridge College',
        overview: 'We train lighthouse keepers & others.',
        contact: {
          email: 'hello@harbour-bridge.example',
          phone: '01632 960001',
          website: 'https://harbour-bridge.example/',
        },
        sites: [
          {
            id: 'main-campus',
            name: 'Main campus',
            address: { lines: ['1 Harbour Road'], town: 'Canterbury', postcode: 'CT1 1QU' },
            latitude: 51.2802,
            longitude: 1.0789,
          },
        ],
        training: [{ mode: 'at-provider', siteId: 'main-campus' }, { mode: 'online' }],
      },
    ]);
    const { drops } = read<{ drops: readonly Drop[] }>(out, 'report.json');
    assert.deepEqual(
      drops.map(({ kind, id, file, line, value }) => [kind, id, file, line, value]),
      [
        ['course', 'nameless', feed, 44, undefined],
        ['element', 'catalog/contributor', feed, 3, 'Harbour Bridge College'],
        ['element', 'qualification/identifier', feed, 17, 'q1'],
        ['element', 'presentation/identifier', feed, 21, 'p1'],
      ],
    );
  });

  for (const [what, text, sentence] of [
    ['XML that breaks off', readFileSync(feed, 'utf8').slice(0, 900), /no XML that can be read/],
    ['another XML', '<rss><channel/></rss>', /holds no course/],
    ['an entity that would grow', '<!DOCTYPE a [<!ENTITY x "xx">]><catalog>&x;</catalog>', /no XML that can be read/],
  ] as const) {
    test(`${what}: one sentence`, async () => {
      const file = join(folder.path, 'bad.xml');
      writeFileSync(file, text);
      const { code, err } = await from(file);
      assert.equal(code, 1);
      assert.match(err, sentence);
    });
  }
});
