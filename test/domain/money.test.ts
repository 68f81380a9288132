import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pounds } from '../../src/domain/money.ts';

const cases: [number, string, string][] = [
  [0, 'en-GB', '£0'],
  [1, 'en-GB', '£1'],
  [1000, 'en-GB', '£1,000'],
  [3000, 'en-GB', '£3,000'],
  [27000, 'en-GB', '£27,000'],
  [123456, 'en-GB', '£123,456'],
  [999999, 'en-GB', '£999,999'],
  [27000, 'en', '£27,000'],
  [27000, 'en-AU', '£27,000'],
  [27000, 'cy', '£27,000'],
];
for (const [amount, locale, text] of cases) {
  test(`${amount} pounds in ${locale} are ${text}`, () => assert.equal(pounds(amount, locale), text));
}

test('each locale keeps its own format', () => {
  assert.notEqual(pounds(27000, 'de'), pounds(27000, 'en-GB'));
  assert.equal(pounds(27000, 'en-GB'), '£27,000');
});

test('a bad language tag is a RangeError', () => assert.throws(() => pounds(1, 'en_GB'), RangeError));
