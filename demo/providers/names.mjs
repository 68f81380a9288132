import { pick } from './random.mjs';

// Nobody trains under these names: every one is a colour or a material with a household thing.
const first = (
  'Amber Azure Brass Bronze Cobalt Copper Coral Crimson Ebony Emerald Golden Indigo Ivory Jade ' +
  'Lilac Marble Ochre Pewter Russet Saffron Scarlet Silver Velvet Violet'
).split(' ');
const second = (
  'Abacus Anchor Bellows Bobbin Compass Doorbell Easel Hourglass Kettle Lantern Metronome Needle Paddle Parasol ' +
  'Quill Sandglass Satchel Spindle Sundial Teacup Thimble Umbrella Weathervane Windmill'
).split(' ');
const kinds = [
  'Training',
  'Skills',
  'College',
  'Academy',
  'Apprenticeships',
  'Learning',
  'Institute',
  'Training Group',
];

// For the layout: names as long as real ones get.
const long = [
  'The Incorporated Society of Umbrella Menders, Kettle Makers and Allied Trades Apprenticeship Training Partnership',
  'Northern, Midland and Eastern Counties Weathervane and Sundial Engineering Group Training Association Limited',
  'Thimble-under-Parasol-and-Hourglass-on-the-Water Community College of Further and Higher Education',
];

/** `count` different names; `slug` makes addresses under the reserved top-level domain `.example` (RFC 2606). */
export function makeNames(random, count) {
  const pairs = first.flatMap((one) => second.map((two) => `${one} ${two}`));
  for (let index = pairs.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [pairs[index], pairs[other]] = [pairs[other], pairs[index]];
  }
  return pairs.slice(0, count).map((pair, index) => ({
    name: index % 120 === 60 ? long[Math.floor(index / 120)] : `${pair} ${pick(random, kinds)}`,
    short: pair,
    slug: pair.toLowerCase().replace(' ', '-'),
  }));
}
