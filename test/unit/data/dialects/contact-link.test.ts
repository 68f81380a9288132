import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toEmail, toPhone } from '../../../../src/data/dialects/contact-link.ts';

suite('toEmail', () => {
  for (const [from, to] of [
    [' hello@elmfield.example ', 'hello@elmfield.example'],
    ['mailto:a.b+c@x.elmfield.example', 'a.b+c@x.elmfield.example'],
  ] as const) {
    test(`${from} is ${to}`, () => assert.equal(toEmail(from), to));
  }
  for (const from of [
    undefined,
    '',
    'elmfield.example',
    'a@b',
    'a b@c.example',
    'a@b@c.example',
    'a@b.example?subject=x',
  ]) {
    test(`${from} is none`, () => assert.equal(toEmail(from), undefined));
  }
});

suite('toPhone', () => {
  for (const [from, to] of [
    [' 01632 960001 ', '01632 960001'],
    ['+44 (0)1632 960-001', '+44 (0)1632 960-001'],
    ['tel:01632960001 ext. 12', '01632960001 ext. 12'],
  ] as const) {
    test(`${from} is ${to}`, () => assert.equal(toPhone(from), to));
  }
  for (const from of [undefined, '', '-', '12345', 'call us', '01632 960001; alert(1)', '1'.repeat(50)]) {
    test(`${from} is none`, () => assert.equal(toPhone(from), undefined));
  }
});
