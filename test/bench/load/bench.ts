// `npm run bench:load`: how soon a page shows its card, its list and its pins, loaded cold from two origins at round trips of 50, 150
// and 400 ms, for ours, for the build of a commit and for the same page by hand. Writes test/bench/out/load.json too.
//   --rounds 5            loads of each page at each round trip; medians are reported
//   --rtt 50,150,400      round trips in milliseconds
//   --baseline 4a35746    the commit to compare with, built in .cache/builds when it is not there yet; "none" leaves it out
//   --compare DIR         a folder with a build (its embed.js) to compare with, in place of a commit
import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../support/chromium.mjs';
import { certify } from '../../support/secure-front.ts';
import { filesOf } from '../../tools/size/page-files.mjs';
import { compressed, folderFiles, type Files } from './origins.ts';
import { buildOf } from './other-build.ts';
import { elementsPage, handPage, type Scripts } from './pages.ts';
import { check, toResult, toTable, type Measurement } from './report.ts';
import { visit, type Load } from './visit.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    rtt: { type: 'string', default: '50,150,400' },
    // The last one with patched Lit, short names, and a dozen chunks in a chain: what five files are measured against.
    baseline: { type: 'string', default: '4a35746' },
    compare: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
const roundTrips = options.rtt.split(',').map(Number);
if (!(rounds >= 1) || !roundTrips.every((rttMs) => rttMs >= 0)) throw new Error('--rounds and --rtt take numbers');

const other = options.compare ?? (options.baseline === 'none' ? undefined : buildOf(options.baseline, root));
const otherName = options.compare ? 'other build' : options.baseline;

/** What a script tag loads of a build, not the packages for npm and the tool. */
const scripts = '{*.js,chunks/**/*.js}';
const byHand = (file: string) => readFileSync(new URL(`by-hand/${file}`, import.meta.url), 'utf8');
const files: Files = new Map([
  ...folderFiles(join(root, 'dist'), scripts, '/ours/'),
  ...(other ? folderFiles(other, scripts, '/other/') : []),
  ...folderFiles(join(root, 'demo/data'), '**/*.json', '/data/'),
  compressed('/by-hand/card.js', byHand('course.js')),
  compressed('/by-hand/page.js', byHand('course.js') + byHand('lists.js')),
]);

/** What elements need beside `embed.js`, with hashes. */
function scriptsOf(...tags: string[]): Scripts {
  const hashes = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')) as Record<string, string>;
  const needed = filesOf(...tags).filter((file) => file !== 'embed.js');
  return new Map(needed.map((file) => [file, hashes[`./${file}`] ?? '']));
}

const one = 'card only';
const three = 'three elements';
const subjects = [
  ...(other ? [elementsPage(otherName, three, 'other')] : []),
  elementsPage('ours', three, 'ours'),
  elementsPage('ours, preloaded', three, 'ours', scriptsOf('course-card', 'skills-list', 'provider-map')),
  handPage('by hand', three, 'classic'),
  ...(other ? [elementsPage(otherName, one, 'other')] : []),
  elementsPage('ours', one, 'ours'),
  elementsPage('ours, preloaded', one, 'ours', scriptsOf('course-card')),
  handPage('by hand', one, 'classic'),
  handPage('by hand, module script', one, 'module'),
];

/** Issue 11, "It is done when". */
const slow = [150, 400]; // At 50 ms the browser's own work counts as much as the trips.
const limits = ['ours', 'ours, preloaded'].flatMap((ours) => [
  { time: 'cardMs', subject: `${one}: ${ours}`, against: `${one}: by hand`, factor: 1, atRttMs: slow } as const,
  {
    time: 'listMs',
    subject: `${three}: ${ours}`,
    against: `${three}: ${otherName}`,
    factor: 1.8,
    atRttMs: slow,
  } as const,
  {
    time: 'pinsMs',
    subject: `${three}: ${ours}`,
    against: `${three}: ${otherName}`,
    factor: 1.8,
    atRttMs: slow,
  } as const,
]);

async function measure(): Promise<Measurement[]> {
  const certificate = certify();
  const publicKey = new X509Certificate(certificate.cert).publicKey.export({ type: 'spki', format: 'der' });
  const trusted = createHash('sha256').update(publicKey).digest('base64');
  const launch = chromiumOptions();
  const browser = await chromium.launch({
    ...launch,
    // Trusted, not forgiven (`ignoreHTTPSErrors`): Chromium keeps nothing in its cache that came with a certificate error.
    args: [...launch.args, `--ignore-certificate-errors-spki-list=${trusted}`],
  });
  try {
    // Once for nothing: the first pages of a browser start its processes.
    for (const subject of subjects) await visit(browser, subject, files, certificate, 0);
    const measurements: Measurement[] = [];
    for (const rttMs of roundTrips) {
      console.log(`Loading ${subjects.length} pages at ${rttMs} ms, ${rounds} times`);
      const loads = subjects.map((): Load[] => []);
      // All pages in every round, so that a machine that is busy for a while is unjust to none.
      for (let round = 0; round < rounds; round += 1)
        for (const [index, subject] of subjects.entries())
          loads[index]!.push(await visit(browser, subject, files, certificate, rttMs));
      measurements.push(...subjects.map((subject, index) => ({ subject, rttMs, loads: loads[index]! })));
    }
    return measurements;
  } finally {
    await browser.close();
  }
}

const measurements = await measure();
const results = measurements.map(toResult);
console.log(`Milliseconds at a round trip of ${roundTrips.join(' / ')} ms, medians of ${rounds}; RTTs are the slope.`);
console.log('Cold, two origins over TLS 1.3 and HTTP/2; kB are bodies as compressed by brotli.');
console.table(toTable(measurements));
for (const { sentence, kept } of check(results, limits)) {
  console.log(`${kept ? '✔' : '✖'} ${sentence}`);
  if (!kept) process.exitCode = 1;
}
mkdirSync(join(root, 'test/bench/out'), { recursive: true });
writeFileSync(join(root, 'test/bench/out/load.json'), `${JSON.stringify(results, null, 2)}\n`);
