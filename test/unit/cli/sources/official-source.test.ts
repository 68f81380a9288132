import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { officialSource } from '../../../../src/cli/sources/official-source.ts';
import { skillsEnglandSource } from '../../../../src/cli/sources/skills-england-source.ts';
import { startLoopback, type Loopback } from '../../../support/loopback.ts';
import { documentsOf } from './documents-of.ts';

/** Answers by path, without the query. */
type Answers = Readonly<Record<string, unknown>>;

describe('one bad course is left out and told, and the run goes on', () => {
  let server: Loopback;
  let answers: Answers = {};
  const list = (...codes: readonly unknown[]) => ({ standards: codes.map((larsCode) => ({ larsCode, title: 'x' })) });
  const nobody = { providers: [], totalPages: 0 };
  const course = (code: string) => ({ larsCode: code, title: `Course ${code}` });

  before(async () => void (server = await startLoopback()));
  after(() => server.close());
  beforeEach(() => {
    server.answer = (response, request) => {
      const answer = answers[(request.url ?? '').replace(/\?.*/, '')];
      response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer));
    };
  });
  const fat = (ids: readonly string[] | 'all' = 'all') =>
    documentsOf(officialSource({ api: 'fat', endpoint: server.origin, pace: 0.01 }), ids);

  test('in the list of all', async () => {
    answers = {
      '/courses': list('1', '2', '3', null),
      '/courses/1': course('1'),
      '/courses/1/providers': nobody,
      '/courses/2': { larsCode: '2', title: null },
      '/courses/3': course('3'),
      '/courses/3/providers': nobody,
    };
    const { courses, drops } = await fat();
    assert.deepEqual(Object.keys(courses), ['1', '3']);
    assert.deepEqual(drops, [
      { kind: 'course', id: 'x', reason: 'The list gives no "larsCode" for it.' },
      { kind: 'course', id: '2', reason: 'Its answer is no course with a title.' },
    ]);
  });

  test('among those that were named', async () => {
    answers = { '/courses/1': {}, '/courses/3': course('3'), '/courses/3/providers': nobody };
    const { courses, drops } = await fat(['1', '3']);
    assert.deepEqual([Object.keys(courses), drops.map(({ id }) => id)], [['3'], ['1']]);
  });

  test('with a list of providers that is none: the course stays, and nobody is said to train it', async () => {
    answers = { '/courses/3': course('3'), '/courses/3/providers': { detail: 'broken' } };
    const { courses, providers, drops } = await fat(['3']);
    assert.deepEqual([Object.keys(courses), providers['3']], [['3'], undefined]);
    assert.deepEqual(
      drops.map(({ kind, id }) => [kind, id]),
      [['providers', '3']],
    );
  });

  test('a provider whose own page is none stays as the list has it', async () => {
    const row = { ukprn: 10000001, providerName: 'Castle', locations: [{ locationType: 'Online' }] };
    answers = {
      '/courses/3': course('3'),
      '/courses/3/providers': { providers: [row], totalPages: 1, totalCount: 1 },
      '/courses/3/providers/10000001': { ukprn: 0 },
    };
    const { providers, warnings } = await fat(['3']);
    assert.equal(providers['3']?.['providers'][0].name, 'Castle');
    assert.match(warnings[0] ?? '', /10000001 .* its own page says nothing of it/);
  });

  test('a standard of Skills England without a title, asked for alone: one sentence', async () => {
    answers = { '/ST0001': { referenceNumber: 'ST0001' } };
    const source = skillsEnglandSource({ endpoint: server.origin, pace: 0.01 });
    await assert.rejects(documentsOf(source, ['ST0001']), { name: 'ToolError', message: /Course ST0001 .* no title/ });
  });
});
