import assert from 'node:assert/strict';
import type { Course, CourseKind, Provenance } from '../../src/domain/course.ts';
import { toDay } from '../../src/domain/day.ts';
import { toPosition } from '../../src/domain/position.ts';
import { deliveryModes } from '../../src/domain/delivery-mode.ts';
import { ratings, type Provider, type Reviews } from '../../src/domain/provider.ts';
import type { ProviderPage } from '../../src/domain/provider-page.ts';
import { statementKinds } from '../../src/domain/statement.ts';

const kinds: readonly CourseKind[] = ['apprenticeship', 'foundation-apprenticeship', 'apprenticeship-unit'];

// What is in no text of ours: controls but the line end, and what turns the reading direction of what comes after it.
const unseen = /[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFEFF]/;

const optional =
  <T>(check: (value: T) => void) =>
  (value: T | undefined) => {
    if (value !== undefined) check(value);
  };

function checkText(value: string): void {
  assert.equal(typeof value, 'string');
  assert.ok(value.length > 0 && value === value.trim() && !unseen.test(value), JSON.stringify(value));
}

function checkLine(value: string): void {
  checkText(value);
  assert.ok(!value.includes('\n'), JSON.stringify(value));
}

function checkAmount(value: number): void {
  assert.ok(Number.isFinite(value) && value >= 0, `${value}`);
}

function checkCount(value: number): void {
  checkAmount(value);
  assert.ok(Number.isInteger(value), `${value}`);
}

function checkDay(value: string): void {
  assert.match(value, /^\d{4}-\d\d-\d\d$/);
  assert.equal(toDay(value), value);
}

function checkWebAddress(value: string): void {
  const url = new URL(value);
  assert.ok(/^https?:$/.test(url.protocol) && !url.username && !url.password && url.hostname, value);
}

function checkProvenance({ name, url, licence, asOf }: Provenance): void {
  [name, licence].forEach(optional(checkLine));
  optional(checkWebAddress)(url);
  if (asOf !== undefined) assert.ok(!Number.isNaN(Date.parse(asOf)), asOf);
}

/** Fails unless a course is what `Course` says. */
export function checkCourse(course: Course): void {
  const { startDates, duration, providerCounts } = course;
  assert.equal(typeof course.id, 'string');
  checkLine(course.title);
  optional((kind: CourseKind) => assert.ok(kinds.includes(kind), kind))(course.kind);
  [course.reference, course.levelEquivalent, course.route, course.regulation?.body].forEach(optional(checkLine));
  if (course.overview !== '') checkText(course.overview);
  [course.level, providerCounts.total, providerCounts.atLocation].forEach(optional(checkCount));
  [course.maximumFunding, course.incentivePayment, duration?.value].forEach(optional(checkAmount));
  if (duration) assert.ok(['months', 'hours'].includes(duration.unit));
  course.jobTitles.forEach(checkLine);
  for (const { kind, code, text } of course.statements) {
    assert.ok(statementKinds.includes(kind));
    optional(checkLine)(code);
    checkText(text);
  }
  [startDates.first, startDates.last].forEach(optional(checkDay));
  assert.ok([undefined, true, false].includes(startDates.accepting));
  for (const { title, level } of course.progression) {
    checkLine(title);
    optional(checkCount)(level);
  }
  [course.levelText, course.durationText].forEach(optional(checkLine));
  optional(checkText)(course.entryRequirements);
  for (const { ukprn, site, startDate, startText, applyBy, attendance } of course.presentations ?? []) {
    optional(checkCount)(ukprn);
    [site, startText, attendance].forEach(optional(checkLine));
    if (startDate !== 'any-time') optional(checkDay)(startDate);
    optional(checkDay)(applyBy);
  }
  for (const { label, url } of course.links ?? []) {
    optional(checkLine)(label);
    checkWebAddress(url);
  }
  optional(checkWebAddress)(course.url);
  checkProvenance(course.provenance);
}

function checkReviews({ rating, stars, count, period }: Reviews): void {
  assert.ok(ratings.includes(rating));
  checkCount(count);
  if (rating === 'not-reviewed') assert.deepEqual([stars, count], [undefined, 0]);
  if (stars !== undefined) assert.ok([1, 2, 3, 4].includes(stars), `${stars}`);
  optional(checkLine)(period);
}

function checkProvider(provider: Provider): void {
  const { contact, sites, training, achievement } = provider;
  assert.ok(Number.isInteger(provider.ukprn) && provider.ukprn > 0, `${provider.ukprn}`);
  checkLine(provider.name);
  optional(checkLine)(provider.tradingName);
  optional(checkText)(provider.overview);
  optional((email: string) => assert.match(email, /^[^\s@<>"?&]+@[^\s@<>"?&]+$/))(contact.email);
  optional((phone: string) => assert.match(phone, /^\+?[\d\s().a-z-]{7,40}$/i))(contact.phone);
  optional(checkWebAddress)(contact.website);
  for (const { lines, town, county, postcode } of [provider.address ?? { lines: [] }, ...sites.map((s) => s.address)]) {
    lines.forEach(checkLine);
    [town, county, postcode].forEach(optional(checkLine));
  }
  assert.equal(new Set(sites.map(({ id }) => id)).size, sites.length, 'site ids');
  for (const { name, position } of sites) {
    optional(checkLine)(name);
    if (position) assert.deepEqual(toPosition(position.latitude, position.longitude), position);
  }
  for (const { mode, siteId, coverage, regions = [], distanceInMiles } of training) {
    assert.ok(deliveryModes.includes(mode));
    if (siteId !== undefined)
      assert.ok(
        sites.some(({ id }) => id === siteId),
        `no site ${siteId}`,
      );
    assert.ok([undefined, 'national', 'regional'].includes(coverage));
    regions.forEach(checkLine);
    optional(checkAmount)(distanceInMiles);
  }
  for (const rate of [achievement.rate, achievement.nationalRate]) {
    optional(checkAmount)(rate);
    assert.ok((rate ?? 0) <= 100);
  }
  optional(checkAmount)(achievement.cohort);
  checkReviews(provider.employerReviews);
  checkReviews(provider.apprenticeReviews);
}

/** Fails unless a page of providers is what `ProviderPage` says. */
export function checkProviderPage({ providers, page, pageCount, total, location, provenance }: ProviderPage): void {
  providers.forEach(checkProvider);
  assert.equal(new Set(providers.map(({ ukprn }) => ukprn)).size, providers.length, 'each provider once');
  [page, pageCount, total].forEach(checkCount);
  assert.ok(page >= 1 && total >= providers.length, `page ${page}, total ${total} of ${providers.length}`);
  if (location) {
    checkLine(location.name);
    assert.deepEqual(toPosition(location.position.latitude, location.position.longitude), location.position);
  }
  checkProvenance(provenance);
}
