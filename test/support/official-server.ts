import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How badly the server behaves. */
export interface OfficialServerOptions {
  /** The subscription key that it wants; none when absent. */
  readonly key?: string;
  /** Share of requests that fail with 503 or 429, 0 to 1; the same ones each time, by address and attempt. */
  readonly trouble?: number;
  readonly courses?: number;
  readonly providers?: number;
}

/** The outer API of the current generation and postcodes.io, as CONTRACTS.md says that they answer, on one origin. */
export interface OfficialServer {
  readonly origin: string;
  /** What was asked, with the headers. */
  readonly requests: { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

/** Between 0 and 1, always the same for the same text. */
function chance(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

const postcodeOf = (ukprn: number) => `CT${(ukprn % 20) + 1} 1QU`;

const course = (code: number) => ({
  standardUId: `ST0${code}_1.3`,
  iFateReferenceNumber: `ST0${code}`,
  larsCode: `${code}`,
  totalProvidersCount: 30,
  title: `Course ${code}`,
  level: 3,
  version: '1.3',
  overviewOfRole: '<p>Helps people &amp; places.</p>',
  route: 'Care services',
  maxFunding: 15000,
  typicalDuration: 18,
  typicalJobTitles: 'Carer| Helper |',
  ksbs: [{ type: 'Skill', id: 'a', detail: 'Listen' }],
  learningType: 'Apprenticeship',
  isActiveAvailable: true,
});

const listed = (ukprn: number) => ({
  ukprn,
  providerName: `Provider ${ukprn}`,
  locations: [
    {
      ordering: 1,
      locationType: 'Provider',
      atEmployer: false,
      dayRelease: true,
      blockRelease: false,
      courseDistance: 0,
    },
  ],
  leavers: '57',
  achievementRate: ukprn % 3 ? '63.3' : 'x',
  employerReviews: 'None',
  employerStars: '-',
  employerRating: 'NotYetReviewed',
  apprenticeReviews: '12',
  apprenticeStars: '4',
  apprenticeRating: 'Excellent',
});

const details = (ukprn: number) => ({
  ...listed(ukprn),
  providerAddress: { addressLine1: '1 Long Lane', town: 'Canterbury', postcode: postcodeOf(ukprn) },
  contact: {
    marketingInfo: '<p>We train.</p>',
    email: `hello@p${ukprn}.example`,
    phoneNumber: '01632 960001',
    website: 'www.p.example',
  },
  qar: { period: '2425', leavers: '57', achievementRate: '63.3', nationalAchievementRate: '65.4' },
  reviews: { reviewPeriod: '2425', employerReviews: 'None', employerStars: '-', employerRating: 'NotYetReviewed' },
  locations: [
    {
      ordering: 1,
      locationType: 'Provider',
      atEmployer: false,
      dayRelease: true,
      blockRelease: false,
      courseLocation: postcodeOf(ukprn),
      addressLine1: '1 Long Lane',
      town: 'Canterbury',
      postcode: postcodeOf(ukprn),
    },
    { ordering: 2, locationType: 'National', atEmployer: true, courseLocation: 'National', courseDistance: 0 },
  ],
});

function answer(
  path: string,
  query: URLSearchParams,
  count: Required<Pick<OfficialServerOptions, 'courses' | 'providers'>>,
): unknown {
  const codes = Array.from({ length: count.courses }, (_, index) => 100 + index);
  const ukprns = Array.from({ length: count.providers }, (_, index) => 10_000_001 + index);
  const [, folder, code, list, ukprn] = path.split('/');
  if (folder !== 'courses') return undefined;
  const page = Number(query.get('page') ?? 1);
  const size = Math.min(Number(query.get('pageSize') ?? 10), 25); // It hands out less than we ask for.
  const pageOf = <T>(all: readonly T[]) => all.slice((page - 1) * size, page * size);
  if (code === undefined) {
    const standards = pageOf(codes).map((each) => ({
      larsCode: `${each}`,
      ifateReferenceNumber: `ST0${each}`,
      title: `Course ${each}`,
    }));
    return { page, pageSize: size, totalPages: Math.ceil(codes.length / size), totalCount: codes.length, standards };
  }
  if (!codes.includes(Number(code))) return undefined;
  if (list === undefined) return course(Number(code));
  if (ukprn !== undefined) return ukprns.includes(Number(ukprn)) ? details(Number(ukprn)) : undefined;
  return {
    page,
    pageSize: size,
    totalPages: Math.ceil(ukprns.length / size),
    totalCount: ukprns.length,
    qarPeriod: '2425',
    reviewPeriod: '2425',
    providers: pageOf(ukprns).map(listed),
  };
}

/** CT1 is known, CT2 has ended, CT3 is unknown, CT4 has no position, and so on round. */
function postcode(query: string): unknown {
  const kind = Number(/\d+/.exec(query)?.[0]) % 5;
  if (kind === 2 || kind === 3) return { query, result: null };
  return {
    query,
    result: { postcode: query, latitude: kind === 4 ? null : 51.2 + kind / 100, longitude: kind === 4 ? null : 1.07 },
  };
}

async function postcodesIo(path: string, request: IncomingMessage): Promise<unknown> {
  if (path === '/postcodes' && request.method === 'POST') {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { postcodes } = JSON.parse(body) as { postcodes: readonly string[] };
    if (postcodes.length > 100) return undefined;
    return { status: 200, result: postcodes.map(postcode) };
  }
  const [, ended] = /^\/terminated_postcodes\/CT(\d+)/.exec(path) ?? [];
  return ended !== undefined && Number(ended) % 5 === 2 ? { status: 200, result: {} } : undefined;
}

/** Starts the server. */
export async function startOfficialServer(options: OfficialServerOptions = {}): Promise<OfficialServer> {
  const { key, trouble = 0, courses = 3, providers = 30 } = options;
  const requests: OfficialServer['requests'] = [];
  const attempts = new Map<string, number>();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    requests.push({ method: request.method ?? '', url, headers: request.headers });
    const attempt = (attempts.get(url) ?? 0) + 1;
    attempts.set(url, attempt);
    const send = (status: number, body?: unknown, headers = {}) =>
      response
        .writeHead(status, { 'Content-Type': 'application/json', ...headers })
        .end(body === undefined ? '' : JSON.stringify(body));
    const isOurs = pathname.startsWith('/courses');
    if (isOurs && key !== undefined && request.headers['ocp-apim-subscription-key'] !== key)
      return void send(401, { message: 'Access denied' });
    if (attempt < 4 && chance(`${url} ${attempt}`) < trouble)
      return void (attempt % 2 ? send(503) : send(429, undefined, { 'Retry-After': '1' }));
    const found = isOurs
      ? answer(pathname, searchParams, { courses, providers })
      : await postcodesIo(pathname, request);
    if (found === undefined) send(404);
    else send(200, found);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
