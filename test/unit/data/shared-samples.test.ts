import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toCourse } from '../../../src/data/dialects/fat-v1/course.ts';
import { toProviders } from '../../../src/data/dialects/fat-v1/providers.ts';
import { readProviders } from '../../../src/data/catalogue.ts';
import { mappedSites } from '../../../src/domain/mapped-site.ts';
import { toProvidersDocuments, type DirectoryProvider } from '../../support/course-directory.ts';
import { missing, sharedSample } from '../../support/shared-samples.ts';

interface WireCourse {
  readonly id: number;
  readonly title: string;
  readonly level: number;
  readonly maxFunding: number;
  readonly typicalDuration: number;
  readonly route: string;
  readonly overviewOfRole: string;
  readonly typicalJobTitles: readonly string[];
  readonly coreSkills: readonly string[] | null;
}

function assertSame(wire: WireCourse, answer: unknown): void {
  const course = toCourse(answer);
  assert.deepEqual(
    [course.id, course.title, course.level, course.maximumFunding, course.duration?.value, course.route],
    [`${wire.id}`, wire.title, wire.level, wire.maxFunding, wire.typicalDuration, wire.route],
  );
  assert.equal(course.overview, wire.overviewOfRole.trim());
  assert.deepEqual(course.jobTitles, wire.typicalJobTitles);
  const skills = (wire.coreSkills ?? []).flatMap((skill) => skill.split('|')).map((skill) => skill.trim());
  assert.deepEqual(
    course.statements.map(({ text }) => text),
    skills.filter((skill) => skill !== ''),
  );
}

suite('a real course', () => {
  const name = 'fat-v1-course.json';
  test('keeps its title, level, funding and every skill', { skip: missing(name) }, async () => {
    const answer = (await sharedSample(name)) as { readonly trainingCourse: WireCourse };
    assertSame(answer.trainingCourse, answer);
    assert.equal(toCourse(answer).statements.length, 11);
    assert.equal(toCourse(answer).providerCounts.total, 3);
  });
});

suite('real courses', () => {
  const name = 'fat-v1-courses.json';
  test('keep their titles, levels, funding and every skill', { skip: missing(name) }, async () => {
    const { trainingCourses } = (await sharedSample(name)) as { readonly trainingCourses: readonly WireCourse[] };
    assert.equal(trainingCourses.length, 10);
    for (const each of trainingCourses) assertSame(each, each);
  });
});

suite('real providers', () => {
  const name = 'fat-v1-course-providers.json';
  test('are all there, with their ways of training and figures', { skip: missing(name) }, async () => {
    const answer = (await sharedSample(name)) as {
      readonly trainingCourseProviders: readonly {
        readonly providerId: number;
        readonly name: string;
        readonly overallCohort: number | null;
        readonly deliveryModes: readonly unknown[];
        readonly employerFeedback: { readonly totalEmployerResponses: number };
      }[];
    };
    const { providers, total, location } = toProviders(answer);
    const wire = answer.trainingCourseProviders;
    assert.equal(total, wire.length);
    assert.equal(location?.name, 'Camden, Camden');
    assert.deepEqual(
      providers.map((each) => [each.ukprn, each.name, each.training.length, each.achievement.cohort ?? null]),
      wire.map((each) => [each.providerId, each.name, each.deliveryModes.length, each.overallCohort]),
    );
    assert.deepEqual(
      providers.map(({ employerReviews }) => employerReviews.count),
      wire.map(({ employerFeedback }) => employerFeedback.totalEmployerResponses),
    );
  });
});

suite('a real export of the Course Directory', () => {
  const name = 'course-directory-2022.json';
  test(
    'leaves no centroid, sentinel or (0, 0) among the pins, and every real site',
    { skip: missing(name) },
    async () => {
      const directory = (await sharedSample(name)) as readonly DirectoryProvider[];
      const documents = toProvidersDocuments(directory);
      assert.equal(documents.size, 77);
      const key = (ukprn: number, id: string | number) => `${ukprn}/${id}`;
      const pinned = new Set<string>();
      const named = new Set<number>();
      for (const document of documents.values()) {
        const { providers } = await readProviders(document);
        providers.forEach(({ ukprn }) => named.add(ukprn));
        for (const { provider, site } of mappedSites(providers)) pinned.add(key(provider.ukprn, site.id));
      }
      const real = directory.flatMap(({ ukprn, locations }) =>
        locations
          .filter(
            ({ address: { postcode, lat, long } }) =>
              postcode !== null && lat > 49 && lat < 61 && long > -9 && long < 2,
          )
          .map(({ id }) => key(ukprn, id)),
      );
      assert.equal(real.length, 86);
      assert.deepEqual([...pinned].toSorted(), real.toSorted());
      assert.equal(named.size, 8);
    },
  );

  test('trains in every way it says, also where the location is gone', { skip: missing(name) }, async () => {
    const directory = (await sharedSample(name)) as readonly DirectoryProvider[];
    for (const [code, document] of toProvidersDocuments(directory)) {
      for (const provider of (await readProviders(document)).providers) {
        const wire = directory.find(({ ukprn }) => ukprn === provider.ukprn);
        const locations = wire?.standards.find(({ standardCode }) => standardCode === code)?.locations ?? [];
        assert.equal(provider.training.length, locations.flatMap(({ deliveryModes }) => deliveryModes).length);
      }
    }
  });
});
