// gzip. DESIGN.md §8 has 20, 46 and 60 kB. What keeps a widget whole on other people's pages takes 3 kB of every page: values as
// frameworks write them, settings of all script tags, following the page, texts that translators change, widths in any parent, room that
// is given back. It costs no trip (`npm run bench:load`), and squeezing it out again would cost more than it gave: the code stays plain.
// test/e2e/requests.test.ts sees that pages fetch these files and no others.
import { filesOf } from './tools/size/page-files.mjs';

const page = (...names) => filesOf(...names).map((file) => `../dist/${file}`);
const check = (name, limit, path) => ({ name, limit, path, gzip: true });

export default [
  check('a page with a course card', '23 kB', page('course-card')),
  check(
    'a page with a course card and a provider list, with form and details',
    '49 kB',
    page('course-card', 'provider-map'),
  ),
  check(
    'the map: Leaflet with its CSS, supercluster, the outline with its towns',
    '60 kB',
    page('provider-map', 'map').filter((file) => !page('provider-map').includes(file)),
  ),
];
