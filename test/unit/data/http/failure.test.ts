import assert from 'node:assert/strict';
import { afterEach, suite, test } from 'node:test';
import type { Failure } from '../../../../src/data/http/attempt.ts';
import { toError } from '../../../../src/data/http/failure.ts';

const url = 'https://data.example/course.json?a=b';

function lost(violations: readonly object[] = [], address = url) {
  const failure = { stage: 'connection', violations, cause: new TypeError('x') } as unknown as Failure;
  return toError(address, failure, 0);
}

suite('no connection', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'location'));
  const pageOn = (protocol: string) =>
    Object.defineProperty(globalThis, 'location', { value: { protocol }, configurable: true });

  for (const [what, violation, code] of [
    ['of this address', { blockedURI: url, disposition: 'enforce' }, 'blocked'],
    ['of its origin', { blockedURI: 'https://data.example', disposition: 'enforce' }, 'blocked'],
    ['only reported', { blockedURI: url, disposition: 'report' }, 'network'],
    ['of another address', { blockedURI: 'https://other.example/x', disposition: 'enforce' }, 'network'],
    ['of inline code', { blockedURI: 'inline', disposition: 'enforce' }, 'network'],
    ['of nothing named', { blockedURI: '', disposition: 'enforce' }, 'network'],
  ] as const) {
    test(`after a violation ${what} is "${code}"`, () => {
      assert.equal(lost([violation]).code, code);
    });
  }

  test('that the policy forbids has a hint with the origin to allow', () => {
    const { hint, url: of } = lost([{ blockedURI: url, disposition: 'enforce' }]);
    assert.match(hint ?? '', /connect-src/);
    assert.match(hint ?? '', /https:\/\/data\.example /);
    assert.equal(of, url);
  });

  for (const [page, address, code] of [
    ['https:', 'http://data.example/x', 'blocked'],
    ['https:', 'https://data.example/x', 'network'],
    ['http:', 'http://data.example/x', 'network'],
    ['https:', 'http://localhost:1/x', 'network'],
    ['https:', 'http://a.localhost/x', 'network'],
    ['https:', 'http://127.0.0.1/x', 'network'],
    ['https:', 'http://[::1]/x', 'network'],
    ['https:', 'http://127.example/x', 'blocked'],
  ] as const) {
    test(`from a page on ${page} to ${address} is "${code}"`, () => {
      pageOn(page);
      assert.equal(lost([], address).code, code);
    });
  }

  test('has a hint about cross-origin headers', () => {
    assert.match(lost().hint ?? '', /Access-Control-Allow-Origin/);
  });
});

test('a status that is no refusal and no success is malformed', () => {
  const failure: Failure = { stage: 'status', response: new Response(null, { status: 304 }), violations: [] };
  assert.equal(toError(url, failure, 0).code, 'malformed');
});
