import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hasRareNames, plainText } from '../../../../src/data/dialects/text.ts';
import { parseJson } from '../../../../src/data/http/json.ts';

// In this order: once the names are there, they are there for all.
suite('named character references', () => {
  for (const [text, isRare] of [
    ['{"a": "A &amp; B &pound;5 &ndash; C"}', false],
    ['{"a": "R&D; AT&T; a & b; &#233;"}', false],
    ['{"a": "caf&eacute;"}', true],
    ['{"a": "caf\\u0026eacute;"}', true],
    ['{"a": "&AMP;"}', true],
  ] as const) {
    test(`${text} ${isRare ? 'needs' : 'does not need'} the code for rare ones`, () => {
      assert.equal(hasRareNames(text), isRare);
    });
  }

  test('stay as they are without it', () => assert.equal(plainText('caf&eacute;'), 'caf&eacute;'));

  test('are read in JSON that has any, as escapes too', async () => {
    const { a, b } = (await parseJson('{"a": "caf&eacute; &Ccaron;&ap; &foo;", "b": "\\u0026frac12;"}')) as {
      readonly a: string;
      readonly b: string;
    };
    assert.deepEqual([plainText(a), plainText(b)], ['café Č≈ &foo;', '½']);
    assert.equal(plainText('&amp;eacute;'), '&eacute;', 'once');
  });

  for (const [name, characters] of Object.entries({
    Aacute: 'Á',
    wcirc: 'ŵ',
    Ycirc: 'Ŷ',
    euro: '€',
    trade: '™',
    frac34: '¾',
    there4: '∴',
    hearts: '♥',
    AMP: '&',
    nvlt: '<⃒',
    bne: '=⃥',
    ThickSpace: '',
    CounterClockwiseContourIntegral: '∳',
    zwnj: '\u200c',
  })) {
    test(`&${name};`, async () => {
      await parseJson('"&eacute;"');
      assert.equal(plainText(`x&${name};y`), characters ? `x${characters}y` : 'x y');
    });
  }
});
