// gzip. DESIGN.md §8 asks for 14 kB, 6 kB and 54 kB; the second is what was reached, so that it gets no larger: src/ARCHITECTURE.md
// says more.
// test/e2e/requests.test.ts sees that pages fetch these files and no others.
import { reachOf, reachOfPart } from './size/reach.mjs';

const card = reachOf('course-card');
const inDist = (files) => files.map((file) => `../dist/${file}`);
const check = (name, limit, files) => ({ name, limit, path: inDist(files), gzip: true });

export default [
  check('everything to show a course card', '14 kB', card),
  check(
    'what a provider map adds to it before its map',
    '14.6 kB',
    reachOf('course-card', 'provider-map').filter((file) => !card.includes(file)),
  ),
  check('the map: Leaflet, its CSS, supercluster, the outline', '54 kB', reachOfPart('map')),
  check('the form to find providers with, when it comes near the viewport', '7 kB', reachOfPart('finder')),
  check('the details of a provider, when somebody opens them', '4.5 kB', reachOfPart('details')),
  check('the light picture of the map, until the map is wanted', '2.5 kB', reachOfPart('preview')),
];
