import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toCourseDetails } from '../../../../../src/data/dialects/snapshot/course-details.ts';
import { fixture, said } from '../../../../support/fixtures.ts';

const document = (await fixture('snapshot/course.json')) as { readonly course: Readonly<Record<string, unknown>> };
const withCourse = (course: object) => ({ ...document, course: { ...document.course, ...course } });

suite('the details of a course', () => {
  const more = {
    levelText: 'SCQF level 7',
    durationText: 'One evening a week',
    presentations: [
      { ukprn: 10000001, site: 'Main campus', startDate: '2027-09-01', applyBy: '2027-07-31', mode: 'online' },
      { startDate: 'any-time', attendance: 'Part time, evening' },
      { startText: 'September 2027' },
    ],
    entryRequirements: 'Five GCSEs.\nAn interview.',
    links: [
      { url: 'https://lights.example/apply', kind: 'apply' },
      { label: 'See the tower', url: 'https://lights.example/days', kind: 'open-day' },
    ],
  };

  test('are what the document says, and documents with them keep to the schema', async () => {
    assert.deepEqual(said(toCourseDetails(withCourse(more))), more);
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const schema = new URL('../../../../../src/data/snapshot/course.schema.json', import.meta.url);
    const validate = ajv.compile(JSON.parse(await readFile(schema, 'utf8')) as object);
    for (const [course, isValid] of [
      [more, true],
      [{ ...more, kind: undefined }, true],
      [{ presentations: [{ startDate: 'soon' }] }, false],
      [{ presentations: [{ applyBy: '31/07/2027' }] }, false],
      [{ links: [{ url: 'javascript:x', kind: 'apply' }] }, false],
      [{ links: [{ url: 'https://lights.example', kind: 'buy' }] }, false],
    ] as const) {
      const written: unknown = JSON.parse(JSON.stringify(withCourse(course)));
      assert.equal(validate(written), isValid, JSON.stringify(course));
    }
  });

  test('without what they cannot use', () => {
    const { presentations, links } = toCourseDetails({
      course: {
        presentations: [{ startDate: 'soon', applyBy: '31/07/2027', mode: 'evening', ukprn: 'x' }, null],
        links: [{ url: 'javascript:x', kind: 'apply' }, { url: 'https://lights.example' }, 'x'],
      },
    });
    assert.deepEqual(said({ presentations, links }), { presentations: [{}, {}], links: [] });
  });

  test('are none of a course that has none, and of no course', () => {
    for (const nothing of [document, {}, null, 'x', []]) assert.deepEqual(said(toCourseDetails(nothing)), {});
  });
});
