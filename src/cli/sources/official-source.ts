import { toCourse as fromFat } from '../../data/dialects/fat/course.ts';
import { toProviders as providersFromFat } from '../../data/dialects/fat/providers.ts';
import { toCourse as fromFatV1 } from '../../data/dialects/fat-v1/course.ts';
import { toProviders as providersFromFatV1 } from '../../data/dialects/fat-v1/providers.ts';
import { toUrl } from '../../data/dialects/url.ts';
import type { Course } from '../../domain/course.ts';
import type { ProviderPage } from '../../domain/provider-page.ts';
import type { Provider } from '../../domain/provider.ts';
import { inParallel, PoliteClient } from '../polite-client.ts';
import { usable, type Source, type SourceContext } from './source.ts';
import { ToolError } from '../tool-error.ts';

/** The largest page that we ask for. */
const pageSize = 100;
/** Pages of one list; a server whose list has no end is not followed for ever. */
const mostPages = 500;
/** Providers of a course that are asked about at the same time. */
const atATime = 4;

/** What tells the generations of the official API apart (CONTRACTS.md §1.1, §1.2). */
const generations = {
  fat: { folder: 'courses', list: 'standards', code: 'larsCode', toCourse: fromFat, toProviders: providersFromFat },
  'fat-v1': {
    folder: 'trainingcourses',
    list: 'trainingCourses',
    code: 'id',
    toCourse: fromFatV1,
    toProviders: providersFromFatV1,
  },
} as const;

/** Where the official API is and how it lets us in. */
export interface OfficialOptions {
  readonly api: keyof typeof generations;
  readonly endpoint: string;
  /** The subscription key, where one is needed; only ever sent as a header. */
  readonly key?: string | undefined;
  /** Multiplies every pause; for tests. */
  readonly pace?: number;
}

/**
 * The official API, of either generation. Lists tell neither addresses nor contacts, so that each provider is asked about.
 * @throws {ToolError} when the API refuses us or cannot be reached.
 */
export function officialSource({ api, endpoint, key, pace }: OfficialOptions): Source {
  const { folder, list, code, toCourse, toProviders } = generations[api];
  const clients = new WeakMap<SourceContext, PoliteClient>();

  const clientOf = (context: SourceContext): PoliteClient => {
    const client =
      clients.get(context) ??
      new PoliteClient({
        headers: { 'X-Version': '1', ...(key && { 'Ocp-Apim-Subscription-Key': key }) },
        signal: context.signal,
        onWait: (sentence) => context.reporter.progress(sentence),
        ...(pace !== undefined && { pace }),
      });
    clients.set(context, client);
    return client;
  };

  /** Every code that the API knows, with the reference where the list has it, page by page. */
  async function codes(context: SourceContext): Promise<{ code: string; reference: string }[]> {
    const found = new Map<string, string>();
    for (let page = 1; page <= mostPages; page += 1) {
      const answer = await clientOf(context).json(toUrl(endpoint, [folder], { page, pageSize }));
      const { [list]: rows, totalPages } = Object(answer) as Record<string, unknown>;
      if (!Array.isArray(rows)) throw new ToolError(`${endpoint} holds no "${list}". Is --from ${api} right?`);
      const before = found.size;
      for (const row of rows as Record<string, unknown>[]) {
        const [own, reference] = [row?.[code], row?.['ifateReferenceNumber'] ?? row?.['iFateReferenceNumber']];
        if (own !== undefined && own !== null) found.set(String(own), typeof reference === 'string' ? reference : '');
        else {
          const id = typeof row?.['title'] === 'string' ? row['title'] : `a row of page ${page}`;
          context.reporter.drop({ kind: 'course', id, reason: `The list gives no "${code}" for it.` });
        }
      }
      if (found.size === before || page >= Number(totalPages ?? 1)) break;
    }
    return [...found].map(([own, reference]) => ({ code: own, reference }));
  }

  /** A reference has to be looked up: the API knows courses by their codes. */
  async function codesOf(ids: readonly string[] | 'all', context: SourceContext): Promise<string[]> {
    if (ids !== 'all' && ids.every((id) => !/^[A-Z]{2}\d/i.test(id))) return [...ids];
    const known = await codes(context);
    if (ids === 'all') return known.map((each) => each.code);
    return ids.map(
      (id) => known.find(({ code: own, reference }) => [own, reference].includes(id.toUpperCase()))?.code ?? id,
    );
  }

  return {
    attribution: {
      name: 'Find apprenticeship training, Department for Education',
      url: 'https://findapprenticeshiptraining.apprenticeships.education.gov.uk',
      licence: 'Open Government Licence v3.0',
    },

    async *courses(ids, context) {
      for (const id of await codesOf(ids, context)) {
        context.reporter.progress(`course ${id}`);
        const answer = await clientOf(context).json(toUrl(endpoint, [folder, id]));
        const course = answer === undefined ? undefined : usable(() => toCourse(answer, id));
        if (course) yield course;
        else if (answer !== undefined)
          context.reporter.drop({ kind: 'course', id, reason: 'Its answer is no course with a title.' });
        else if (ids === 'all')
          context.reporter.drop({ kind: 'course', id, reason: 'It is in the list, but not on its own.' });
        else throw new ToolError(`Course ${id} is not known to ${endpoint}.`);
      }
    },

    async providers(course: Course, context) {
      const client = clientOf(context);
      const address = [folder, course.id, 'providers'];
      const listed = new Map<number, Provider>();
      let total = 0;
      for (let page = 1, pageCount = 1; page <= Math.min(pageCount, mostPages); page += 1) {
        const query = api === 'fat' ? { orderBy: 'AchievementRate', page, pageSize } : { sortOrder: 1 };
        const answer = await client.json(toUrl(endpoint, address, query));
        if (answer === undefined) break;
        const found: ProviderPage | undefined = usable(() => toProviders(answer, { page }));
        if (!found) {
          const reason = `Page ${page} of its list of providers is none, so who trains it is not known.`;
          context.reporter.drop({ kind: 'providers', id: course.id, reason });
          return undefined;
        }
        for (const provider of found.providers) listed.set(provider.ukprn, provider);
        pageCount = found.pageCount;
        total = found.total;
      }
      // What fails behind the API comes as an empty list (CONTRACTS.md §1.2).
      const expected = Math.max(total, listed.size > 0 ? 0 : (course.providerCounts.total ?? 0));
      if (listed.size < expected)
        context.reporter.warn(
          `Course ${course.id}: there should be ${expected} providers, and the list names ${listed.size}.`,
        );
      let done = 0;
      return inParallel([...listed.values()], atATime, async (provider) => {
        const answer = await client.json(toUrl(endpoint, [...address, String(provider.ukprn)]));
        context.reporter.progress(`course ${course.id}: provider ${(done += 1)} of ${listed.size}`);
        if (answer === undefined) {
          context.reporter.warn(
            `Provider ${provider.ukprn} is listed for course ${course.id}, but has no page of its own.`,
          );
          return provider;
        }
        const own = usable(() => toProviders(api === 'fat' ? [answer] : answer))?.providers[0];
        if (!own)
          context.reporter.warn(
            `Provider ${provider.ukprn} is listed for course ${course.id}, but its own page says nothing of it.`,
          );
        return complete(own, provider);
      });
    },
  };
}

/** What the provider's own page says, and where it says nothing, the list. */
function complete(own: Provider | undefined, listed: Provider): Provider {
  if (!own) return listed;
  return {
    ...own,
    training: own.training.length > 0 ? own.training : listed.training,
    achievement: own.achievement.rate === undefined ? { ...own.achievement, ...listed.achievement } : own.achievement,
    employerReviews: own.employerReviews.rating === 'not-reviewed' ? listed.employerReviews : own.employerReviews,
    apprenticeReviews:
      own.apprenticeReviews.rating === 'not-reviewed' ? listed.apprenticeReviews : own.apprenticeReviews,
  };
}
