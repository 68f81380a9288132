import type { Attribution, Source } from './source.ts';

/** Course facts from one source, and who trains them from another, which knows the courses by one of their codes. */
export function mergeSources(facts: Source, trainers: Source): Source {
  const attribution: Attribution =
    facts.attribution.name === trainers.attribution.name
      ? facts.attribution
      : { ...facts.attribution, name: `${facts.attribution.name}; providers: ${trainers.attribution.name}` };
  return {
    attribution,
    courses: (ids, context) => facts.courses(ids, context),
    async providers(course, context) {
      const found = await trainers.providers(course, context);
      const asReference = course.reference !== undefined && course.reference !== course.id && !found?.length;
      const providers = asReference ? await trainers.providers({ ...course, id: course.reference }, context) : found;
      if (!providers?.length) context.reporter.warn(`Course ${course.id}: the source of providers has none for it.`);
      return providers;
    },
    async finish(courses, context) {
      await facts.finish?.(courses, context);
      if (trainers !== facts) await trainers.finish?.(courses, context);
    },
  };
}
