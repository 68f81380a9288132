import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toCourse } from '../../../../../src/data/dialects/fat/course.ts';
import { fixture, said } from '../../../../support/fixtures.ts';

const answer = (await fixture('fat/course.json')) as object;
const changed = (fields: object) => toCourse({ ...answer, ...fields });

suite('a course of the current API', () => {
  test('is what the answer says', () => {
    assert.deepEqual(said(toCourse(answer)), {
      id: '9001',
      reference: 'ST9001',
      kind: 'apprenticeship',
      title: 'Lighthouse keeper',
      level: 3,
      overview: 'Keeps a light burning.',
      duration: { value: 18, unit: 'months' },
      route: 'Transport and logistics',
      maximumFunding: 15000,
      jobTitles: ['Light tender', 'Watch keeper'],
      statements: [
        { kind: 'skill', text: 'Trim a lamp.' },
        { kind: 'knowledge', text: 'The characters of lights.' },
        { kind: 'employability', text: 'Stays awake.' },
        { kind: 'other', text: 'Lost.' },
      ],
      startDates: { accepting: true },
      progression: [],
      providerCounts: { total: 30 },
      url: 'https://lights.example/st9001',
      provenance: {},
    });
  });

  test('can be a unit, reckoned in hours and closed', async () => {
    const unit = toCourse(await fixture('fat/unit.json'));
    assert.deepEqual(
      [unit.id, unit.reference, unit.kind, unit.duration, unit.maximumFunding, unit.startDates.accepting],
      ['ZSC90001', 'AU9001', 'apprenticeship-unit', { value: 40, unit: 'hours' }, 800, false],
    );
    assert.deepEqual([unit.jobTitles, unit.statements, unit.progression, unit.url], [[], [], [], undefined]);
  });

  test('can be a foundation apprenticeship, by its older field name', async () => {
    const foundation = toCourse(await fixture('fat/foundation.json'));
    assert.deepEqual(
      [foundation.id, foundation.kind, foundation.incentivePayment, foundation.progression],
      ['901', 'foundation-apprenticeship', 3000, [{ title: 'Lighthouse keeper', level: 3 }]],
    );
  });

  test('comes from the inner API too', async () => {
    const course = toCourse(await fixture('fat/inner-course.json'));
    assert.deepEqual(
      [course.id, course.maximumFunding, course.duration, course.jobTitles],
      ['902', 11000, { value: 24, unit: 'months' }, ['Chart drawer']],
    );
    assert.deepEqual(course.statements, [
      { kind: 'skill', text: 'Draw a coast.' },
      { kind: 'skill', text: 'Sound a depth.' },
    ]);
    assert.deepEqual(said([course.regulation, course.startDates]), [{}, { first: '2019-08-01', last: '2027-01-31' }]);
  });

  test('is regulated as is said of training providers, whatever else needs an approval', () => {
    const of = (fields: object) => changed({ approvalBody: 'Board of Lights', ...fields }).regulation;
    const body = { body: 'Board of Lights' };
    assert.deepEqual(of({ otherBodyApprovalRequired: true }), body);
    assert.deepEqual(of({ isRegulatedForProvider: true }), body);
    assert.deepEqual(of({ otherBodyApprovalRequired: false, isRegulatedForProvider: true }), body);
    assert.equal(of({ otherBodyApprovalRequired: true, isRegulatedForProvider: false }), undefined);
    assert.deepEqual(of({ isRegulatedForProvider: true, approvalBody: 'Yes' }), { body: undefined });
  });

  test('has codes where the inner API sends keys', () => {
    const ksbs = [
      { type: 2, key: 's1', detail: 'Trim a lamp.' },
      { type: 'TechnicalKnowledge', key: 'TK1', detail: 'Oil.' },
    ];
    assert.deepEqual(changed({ ksbs }).statements, [
      { kind: 'skill', code: 'S1', text: 'Trim a lamp.' },
      { kind: 'technical-knowledge', code: 'TK1', text: 'Oil.' },
    ]);
  });

  for (const [learningType, kind] of [
    ['FoundationApprenticeship', 'foundation-apprenticeship'],
    [1, 'foundation-apprenticeship'],
    ['2', 'apprenticeship-unit'],
    [999, 'apprenticeship'],
    ['Anything', 'apprenticeship'],
    ['__proto__', 'apprenticeship'],
    [null, 'apprenticeship'],
    [{}, 'apprenticeship'],
  ] as const) {
    test(`of learning type ${JSON.stringify(learningType)} is a ${kind}`, () => {
      assert.equal(changed({ learningType }).kind, kind);
    });
  }

  test('without a learning type is told by its codes', () => {
    const nameless = { learningType: undefined, courseType: undefined };
    assert.equal(changed({ ...nameless, iFateReferenceNumber: 'FA0001' }).kind, 'foundation-apprenticeship');
    assert.equal(changed({ ...nameless, iFateReferenceNumber: 'AU0001' }).kind, 'apprenticeship-unit');
    assert.equal(changed({ ...nameless, larsCode: 'ZSC00001' }).kind, 'apprenticeship-unit');
    assert.equal(changed({ ...nameless, courseType: 'ShortCourse' }).kind, 'apprenticeship-unit');
  });

  test('has funding that is 0, but no duration that is', () => {
    const course = changed({ maxFunding: 0, typicalDuration: 0 });
    assert.deepEqual([course.maximumFunding, course.duration], [0, undefined]);
    assert.equal(changed({ maxFunding: undefined, apprenticeshipFunding: [] }).maximumFunding, 0);
    assert.equal(changed({ maxFunding: undefined }).maximumFunding, undefined);
  });

  test('adds a foundation’s payments up, missing ones as 0', () => {
    const row = {
      effectiveFrom: '2025-08-01',
      foundationAppFirstEmpPayment: 500,
      foundationAppThirdEmpPayment: '1000',
    };
    const fields = { learningType: 1, incentivePayment: undefined };
    assert.equal(changed({ ...fields, apprenticeshipFunding: [row] }).incentivePayment, 1500);
    assert.equal(changed({ ...fields, incentivePayment: 0 }).incentivePayment, 0);
  });

  test('takes units from the funding row that begins last, even in the future', () => {
    const apprenticeshipFunding = [
      { effectiveFrom: '2099-01-01T00:00:00', maxEmployerLevyCap: 3, duration: 30, durationUnits: 'Hours' },
      { effectiveFrom: '2020-01-01', maxEmployerLevyCap: 2, duration: 12, durationUnits: 'Months' },
    ];
    const course = changed({ maxFunding: undefined, typicalDuration: undefined, apprenticeshipFunding });
    assert.deepEqual([course.maximumFunding, course.duration], [3, { value: 30, unit: 'hours' }]);
  });

  test('goes by what was asked when it names no code', () => {
    const codeless = { larsCode: 0, iFateReferenceNumber: undefined };
    assert.equal(toCourse({ ...answer, ...codeless }, '77').id, '77');
    assert.equal(changed({ larsCode: 0 }).id, 'ST9001');
  });

  test('without a title is a schema error', () => {
    for (const nothing of [null, undefined, [], {}, 'x', 7, { ...answer, title: ' ' }]) {
      assert.throws(() => toCourse(nothing), { name: 'DataError', code: 'schema' });
    }
  });
});
