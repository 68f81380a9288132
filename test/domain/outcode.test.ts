import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { outcodeOf } from '../../src/domain/outcode.ts';

suite('outcodeOf', () => {
  for (const [text, outcode] of [
    ['CT1', 'CT1'],
    ['ct1', 'CT1'],
    [' ec1a ', 'EC1A'],
    ['CT1 1QU', 'CT1'],
    ['ct11qu', 'CT1'],
    ['CT1 1', 'CT1'],
    ['CT1 1Q', 'CT1'],
    ['W1A 0AX', 'W1A'],
    ['CT112QU', 'CT11'],
    ['M1', 'M1'],
  ] as const) {
    test(`of “${text}” is ${outcode}: never more than the first half`, () => assert.equal(outcodeOf(text), outcode));
  }

  for (const text of [
    '',
    'Leeds',
    'CT',
    '1QU',
    'CT1 Canterbury',
    'CT1 1QU Canterbury',
    'CT1, Kent',
    '10 High Street',
  ]) {
    test(`“${text}” has none`, () => assert.equal(outcodeOf(text), undefined));
  }
});
