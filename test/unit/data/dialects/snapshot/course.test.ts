import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toCourse } from '../../../../../src/data/dialects/snapshot/course.ts';
import { DataError } from '../../../../../src/data/http/errors.ts';
import { fixture, said } from '../../../../support/fixtures.ts';

interface CourseDocument {
  readonly course: Readonly<Record<string, unknown>>;
}
const document = (await fixture('snapshot/course.json')) as CourseDocument;
const withCourse = (course: unknown) => ({ ...document, course });
const changed = (fields: object) => toCourse(withCourse({ ...document.course, ...fields }));

suite('the course of a snapshot', () => {
  test('is what the document says', () => {
    assert.deepEqual(said(toCourse(document)), {
      ...document.course,
      provenance: {
        name: 'Invented for tests',
        url: 'https://data.example/source',
        licence: 'MIT',
        asOf: '2026-11-01T06:00:00Z',
      },
    });
  });

  test('needs no more than a title', () => {
    assert.deepEqual(said(toCourse({ schemaVersion: 1, course: { title: 'Knots' } }, 'ZSC90001')), {
      id: 'ZSC90001',
      title: 'Knots',
      overview: '',
      jobTitles: [],
      statements: [],
      startDates: {},
      progression: [],
      providerCounts: {},
      provenance: {},
    });
  });

  test('keeps values that are 0', () => {
    const course = changed({ level: 0, maximumFunding: 0, incentivePayment: 0, providerCounts: { total: 0 } });
    assert.deepEqual(
      [course.level, course.maximumFunding, course.incentivePayment, course.providerCounts.total],
      [undefined, 0, 0, 0], // No qualification has the level 0: sources write it where they know none.
    );
  });

  test('takes numbers that are text, and text that is a number', () => {
    const course = changed({ id: 274, level: '7', maximumFunding: '27000', duration: { value: '24', unit: 'months' } });
    assert.deepEqual(
      [course.id, course.level, course.maximumFunding, course.duration],
      ['274', 7, 27000, { value: 24, unit: 'months' }],
    );
  });

  test('drops what it cannot use and keeps the rest', () => {
    const course = changed({
      kind: 'seminar',
      level: 6.5,
      duration: { value: 0, unit: 'months' },
      maximumFunding: -1,
      url: 'javascript:alert(1)',
      jobTitles: ['Light tender', null, ' ', 7, 'Light tender', 'Watch keeper'],
      statements: [null, 'x', { kind: 'skill' }, { kind: 'charm', text: 'x' }, { kind: 'skill', text: 'Trim a lamp.' }],
      startDates: { first: '2023-02-29', last: '31/03/2027', accepting: 'yes' },
      progression: [{ level: 3 }, 'x', { title: 'Harbour pilot' }],
      regulation: null,
    });
    assert.deepEqual(
      said(course),
      said({
        ...(said(toCourse(document)) as object),
        kind: undefined,
        level: undefined,
        duration: undefined,
        maximumFunding: undefined,
        url: undefined,
        jobTitles: ['Light tender', 'Watch keeper'],
        statements: [
          { kind: 'other', text: 'x' }, // No kind that we know: what it says is shown all the same.
          { kind: 'skill', text: 'Trim a lamp.' },
        ],
        startDates: {},
        progression: [{ title: 'Harbour pilot' }],
        regulation: undefined,
      }),
    );
  });

  test('is regulated by an unnamed body too', () => {
    assert.deepEqual(said(changed({ regulation: {} }).regulation), {});
  });

  test('has text, not HTML', () => {
    const course = changed({
      title: ' <b>Light</b>house\nkeeper &amp; co ',
      overview: '<p>One</p><script>alert(1)</script><p>Two</p>',
    });
    assert.deepEqual([course.title, course.overview], ['Lighthouse keeper & co', 'One\nTwo']);
  });

  for (const [what, given, hint] of [
    ['nothing', undefined, /schemaVersion/],
    ['null', null, /schemaVersion/],
    ['a list', [], /schemaVersion/],
    ['no version', { course: { title: 'x' } }, /no schemaVersion/],
    ['a later version', { ...document, schemaVersion: 2 }, /schemaVersion 2/],
    ['no course', { schemaVersion: 1 }, /title/],
    ['a course without a title', withCourse({ id: '9001', title: ' <p></p> ' }), /title/],
  ] as const) {
    test(`${what} is a schema error that tells why`, () => {
      assert.throws(
        () => toCourse(given),
        (error: unknown) => {
          assert.ok(error instanceof DataError);
          assert.equal(error.code, 'schema');
          assert.match(error.hint ?? '', hint);
          return true;
        },
      );
    });
  }

  test('a later minor version is read', () => {
    assert.equal(toCourse({ ...document, schemaVersion: '1.4' }).title, 'Lighthouse keeper (degree)');
  });
});
