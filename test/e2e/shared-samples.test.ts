import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { mappedSites } from '../../src/domain/mapped-site.ts';
import { toProviders } from '../../src/data/dialects/snapshot/providers.ts';
import { launch, wantedBrowsers, type Browser } from '../support/browsers.ts';
import { toProvidersDocuments, type DirectoryProvider } from '../support/course-directory.ts';
import { serve, type TestServer } from '../support/servers.ts';
import { missing, sharedSample } from '../support/shared-samples.ts';
import { startOrigins, type Origins } from './host-page.ts';

const [course, courses, providers, directory] = [
  'fat-v1-course.json',
  'fat-v1-courses.json',
  'fat-v1-course-providers.json',
  'course-directory-2022.json',
] as const;
const skip = [course, courses, providers, directory].map(missing).find(Boolean) ?? false;

interface WireCourse {
  readonly id: number;
  readonly title: string;
  readonly level: number;
  readonly maxFunding: number;
  readonly coreSkills: readonly string[] | null;
}

/** One answer in the page: what the elements show of it, each as one line of text. */
function shown(): Record<string, string> {
  const text = (node: Node): string =>
    node instanceof Element && node.localName === 'style'
      ? ''
      : node instanceof Text
        ? node.data
        : [...node.childNodes].map(text).join('');
  return Object.fromEntries(
    [...document.querySelectorAll('[data-state]')].map((each) => [
      `${each.localName} ${each.getAttribute('course')}`,
      each.shadowRoot ? text(each.shadowRoot).replace(/\s+/g, ' ') : '',
    ]),
  );
}

const settled = () =>
  [...document.querySelectorAll<HTMLElement>('course-card, skills-list, provider-map')].every((each) =>
    ['ready', 'empty'].includes(each.dataset['state'] ?? ''),
  );

/** As text is shown: white space and pipes do not count. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const name of wantedBrowsers) {
  describe(`real answers in ${name}`, { skip }, () => {
    let origins: Origins;
    let browser: Browser;
    let endpoint: TestServer;
    const answers = new Map<string, unknown>();

    before(async () => {
      origins = await startOrigins();
      browser = await launch(name);
      endpoint = await serve((path) =>
        answers.has(path)
          ? {
              type: 'application/json',
              body: JSON.stringify(answers.get(path)),
              headers: { 'Access-Control-Allow-Origin': '*' },
            }
          : undefined,
      );
    });
    after(async () => {
      await browser?.close();
      await endpoint?.close();
      await origins?.close();
    });

    async function show(api: string, body: string): Promise<Record<string, string>> {
      const head = `<script type="module" src="${origins.scripts.origin}/embed.js" data-endpoint="${endpoint.origin}" data-api="${api}"></script>`;
      await browser.open(origins.publish({ head, body }));
      await browser.until(settled);
      return browser.evaluate(shown);
    }

    test('every course: title, level, funding and every skill', async () => {
      const { trainingCourse } = (await sharedSample(course)) as { trainingCourse: WireCourse };
      const { trainingCourses } = (await sharedSample(courses)) as { trainingCourses: readonly WireCourse[] };
      const all = [...trainingCourses.filter(({ id }) => id !== trainingCourse.id), trainingCourse];
      answers.set(`/trainingcourses/${trainingCourse.id}`, await sharedSample(course));
      for (const each of all.slice(0, -1)) answers.set(`/trainingcourses/${each.id}`, { trainingCourse: each });
      const page = await show(
        'fat-v1',
        all
          .map(
            ({ id }) =>
              `<course-card course="${id}"></course-card><skills-list course="${id}" limit="0"></skills-list>`,
          )
          .join(''),
      );
      for (const { id, title, level, maxFunding, coreSkills } of all) {
        const card = page[`course-card ${id}`] ?? '';
        assert.ok(card.includes(`${words(title)} (level ${level})`), `${title} in ${card}`);
        assert.ok(card.includes(`£${maxFunding.toLocaleString('en-GB')}`), `${maxFunding} in ${card}`);
        const skills = (coreSkills ?? [])
          .flatMap((skill) => skill.split('|'))
          .map(words)
          .filter(Boolean);
        for (const skill of skills) assert.ok(page[`skills-list ${id}`]?.includes(skill), `${skill} of ${id}`);
      }
    });

    test('every provider of an answer', async () => {
      const wire = (await sharedSample(providers)) as { trainingCourseProviders: readonly { name: string }[] };
      answers.set('/trainingcourses/14/providers', wire);
      const page = await show('fat-v1', '<provider-map course="14" loading="click"></provider-map>');
      const list = page['provider-map 14'] ?? '';
      assert.ok(wire.trainingCourseProviders.length > 0);
      for (const { name: provider } of wire.trainingCourseProviders)
        assert.ok(list.includes(words(provider)), provider);
    });

    test('every provider of a real directory, and a pin for each real site only', async () => {
      const documents = toProvidersDocuments((await sharedSample(directory)) as readonly DirectoryProvider[]);
      for (const [code, answer] of documents) answers.set(`/courses/${code}/providers.json`, answer);
      const codes = [...documents.keys()];
      const page = await show(
        'snapshot',
        codes.map((code) => `<provider-map course="${code}" loading="eager"></provider-map>`).join(''),
      );
      for (const [code, answer] of documents) {
        const { providers: parsed } = toProviders(answer);
        for (const { name: provider } of parsed) {
          assert.ok(page[`provider-map ${code}`]?.includes(words(provider)), `${provider} of ${code}`);
        }
        await browser.until(
          (id, expected) => {
            const root = document.querySelector(`provider-map[course="${id}"]`)?.shadowRoot;
            // A pin counts one, whatever its number on paper is.
            const markers = [...(root?.querySelectorAll('button.marker') ?? [])];
            const sites = markers.map((each) => Number(each.querySelector('.count')?.textContent ?? 1));
            return sites.reduce((sum, each) => sum + each, 0) === expected;
          },
          String(code),
          mappedSites(parsed).length,
        );
      }
    });
  });
}
