import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toWebUrl } from '../../../../src/data/dialects/link.ts';

const good: readonly (readonly [from: string, to: string])[] = [
  ['https://www.elmfield.example/a?b=c#d', 'https://www.elmfield.example/a?b=c#d'],
  ['  HTTP://Elmfield.example ', 'http://elmfield.example/'],
  ['www.x', 'http://www.x/'],
  ['www.elmfield.example/courses', 'http://www.elmfield.example/courses'],
  ['elmfield.example:8080/a', 'http://elmfield.example:8080/a'],
  ['coleg-tŷ.example', 'http://xn--coleg-t-xvb.example/'],
  ['www.elmfield.example/@us', 'http://www.elmfield.example/@us'],
];
const bad = [
  undefined,
  '',
  '  ',
  '-',
  'n/a',
  'none',
  'test@elmfield.example',
  'mailto:test@elmfield.example',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'ftp://elmfield.example',
  '//elmfield.example',
  'https://user:word@elmfield.example',
  'https://user@elmfield.example',
  'https://:word@elmfield.example',
  'www.elmfield.example@evil.example',
  'https://',
  'http:///x',
  'https://elm field.example',
  '10.30',
  `https://elmfield.example/${'a'.repeat(3000)}`,
];

suite('toWebUrl', () => {
  for (const [from, to] of good) test(`${from} is ${to}`, () => assert.equal(toWebUrl(from), to));
  for (const from of bad) {
    test(`${JSON.stringify(from)?.slice(0, 40)} is none`, () => assert.equal(toWebUrl(from), undefined));
  }
});
