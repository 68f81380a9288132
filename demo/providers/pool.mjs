import { makeAchievement, makeReviews } from './figures.mjs';
import { makeNames } from './names.mjs';
import { between, pick, randomFrom } from './random.mjs';
import { makeAddress, makeSite, townsFrom } from './sites.mjs';
import { towns } from './towns.mjs';

const providerCount = 400;
const siteCount = 1500;
/** Invented: the register gives out numbers from 10000001, one after the other, and has not come this far. */
const firstUkprn = 10990001;

const english = towns.filter((town) => !/Wales|Cardiff|Swansea|Wrexham|Monmouth|Dumfries/.test(town.area));

// Not `**`: its last digit may differ from one engine to the next, and equal input must give equal bytes.
const cube = (number) => number * number * number;

/** How many sites each provider has: most have a few, some dozens, every seventeenth none; together exactly {@link siteCount}. */
function shareSites(random) {
  const weights = Array.from({ length: providerCount }, (_, index) =>
    index % 17 === 5 ? 0 : 0.3 + cube(random()) * cube(random()) * 40,
  );
  const counts = weights.map((weight) => (weight ? 1 : 0));
  const tickets = weights.flatMap((weight, index) => Array.from({ length: Math.round(weight * 10) }, () => index));
  for (let left = siteCount - counts.reduce((sum, count) => sum + count, 0); left > 0; left -= 1) {
    counts[pick(random, tickets)] += 1;
  }
  return counts;
}

const national = { mode: 'workplace', coverage: 'national' };

function makeTraining(random, sites, home) {
  const training = sites.flatMap(({ id }) => {
    const chance = random();
    if (chance < 0.1) return [{ mode: 'at-provider', siteId: id }];
    if (chance < 0.25) return [{ mode: 'block-release', siteId: id }];
    if (chance < 0.4) return ['day-release', 'block-release'].map((mode) => ({ mode, siteId: id }));
    return [{ mode: 'day-release', siteId: id }];
  });
  const regions = [...new Set(townsFrom(home).map((town) => town.area))].slice(0, between(random, 1, 4));
  const workplace = { mode: 'workplace', coverage: 'regional', regions };
  const online = { mode: 'online' };
  if (sites.length === 0) return pick(random, [[workplace], [workplace, online], [online], [national]]);
  const chance = random();
  if (chance < 0.12) training.push(national);
  else if (chance < 0.4) training.push(workplace);
  if (random() < 0.08) training.push(online);
  return training;
}

function makeProvider({ name, short, slug }, index, count) {
  const random = randomFrom(`provider ${index}`);
  const home = pick(random, english);
  const reach = townsFrom(home).slice(0, 3 + count);
  const sites = Array.from({ length: count }, (_, at) =>
    makeSite(random, String(at + 1), at === 0 ? home : pick(random, reach)),
  );
  const contact = {
    ...(random() < 0.9 && { email: `apprenticeships@${slug}.example` }),
    // Ofcom's numbers for drama, which ring nowhere.
    ...(random() < 0.9 && { phone: `01632 960${String(between(random, 0, 999)).padStart(3, '0')}` }),
    ...(random() < 0.95 && { website: `https://${slug}.example/` }),
  };
  const achievement = makeAchievement(random);
  return {
    ukprn: firstUkprn + index,
    name,
    ...(index % 11 === 3 && { tradingName: `${short} Works` }),
    ...(index % 3 === 0 && {
      overview: `${short} is an invented provider in ${home.name}, here to show how a list looks.`,
    }),
    contact,
    address: makeAddress(random, home),
    sites,
    training: makeTraining(random, sites, home),
    ...(achievement && { achievement }),
    employerReviews: makeReviews(random),
    apprenticeReviews: makeReviews(random),
  };
}

function makePool() {
  const random = randomFrom('pool');
  const names = makeNames(random, providerCount);
  const counts = shareSites(random);
  return names.map((name, index) => makeProvider(name, index, counts[index]));
}

/** 400 invented providers with 1,500 sites in and around real towns, by name. */
export const pool = makePool().toSorted((one, other) => (one.name < other.name ? -1 : 1));

/** `count` of them, always the same ones for the same word. */
export function someOf(word, count) {
  const random = randomFrom(word);
  const ranked = pool.map((provider) => ({ provider, rank: random() })).toSorted((one, other) => one.rank - other.rank);
  const chosen = new Set(ranked.slice(0, count).map(({ provider }) => provider));
  return pool.filter((provider) => chosen.has(provider));
}
