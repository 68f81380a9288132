import { expect } from '@open-wc/testing';
import { creditOf } from '../../../../../../src/elements/provider-map/map/basemap/credit.ts';

/** Text as it is, links as [text → address]. */
const read = (attribution: string): string =>
  creditOf(attribution)
    .map((part) => (typeof part === 'string' ? part : `[${part.textContent} → ${part.href}]`))
    .join('');

describe('the attribution of tiles', () => {
  for (const [attribution, expected] of [
    ['© Crown copyright 2026', '© Crown copyright 2026'],
    [
      '© [OpenStreetMap](https://osm.example/copyright) contributors',
      '© [OpenStreetMap → https://osm.example/copyright] contributors',
    ],
    ['Maps: https://maps.example/terms.', 'Maps: [maps.example/terms → https://maps.example/terms].'],
    ['(see http://a.example/b)', '(see [a.example/b → http://a.example/b])'],
    ['[one](https://a.example/) and [two](/terms)', `[one → https://a.example/] and [two → ${location.origin}/terms]`],
    [
      '&copy; <a target="_blank" href="https://osm.example/">OSM</a> &amp; others',
      '© [OSM → https://osm.example/] & others',
    ],
    ['[press](javascript:alert(1))', 'press)'],
    ['<a href="javascript:alert(1)">press</a>', 'press)'],
    ['<img src=x onerror=alert(1)>text<script>alert(1)</script>', 'textalert(1)'],
    ['2 < 3 and a > b', '2  b'],
    ['', ''],
  ] as const) {
    it(attribution || 'nothing', () => {
      expect(read(attribution)).to.equal(expected);
    });
  }
});
