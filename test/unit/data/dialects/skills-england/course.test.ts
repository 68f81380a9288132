import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toCourse } from '../../../../../src/data/dialects/skills-england/course.ts';
import { fixture, said } from '../../../../support/fixtures.ts';

const standard = (await fixture('skills-england/standard.json')) as object;
const changed = (fields: object) => toCourse({ ...standard, ...fields });

suite('a standard of Skills England', () => {
  test('is what the answer says, codes made by position', () => {
    assert.deepEqual(said(toCourse(standard)), {
      id: '9001',
      reference: 'ST9001',
      kind: 'apprenticeship',
      title: 'Lighthouse keeper',
      level: 3,
      overview: 'Keeps a light burning & a log.\nStays awake.',
      duration: { value: 18, unit: 'months' },
      route: 'Transport and logistics',
      maximumFunding: 15000,
      jobTitles: ['Light tender', 'Watch keeper'],
      statements: [
        { kind: 'knowledge', code: 'K1', text: 'The characters of lights.' },
        { kind: 'knowledge', code: 'K3', text: 'The tides.' },
        { kind: 'skill', code: 'S1', text: 'Trim a lamp.' },
        { kind: 'behaviour', code: 'B1', text: 'Stays awake.' },
      ],
      regulation: { body: 'Board of Lights' },
      startDates: {},
      progression: [],
      providerCounts: {},
      url: 'https://lights.example/st9001',
      provenance: { name: 'Skills England' },
    });
  });

  test('can be a unit in hours, known by its learning aim', async () => {
    const unit = toCourse(await fixture('skills-england/unit.json'));
    assert.deepEqual(said(unit), {
      id: 'ZSC90001',
      reference: 'AU9001',
      kind: 'apprenticeship-unit',
      title: 'Knots',
      level: 4,
      overview: 'People who tie.',
      duration: { value: 40, unit: 'hours' },
      maximumFunding: 800,
      jobTitles: [],
      statements: [
        { kind: 'technical-knowledge', code: 'TK1', text: 'Ropes.' },
        { kind: 'technical-skill', code: 'TS1', text: 'Tie.' },
      ],
      startDates: { first: '2026-09-01' },
      progression: [],
      providerCounts: {},
      url: 'https://lights.example/au9001',
      provenance: { name: 'Skills England' },
    });
  });

  test('can be a foundation apprenticeship, and not yet approved', async () => {
    const foundation = toCourse(await fixture('skills-england/foundation.json'));
    assert.deepEqual(
      [foundation.id, foundation.kind, foundation.maximumFunding, foundation.startDates.accepting],
      ['FA9001', 'foundation-apprenticeship', 0, false],
    );
    assert.deepEqual(
      foundation.statements.map(({ code }) => code),
      ['TK1', 'TS1', 'ESB1'],
    );
    assert.deepEqual(said(foundation.progression), [{ title: 'Lighthouse keeper' }]);
  });

  test('began with its first version only', () => {
    assert.equal(changed({ version: '1.0' }).startDates.first, '2026-09-01');
    assert.equal(changed({ version: '0.9' }).startDates.first, '2026-09-01');
    assert.equal(changed({ version: '2.0' }).startDates.first, undefined);
    assert.equal(changed({ status: 'Retired', latestStartDate: '2025-01-31' }).startDates.last, '2025-01-31');
    assert.equal(changed({ status: 'Withdrawn' }).startDates.accepting, false);
  });

  test('is the newest open one of a list of versions', () => {
    const list = [
      { ...standard, version: '1.1', title: 'Old' },
      { ...standard, version: '1.10', title: 'New' },
      { ...standard, version: '1.11', title: 'Next', status: 'In development' },
    ];
    assert.equal(toCourse(list).title, 'New');
    assert.equal(toCourse([{ ...standard, status: 'Retired' }]).title, 'Lighthouse keeper');
  });

  test('is not regulated unless it says so', () => {
    assert.equal(changed({ regulated: false }).regulation, undefined);
    assert.deepEqual(said(changed({ regulatedBody: '' }).regulation), {});
  });

  for (const [what, regulationDetail, isRegulated] of [
    ['training providers', [{ name: 'Training Provider', approved: true }], true],
    ['assessors alone', [{ name: 'EPAO', approved: true }], false],
    [
      'assessors, and not training providers',
      [
        { name: 'EPAO', approved: true },
        { name: 'Training Provider', approved: false },
      ],
      false,
    ],
    ['nobody, with a detail', [], false],
    ['anybody, without a detail', undefined, true],
  ] as const) {
    test(`regulated for ${what} is ${isRegulated ? '' : 'not '}regulated for training providers`, () => {
      const { regulation } = changed({ regulationDetail });
      assert.deepEqual(regulation, isRegulated ? { body: 'Board of Lights' } : undefined);
    });
  }

  test('"Yes" is no body’s name', () => {
    for (const regulatedBody of ['Yes', 'yes', 'N/A', 'None']) {
      assert.deepEqual(said(changed({ regulatedBody }).regulation), {});
    }
    assert.deepEqual(said(changed({ regulatedBody: 'Yes, Ofsted' }).regulation), { body: 'Yes, Ofsted' });
  });

  test('without a title is a schema error', () => {
    for (const nothing of [null, {}, [], [null], 'x', { title: '' }]) {
      assert.throws(() => toCourse(nothing), { name: 'DataError', code: 'schema' });
    }
  });
});
