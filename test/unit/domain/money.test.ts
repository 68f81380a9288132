import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pounds } from '../../../src/domain/money.ts';

const cases: [number, string][] = [
  [0, '£0'],
  [1, '£1'],
  [999, '£999'],
  [1000, '£1,000'],
  [27000, '£27,000'],
  [123456, '£123,456'],
  [1234567, '£1,234,567'],
  [2999.5, '£3,000'],
  [0.4, '£0'],
];
for (const [amount, text] of cases) {
  test(`${amount} pounds are ${text}`, () => assert.equal(pounds(amount), text));
}

test('as the platform writes them, in both of our languages', () => {
  for (const locale of ['en-GB', 'cy']) {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
    for (const [amount] of cases) assert.equal(pounds(amount), format.format(amount));
  }
});
