import assert from 'node:assert/strict';
import { after, beforeEach, suite, test } from 'node:test';
import { loadCourse, type Api } from '../../../src/data/catalogue.ts';
import { fixture } from '../../support/fixtures.ts';
import { site, startLoopback } from '../../support/loopback.ts';

const server = await startLoopback();
after(() => server.close());

const course = await fixture('snapshot/course.json');
const index = await fixture('snapshot/index.json');
const { signal } = new AbortController();

/** Every test has a base of its own: what one loaded, the next must not find. */
let base = '';
let count = 0;
beforeEach(() => {
  base = `/test${(count += 1)}`;
  server.asked.length = 0;
});
const serve = (documents: Readonly<Record<string, unknown>>) => {
  server.answer = site(Object.fromEntries(Object.entries(documents).map(([path, body]) => [base + path, body])));
};
const load = (courseId: string, api: Api = 'snapshot', fresh = false) =>
  loadCourse({ base: server.origin + base, api }, courseId, { signal, fresh });
const asked = () => server.asked.map((path) => path.slice(base.length));

suite('loadCourse', () => {
  for (const [api, path, file, id] of [
    ['snapshot', '/courses/9001.json', 'snapshot/course.json', '9001'],
    ['fat', '/courses/9001', 'fat/course.json', '9001'],
    ['fat-v1', '/trainingcourses/9001', 'fat-v1/course.json', '9001'],
    ['skills-england', '/ST9001', 'skills-england/standard.json', 'ST9001'],
  ] as const) {
    test(`asks a ${api} endpoint for ${path}, and reads the answer`, async () => {
      serve({ [path]: await fixture(file) });
      const loaded = await load(id, api);
      assert.match(loaded.title, /^Lighthouse keeper/);
      assert.equal(loaded.id, '9001');
      assert.deepEqual(asked(), [path]);
    });
  }

  test('makes one request and one object for equal courses, also later', async () => {
    serve({ '/courses/9001.json': course });
    const [first, second] = await Promise.all([load('9001'), load('9001')]);
    assert.equal(first, second);
    assert.equal(await load('9001'), first);
    assert.equal(asked().length, 1);
    assert.notEqual(await load('9001', 'snapshot', true), first);
    assert.equal(asked().length, 2);
  });

  test('keeps what two dialects make of one address apart', async () => {
    const both = { ...(course as object), title: 'As the current API has it' };
    serve({ '/courses/9001.json': both });
    assert.equal((await load('9001')).title, 'Lighthouse keeper (degree)');
    assert.equal((await load('9001.json', 'fat')).title, 'As the current API has it');
  });

  for (const code of ['ST9001', 'st9001']) {
    test(`finds a snapshot's course by its reference, ${code}, and shares it`, async () => {
      serve({ '/courses/9001.json': course, '/index.json': index });
      const [byReference, again, byCode] = await Promise.all([load(code), load(code), load('9001')]);
      assert.equal(byReference, byCode);
      assert.equal(again, byCode);
      assert.deepEqual(asked().toSorted(), [`/courses/${code}.json`, '/courses/9001.json', '/index.json'].toSorted());
      assert.equal(await load(code), byCode);
      assert.equal(asked().length, 3);
    });
  }

  test('finds a code in small letters', async () => {
    serve({ '/courses/ZSC90001.json': course, '/index.json': index });
    assert.equal((await load('zsc90001')).title, 'Lighthouse keeper (degree)');
  });

  for (const [what, documents] of [
    ['neither a file nor the index knows', { '/index.json': index }],
    ['there is no index for', {}],
    ['the index cannot be read for', { '/index.json': '<p>' }],
  ] as const) {
    test(`says "not-found" of a course that ${what}, and asks anew the next time`, async () => {
      serve(documents);
      const missing = { name: 'DataError', code: 'not-found', url: `${server.origin}${base}/courses/77.json` };
      await assert.rejects(load('77'), missing);
      serve({ '/courses/77.json': course });
      await load('77');
    });
  }

  test('says "not-found" of a course whose file is missing though the index lists it', async () => {
    serve({ '/index.json': index });
    await assert.rejects(load('9001'), { code: 'not-found' });
  });

  test('tells the address of an answer that cannot be read, and does not keep it', async () => {
    serve({ '/courses/9001.json': { schemaVersion: 2 } });
    await assert.rejects(load('9001'), { code: 'schema', url: `${server.origin}${base}/courses/9001.json` });
    serve({ '/courses/9001.json': course });
    await load('9001');
  });

  for (const code of ['..', '.', '']) {
    test(`refuses the code "${code}" without asking`, async () => {
      await assert.rejects(load(code, 'fat'), { code: 'bad-request' });
      await assert.rejects(load(code, 'skills-england'), { code: 'bad-request' });
      assert.deepEqual(asked(), []);
    });
  }

  test('keeps a code in its segment', async () => {
    serve({});
    await assert.rejects(load('../secret?a=b', 'fat'), { code: 'not-found' });
    assert.deepEqual(asked(), ['/courses/..%2Fsecret%3Fa%3Db']);
  });

  test('rejects with the reason of an abort', async () => {
    const controller = new AbortController();
    server.answer = () => controller.abort();
    const endpoint = { base: server.origin + base, api: 'snapshot' } as const;
    await assert.rejects(loadCourse(endpoint, '9001', { signal: controller.signal }), { name: 'AbortError' });
  });
});
