import type { Source } from './sources/source.ts';

/** A source with one provider only, and a line in the report for every other. */
export function onlyProvider(source: Source, ukprn: number): Source {
  return {
    ...source,
    async providers(course, context) {
      const found = await source.providers(course, context);
      return found?.filter((provider) => {
        const isOwn = provider.ukprn === ukprn;
        if (!isOwn)
          context.reporter.drop({
            kind: 'provider',
            id: `${provider.ukprn}`,
            reason: `--ukprn keeps ${ukprn} only.`,
            value: provider.name,
          });
        return isOwn;
      });
    },
  };
}
