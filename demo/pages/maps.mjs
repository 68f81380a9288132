const map = (course, attributes = '') =>
  `<provider-map course="${course}"${attributes}>Ask us who trains this course.</provider-map>`;

/** The variants of the list and map of providers. */
export const maps = [
  {
    name: 'provider-map',
    title: 'Providers near a place',
    about: 'Who trains arts therapists within 30 miles of Canterbury: a list, and a map of its sites.',
    html: map('274', ' location="Canterbury, Kent" distance="30"'),
  },
  {
    name: 'map-country',
    title: 'The whole country',
    about: '400 invented providers with 1,500 sites, in clusters.',
    html: map('119'),
  },
  {
    name: 'map-filtered',
    title: 'Filters set by the host',
    about:
      'Around Leeds: day release, with employer reviews that are good or excellent, the best achievement rate first.',
    html: map(
      '119',
      ' location="Leeds" distance="30" training="day-release" employer-rating="excellent good" sort="achievement"',
    ),
  },
  {
    name: 'map-workplace',
    title: 'No site near',
    about: 'Two miles around Alnwick: those who come to the workplace or train online, and no map.',
    html: map('274', ' location="Alnwick" distance="2"'),
  },
  {
    name: 'map-no-match',
    title: 'Nobody matches',
    about: 'Filters that nobody matches: a sentence, and a way out.',
    html: map('274', ' training="online" employer-rating="poor"'),
  },
  {
    name: 'map-unknown-place',
    title: 'A place that nobody knows',
    about: 'location="Atlantis": the whole country is shown, and the list says why.',
    html: map('274', ' location="Atlantis"'),
  },
  {
    name: 'map-no-finder',
    title: 'Without the form',
    about: 'finder="none" and directions="none": the host decides what is shown.',
    html: map('274', ' location="Canterbury, Kent" distance="30" finder="none" directions="none"'),
  },
  {
    name: 'map-list-only',
    title: 'No site has a position',
    about: 'Where the source gives no coordinates, the map makes way for the list.',
    html: map('5'),
  },
  {
    name: 'map-view-list',
    title: 'Only the list',
    about: 'view="list".',
    html: map('274', ' view="list"'),
  },
  {
    name: 'map-view-map',
    title: 'Only the map',
    about: 'view="map".',
    html: map('274', ' view="map"'),
  },
  {
    name: 'map-click',
    title: 'The map on request',
    about: 'loading="click": nothing of the map is fetched before somebody wants it.',
    html: map('274', ' loading="click"'),
  },
  {
    name: 'map-empty',
    title: 'No provider',
    about: 'A course that nobody trains.',
    html: map('197'),
  },
];
