import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'node:test';
import { oddPostcode, outcodeOf, readPostcode } from '../../../src/domain/typed-postcode.ts';

suite('a typed postcode', () => {
  for (const [text, outcode, incode, rest] of [
    ['LS1 4DY', 'LS1', '4DY', ''],
    ['ls14dy', 'LS1', '4DY', ''],
    ['  Ls1   4dY ', 'LS1', '4DY', ''],
    ['LS1-4DY', 'LS1', '4DY', ''],
    ['L.S.1. 4DY', 'LS1', '4DY', ''],
    ['LS 1 4 DY', 'LS1', '4DY', ''],
    ['L S 1 4 D Y', 'LS1', '4DY', ''],
    ['LS1\u00a04DY', 'LS1', '4DY', ''],
    ['ＬＳ１　４ＤＹ', 'LS1', '4DY', ''],
    ['Leeds LS1 4DY', 'LS1', '4DY', 'LEEDS'],
    ['LS1 4DY, West Yorkshire', 'LS1', '4DY', 'WEST YORKSHIRE'],
    ['Leeds, LS1 4DY, West Yorkshire', 'LS1', '4DY', 'LEEDS WEST YORKSHIRE'],
    ["King's Lynn PE30 1EX", 'PE30', '1EX', "KING'S LYNN"],
    ['Ynys Môn LL77', 'LL77', undefined, 'YNYS MÔN'],
    ['12 M1 1AE', 'M1', '1AE', '12'],
    ['LSI 4DY', 'LS1', '4DY', ''],
    ['LS1 4DY.', 'LS1', '4DY', ''],
    ['M1 IAE', 'M1', '1AE', ''],
    ['S014 3XX', 'SO14', '3XX', ''],
    ['0X1 1AA', 'OX1', '1AA', ''],
    ['0L1', 'OL1', undefined, ''],
    ['EC1A 1BB', 'EC1A', '1BB', ''],
    ['w1a0ax', 'W1A', '0AX', ''],
    ['SO14 3XX', 'SO14', '3XX', ''],
    ['LS1', 'LS1', undefined, ''],
    ['ls 1', 'LS1', undefined, ''],
    ['LS14', 'LS14', undefined, ''],
    ['LS1 4', 'LS1', undefined, ''],
    ['LS1 4D', 'LS1', undefined, ''],
    ['LS14D', 'LS1', undefined, ''],
    ['LS149D', 'LS14', undefined, ''],
    ['CT1 Canterbury', 'CT1', undefined, 'CANTERBURY'],
    ['BT1 5GS', 'BT1', '5GS', ''],
  ] as const) {
    test(`"${text}" is ${outcode} ${incode ?? ''}`, () =>
      assert.deepEqual({ incode: undefined, ...readPostcode(text) }, { outcode, incode, rest }));
  }

  for (const text of ['', 'Leeds', 'CT', '1QU', '10 High Street', 'Oil', 'Io', 'Kent, Kent', 'BFPO 57', '2026']) {
    test(`"${text}" holds none`, () => assert.equal(readPostcode(text), undefined));
  }

  test('is never told whole by its outcode, however much of it is typed', () => {
    const typed = 'SW1A 1AA';
    for (let length = 1; length <= typed.length; length += 1) {
      assert.ok(['', 'SW1', 'SW1A'].includes(outcodeOf(typed.slice(0, length)) ?? ''));
      assert.ok(['', 'SW1', 'SW1A'].includes(outcodeOf(typed.slice(0, length).replace(' ', '')) ?? ''));
    }
  });

  test('is read of any text without an error', () => {
    fc.assert(fc.property(fc.string(), (text) => (outcodeOf(text)?.length ?? 0) <= 4));
  });

  for (const [text, odd] of [
    ['BFPO 57', 'nowhere'],
    ['BF1 2AA', 'nowhere'],
    ['gir 0aa', 'nowhere'],
    ['GIROAA', 'nowhere'],
    ['JE2 3AB', 'outside'],
    ['St Peter Port GY1 1AA', 'outside'],
    ['im1', 'outside'],
    ['BT1 5GS', 'outside'],
    ['LS1 4DY', undefined],
    ['Jersey', undefined],
    ['Bath', undefined],
  ] as const) {
    test(`"${text}" is ${odd ?? 'nothing special'}`, () => assert.equal(oddPostcode(text), odd));
  }
});
