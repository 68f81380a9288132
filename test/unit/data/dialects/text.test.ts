import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { plainText } from '../../../../src/data/dialects/text.ts';

const cases: readonly (readonly [what: string, from: string, to: string])[] = [
  ['plain text as it is', 'Trim a lamp – by day.', 'Trim a lamp – by day.'],
  ['inline tags without a gap', 'a <b>bo</b>ld w<em class="x">or</em>d', 'a bold word'],
  ['block ends as line breaks', '<p>One</p><p>Two<br/>Three</p><ul><li>Four</li></ul>', 'One\nTwo\nThree\nFour'],
  ['no script', 'a<script type="x">alert("</p>")</script>b', 'a b'],
  ['no style, whatever its case', 'a<STYLE>b{}</style >c', 'a c'],
  ['no script that never ends', 'a<script>alert(1)', 'a'],
  ['no comment', 'a<!-- <b>x</b> -->b', 'a b'],
  ['no document type', '<!DOCTYPE html><p>a', 'a'],
  ['a tag with no end is text', 'levels <b and more', 'levels <b and more'],
  ['a comparison is text', 'x < 5 and y > 3, 1<2', 'x < 5 and y > 3, 1<2'],
  ['named entities', 'A &amp; B &lt;C&gt; &quot;D&quot; &pound;5&nbsp;&ndash;&rsquo;&hellip;', 'A & B <C> "D" £5 –’…'],
  ['numeric entities', '&#65;&#x42;&#8217;&#x1F600;', 'AB’😀'],
  ['numeric entities of windows-1252, as browsers read them', 'it&#146;s', 'it’s'],
  ['entities once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['entities that are none', '&foo; &#1114112; R&D; AT&T', '&foo; &#1114112; R&D; AT&T'],
  ['literal escapes as line breaks', 'One\\r\\nTwo\\nThree\\rFour', 'One\nTwo\nThree\nFour'],
  ['mojibake of punctuation', 'itâ€™s â€œwellâ€\u009d â€“ itâ€¦', 'it’s “well” – it…'],
  ['mojibake read as latin-1', 'it\u00e2\u0080\u0099s', 'it’s'],
  ['mojibake of letters and the pound', 'cafÃ© Â£5Â\u00a0each', 'café £5 each'],
  ['Welsh and other words stay', 'TÂN, tân, Ãvila, pâte, â€', 'TÂN, tân, Ãvila, pâte, â€'],
  ['no controls', 'a\u0000b\u0007c\u009fd', 'abcd'],
  ['no bidirectional overrides', 'a\u202eb\u2066c\u2069', 'abc'],
  ['nothing invisible', '\ufeffa\u200bb\u2060', 'ab'],
  ['one space, one break', '  a \t\u00a0 b \r\n \n\n  c  ', 'a b\nc'],
  ['nothing from nothing', ' \n\t ', ''],
];

suite('plainText', () => {
  for (const [what, from, to] of cases) {
    test(what, () => assert.equal(plainText(from), to));
  }

  const megabyte = 1_000_000;
  for (const part of [
    '<a',
    '<',
    '<!--',
    '<script>',
    '</script ',
    '&',
    '&#',
    '&#x',
    'â€',
    ' ',
    '\n ',
    '\\',
    '"<p title=',
  ]) {
    test(`a megabyte of ${JSON.stringify(part)} takes no time that grows with its square`, { timeout: 20_000 }, () => {
      assert.equal(typeof plainText(part.repeat(megabyte / part.length)), 'string');
    });
  }
});
