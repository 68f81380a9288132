// `npm run bench:snapshot`: how long the tool takes for the whole country, how much memory, and what a page view weighs.
// Synthetic and the same each time. Writes test/bench/out/snapshot.json too.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { makeSnapshot } from '../../../src/cli/snapshot.ts';
import { filesOf } from '../../tools/size/page-files.mjs';

const courses = 800;
const providersOfEach = 400;
const root = fileURLToPath(new URL('../../..', import.meta.url));

const words = 'keeps light tower signal safe sea watch repair lamp tide chart storm harbour pilot record engine'.split(
  ' ',
);
const sentence = (seed, length) =>
  `${Array.from({ length }, (_, index) => words[(seed * 7 + index * (1 + (seed % 5))) % words.length]).join(' ')}.`;

const course = (index) => ({
  id: `${1000 + index}`,
  reference: `ST${1000 + index}`,
  kind: 'apprenticeship',
  title: `Occupation ${index}`,
  level: 2 + (index % 6),
  overview: sentence(index, 30),
  duration: { value: 12 + (index % 36), unit: 'months' },
  route: 'Transport and logistics',
  maximumFunding: 3000 + index,
  jobTitles: [sentence(index, 2)],
  statements: Array.from({ length: 45 }, (_, each) => ({
    kind: ['knowledge', 'skill', 'behaviour'][each % 3],
    code: `${'KSB'[each % 3]}${each}`,
    text: sentence(index + each, 14),
  })),
  startDates: {},
  progression: [],
  providerCounts: {},
  provenance: {},
});

const provider = (of, index) => {
  const ukprn = 10_000_000 + ((of * 131 + index * 17) % 2000);
  return {
    ukprn: ukprn * 1 + index * 2000,
    name: `Provider ${ukprn} of ${sentence(ukprn, 2)}`,
    contact: { email: `hello@p${ukprn}.example`, phone: '01632 960001', website: `https://p${ukprn}.example` },
    overview: sentence(ukprn, 40),
    sites: [0, 1].map((site) => ({
      id: `${site}`,
      name: `Site ${site}`,
      address: {
        lines: [`${ukprn % 200} ${words[ukprn % 16]} Road`],
        town: words[(ukprn + site) % 16],
        postcode: `CT${1 + (ukprn % 20)} ${site}QU`,
      },
      position: { latitude: 50.5 + ((ukprn * 37) % 5000) / 1000, longitude: -4 + ((ukprn * 53) % 5000) / 1000 },
    })),
    training: [
      { mode: 'day-release', siteId: '0' },
      { mode: 'block-release', siteId: '1' },
      { mode: 'workplace', coverage: 'national' },
    ],
    achievement: { rate: 40 + (ukprn % 600) / 10, cohort: 10 + (ukprn % 90), nationalRate: 65.4, period: '2425' },
    employerReviews: { rating: 'good', stars: 3, count: ukprn % 60, period: '2425' },
    apprenticeReviews: { rating: 'excellent', stars: 4, count: ukprn % 60, period: '2425' },
  };
};

const source = {
  attribution: { name: 'Synthetic' },
  async *courses() {
    for (let index = 0; index < courses; index += 1) yield course(index);
  },
  providers: async ({ id }) => Array.from({ length: providersOfEach }, (_, index) => provider(Number(id), index)),
};

const folder = mkdtempSync(join(tmpdir(), 'bench-snapshot-'));
try {
  const out = join(folder, 'data');
  const start = performance.now();
  await makeSnapshot({
    source,
    courses: 'all',
    out,
    folder,
    inputs: [],
    generatedAt: '2026-11-01T06:00:00Z',
    pretty: false,
    immutable: false,
    compress: false,
    resume: false,
    fingerprint: '',
    signal: new AbortController().signal,
    onProgress: () => {},
    tell: () => {},
  });
  const seconds = (performance.now() - start) / 1000;
  const peakMB = process.resourceUsage().maxRSS / 1024;
  const weigh = (bytes) => ({
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  });
  const add = (...all) =>
    Object.fromEntries(['raw', 'gzip', 'brotli'].map((how) => [how, all.reduce((sum, each) => sum + each[how], 0)]));
  const document = (path) => weigh(readFileSync(join(out, path)));
  const scripts = (files) => add(...files.map((file) => weigh(readFileSync(join(root, 'dist', file)))));
  const card = document('courses/1400.json');
  const providers = document('courses/1400/providers.json');
  const weights = {
    'course document': card,
    'providers document': providers,
    'a course, both of them': add(card, providers),
    'places document': document('places.json'),
    'page with a card': add(card, scripts(filesOf('course-card'))),
    'page with all three': add(card, providers, scripts(filesOf('course-card', 'skills-list', 'provider-map', 'map'))),
  };
  const result = { courses, providersOfEach, seconds, peakMB, weights };
  console.log(
    `${courses} courses × ${providersOfEach} providers: ${seconds.toFixed(1)} s, at most ${peakMB.toFixed(0)} MB of memory\n`,
  );
  const row = (name, ...cells) =>
    console.log([name.padEnd(24), ...cells.map((cell) => String(cell).padStart(10))].join(' '));
  row('bytes', 'raw', 'gzip', 'brotli');
  for (const [name, { raw, gzip, brotli }] of Object.entries(weights)) row(name, raw, gzip, brotli);
  mkdirSync(join(root, 'test/bench/out'), { recursive: true });
  writeFileSync(join(root, 'test/bench/out/snapshot.json'), `${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
