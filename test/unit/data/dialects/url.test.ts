import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { DataError } from '../../../../src/data/http/errors.ts';
import { toUrl } from '../../../../src/data/dialects/url.ts';

const base = 'https://data.example/snapshot';

suite('toUrl', () => {
  test('encodes segments and queries', () => {
    assert.equal(
      toUrl(base, ['courses', 'a/../b?c#d%2e'], {
        searchTerm: 'Cove & Southwood, #1',
        page: 0,
        none: undefined,
        blank: '',
      }),
      `${base}/courses/a%2F..%2Fb%3Fc%23d%252e?searchTerm=Cove+%26+Southwood%2C+%231&page=0`,
    );
  });

  for (const segment of ['', '.', '..', '\ud800']) {
    test(`refuses ${JSON.stringify(segment)}`, () => {
      assert.throws(() => toUrl(base, ['courses', segment]), { name: 'DataError', code: 'bad-request' });
    });
  }

  test('never leaves its base, whatever the segment', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[./\\%2eE]{1,6}$/)), (segment) => {
        let url;
        try {
          url = toUrl(base, ['courses', segment, 'providers.json']);
        } catch (error) {
          assert.ok(error instanceof DataError);
          return;
        }
        const parts = new URL(url).pathname.split('/');
        assert.equal(parts.length, 5);
        assert.equal(decodeURIComponent(parts[3] ?? ''), segment);
      }),
      { numRuns: 500 },
    );
  });
});
