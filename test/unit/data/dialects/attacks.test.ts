import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { DataError } from '../../../../src/data/http/errors.ts';
import { adapters, replaceAt, textFieldsOf } from '../../../support/adapters.ts';
import { attacks, floods } from '../../../support/attacks.ts';
import { fixture } from '../../../support/fixtures.ts';

// What no text may bring along: controls but the line end, and what turns the reading direction of what comes after it.
const unseen = /[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFEFF]/;
const linkFields = /^(url|website)$/;

/** Fails for anything in a domain object that could hurt a page which takes it for what its type says. */
function checkHarmless(value: unknown, key = ''): void {
  if (typeof value === 'string') {
    assert.doesNotMatch(value, unseen, key);
    if (linkFields.test(key)) {
      const { protocol, username, password } = new URL(value);
      assert.ok(/^https?:$/.test(protocol) && !username && !password, value);
      assert.equal(new URL(value).href, value, 'the address is the one that was checked');
    }
    if (key === 'email') assert.match(value, /^[^\s"'<>?&:;/]+@[^\s"'<>?&:;/]+$/);
    if (key === 'phone') assert.match(value, /^\+?[\d\s().-]+(?:(?:ext|x|extension)\.?\s*\d+)?$/i);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) checkHarmless(inner, name);
  }
}

for (const { name, adapt, file } of adapters) {
  const good = await fixture(file);
  const fields = textFieldsOf(good);

  const attack = (texts: readonly { readonly text: string }[]) => {
    for (const field of fields) {
      for (const { text } of texts) {
        try {
          checkHarmless(adapt(replaceAt(good, field, text)));
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          assert.equal(error.code, 'schema');
        }
      }
    }
  };

  suite(`a ${name} with an attack in one of its ${fields.length} texts`, () => {
    test(`is harmless: each of ${attacks.length} in each`, () => attack(attacks));

    // Read in one go, whatever the text: nothing here may take the square of its length.
    test(`is harmless: a megabyte in each`, () => attack(floods));
  });
}
