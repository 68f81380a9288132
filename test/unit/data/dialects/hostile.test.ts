import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Course } from '../../../../src/domain/course.ts';
import type { ProviderPage } from '../../../../src/domain/provider-page.ts';
import { DataError } from '../../../../src/data/http/errors.ts';
import { checkCourse, checkProviderPage } from '../../../support/domain-invariants.ts';
import { adapters, courseAdapters, pathsOf, providerAdapters, replaceAt, valueAt } from '../../../support/adapters.ts';
import { attacks } from '../../../support/attacks.ts';
import { fixture } from '../../../support/fixtures.ts';

/** What each adapter's answer has to be. */
const checks = new Map<unknown, (made: unknown) => void>([
  ...courseAdapters.map((each) => [each, (made: unknown) => checkCourse(made as Course)] as const),
  ...providerAdapters.map((each) => [each, (made: unknown) => checkProviderPage(made as ProviderPage)] as const),
]);

let deep: unknown = 'end';
for (let depth = 0; depth < 100_000; depth += 1)
  deep = depth % 2 ? [deep] : { title: deep, course: deep, detail: deep };
const long = 'a<b &amp; '.repeat(10_000);
const spoilers: readonly unknown[] = [
  ...[null, true, false, -1, 0, 7, 1.5, 1e308, 5e-324],
  ...['', '7', '-7', 'x', '-', 'low', ' ', '\ud800', 'true', '2026-02-30', '0001-01-01', '51.28', long],
  ...[[], [[]], {}, [null], { length: 3 }, { toString: false, valueOf: 1 }, deep],
];
const small = spoilers.filter((each) => each !== deep && each !== long);

/** Answers that are almost right: good ones in which some things are gone, wrong, or somewhere else. */
function almost(good: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(good);
  const keys = [...new Set(paths.flatMap((path) => path.filter((key) => typeof key === 'string' && !/^\d/.test(key))))];
  const leaf = fc.oneof(
    fc.constantFrom(...small),
    fc.constantFrom(...paths).map((path) => valueAt(good, path)),
    fc.constantFrom(...attacks).map(({ text }) => text),
    fc.double(),
    fc.double().map(String),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const value = fc.oneof(
    { weight: 6, arbitrary: leaf },
    { weight: 1, arbitrary: fc.array(leaf, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...(keys as string[])), leaf, { maxKeys: 6 }) },
  );
  const changes = fc.array(fc.tuple(fc.constantFrom(...paths.slice(1)), value), { minLength: 1, maxLength: 5 });
  return changes.map((all) =>
    all.reduce((answer, [path, by]) => (reaches(answer, path) ? replaceAt(answer, path, by) : answer), good),
  );
}

/** Whether a place is still there after other changes. */
function reaches(answer: unknown, path: readonly (string | number)[]): boolean {
  let inner = answer;
  for (const key of path) {
    if (inner === null || typeof inner !== 'object' || !Object.hasOwn(inner, key)) return false;
    inner = (inner as Record<string | number, unknown>)[key];
  }
  return true;
}

for (const adapter of adapters) {
  const { name, adapt, file } = adapter;
  const good = await fixture(file);

  /** Reads what keeps the promises of its type, or says that it cannot in the only way there is. */
  function survive(answer: unknown): boolean {
    let made;
    try {
      made = adapt(answer);
    } catch (error) {
      assert.ok(error instanceof DataError && error.code === 'schema', `${String(error)}`);
      assert.ok(error.hint);
      return false;
    }
    checks.get(adapter)?.(made);
    return true;
  }

  suite(`whatever a ${name} is`, () => {
    test('20,000 answers are read or refused', () => {
      let read = 0;
      const property = fc.property(
        fc.oneof({ weight: 9, arbitrary: almost(good) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) }),
        (answer) => void (read += Number(survive(answer))),
      );
      fc.assert(property, { numRuns: 20_000 });
      // Neither all nor none: the answers are about what the adapter decides.
      assert.ok(read > 2_000 && read < 20_000, `${read} were read`);
    });

    test('the usual wrong things in every place are read or refused', () => {
      for (const at of pathsOf(good)) for (const by of spoilers) survive(replaceAt(good, at, by));
    });

    test('no prototype is touched', () => {
      const keys =
        '"__proto__":{"title":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":null';
      const text = JSON.stringify(good).replaceAll('{', `{${keys},`).replaceAll(',}', '}');
      const names = Object.getOwnPropertyNames(Object.prototype);
      // They change nothing: what comes out is what comes out without them.
      assert.deepEqual(adapt(JSON.parse(text)), adapt(good));
      assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), names);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    });
  });
}
