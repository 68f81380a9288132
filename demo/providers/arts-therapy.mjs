import { makeAchievement, makeReviews } from './figures.mjs';
import { randomFrom } from './random.mjs';
import { makeAddress, makeSite } from './sites.mjs';
import { town } from './towns.mjs';

// For the page near Canterbury: some close by, some far, one that comes to the workplace, one online.
const table = [
  {
    name: 'Paper Boat School of Arts Therapies',
    slug: 'paper-boat',
    at: ['Canterbury', 'Margate'],
    modes: ['day-release'],
  },
  {
    name: 'Seven Lanterns University',
    slug: 'seven-lanterns',
    tradingName: 'Lanterns Health',
    at: ['Canterbury', 'Maidstone', 'Folkestone'],
    modes: ['block-release'],
    extra: [{ mode: 'workplace', coverage: 'regional', regions: ['Kent', 'Surrey', 'East Sussex'] }],
  },
  {
    name: 'Blue Umbrella College of Health',
    slug: 'blue-umbrella',
    at: ['Ashford', 'Dover'],
    modes: ['day-release', 'block-release'],
  },
  { name: 'Tin Drum Conservatoire', slug: 'tin-drum', at: ['London'], modes: ['at-provider'] },
  {
    name: 'Wooden Spoon Institute',
    slug: 'wooden-spoon',
    at: ['Tunbridge Wells', 'Hastings', 'Brighton'],
    modes: ['day-release'],
  },
  {
    name: 'Velvet Curtain Drama Centre',
    slug: 'velvet-curtain',
    at: ['Bristol', 'Gloucester', 'Swindon'],
    modes: ['block-release'],
  },
  {
    name: 'Glass Marble University',
    slug: 'glass-marble',
    at: ['Leeds', 'Sheffield', 'Middlesbrough'],
    modes: ['day-release'],
  },
  {
    name: 'Patchwork Quilt Learning',
    slug: 'patchwork-quilt',
    at: [],
    modes: [],
    extra: [{ mode: 'workplace', coverage: 'national' }],
  },
  { name: 'Music Box Online', slug: 'music-box', at: [], modes: [], extra: [{ mode: 'online' }] },
];

/** Nine invented providers of arts therapy. */
export const artsTherapyProviders = table.map(({ name, slug, tradingName, at, modes, extra = [] }, index) => {
  const random = randomFrom(`${slug} e`);
  const homes = at.map((each) => town(each));
  const sites = homes.map((home, place) => makeSite(random, String(place + 1), home));
  const achievement = makeAchievement(random);
  return {
    ukprn: 10995001 + index,
    name,
    ...(tradingName && { tradingName }),
    overview: `${name} is an invented provider, here to show how a list looks.`,
    contact: {
      email: `apprenticeships@${slug}.example`,
      phone: `01632 96${String(101 + index).padStart(4, '0')}`,
      website: `https://${slug}.example/`,
    },
    ...(homes[0] && { address: makeAddress(random, homes[0]) }),
    sites,
    training: [...sites.flatMap(({ id }) => modes.map((mode) => ({ mode, siteId: id }))), ...extra],
    ...(achievement && { achievement }),
    employerReviews: makeReviews(random),
    apprenticeReviews: makeReviews(random),
  };
});
