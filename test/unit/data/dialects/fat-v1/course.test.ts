import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toCourse } from '../../../../../src/data/dialects/fat-v1/course.ts';
import { fixture, said } from '../../../../support/fixtures.ts';

const answer = (await fixture('fat-v1/course.json')) as { readonly trainingCourse: object };
const changed = (fields: object) => toCourse({ ...answer, trainingCourse: { ...answer.trainingCourse, ...fields } });

suite('a course of the API before 2025', () => {
  test('is what the answer says', () => {
    assert.deepEqual(said(toCourse(answer)), {
      id: '9001',
      kind: 'apprenticeship',
      title: 'Lighthouse keeper (degree)',
      level: 6,
      levelEquivalent: 'degree',
      overview: 'Keeps a light burning.',
      duration: { value: 36, unit: 'months' },
      route: 'Transport and logistics',
      maximumFunding: 27000,
      jobTitles: ['Light tender', 'Watch keeper'],
      statements: [
        { kind: 'skill', text: 'Trim a lamp.' },
        { kind: 'skill', text: 'Signal by day.' },
        { kind: 'skill', text: 'Signal by night.' },
      ],
      regulation: { body: 'Board of Lights' },
      startDates: { first: '2015-08-01', last: '2026-12-31' },
      progression: [],
      providerCounts: { total: 3 },
      url: 'https://lights.example/st9001',
      provenance: {},
    });
  });

  test('may come bare', () => {
    assert.equal(toCourse(answer.trainingCourse).title, 'Lighthouse keeper (degree)');
  });

  for (const coreSkills of [null, [], [''], undefined, 'x|', 7]) {
    test(`has no blank skill when they are ${JSON.stringify(coreSkills)}`, () => {
      assert.ok(changed({ coreSkills }).statements.every(({ text }) => text === 'x'));
    });
  }

  test('is regulated only when that is said; by nobody named when the body is blank', () => {
    assert.deepEqual(said(changed({ approvalBody: '' }).regulation), {});
    assert.equal(changed({ otherBodyApprovalRequired: false }).regulation, undefined);
    assert.equal(changed({ otherBodyApprovalRequired: undefined }).regulation, undefined);
  });

  test('starts at no time when no dates are given', () => {
    assert.deepEqual(said(changed({ standardDates: undefined }).startDates), {});
    assert.deepEqual(
      said(changed({ standardDates: { lastDateStarts: null, effectiveTo: '2022-01-01' } }).startDates),
      {},
    );
  });

  test('has an unknown number of providers when counts are absent', () => {
    assert.deepEqual(said(toCourse({ trainingCourse: answer.trainingCourse }).providerCounts), {});
  });

  test('without a title is a schema error', () => {
    for (const nothing of [null, {}, { trainingCourse: null }, { trainingCourse: {} }]) {
      assert.throws(() => toCourse(nothing), { name: 'DataError', code: 'schema' });
    }
  });
});
