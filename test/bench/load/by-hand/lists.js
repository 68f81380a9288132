// In the browser, after course.js in the same file: the first skills, and the providers near a place with their distances; without the
// search, the details and the map of ours.
/* global courseLoaded, load, make */
// Whoever writes a page about training near Canterbury knows where Canterbury is.
const from = { name: 'Canterbury, Kent', latitude: 51.2802, longitude: 1.0789, miles: 30 };

function miles({ latitude, longitude }) {
  const radians = Math.PI / 180;
  const half = (degrees) => Math.sin((degrees * radians) / 2) ** 2;
  const across = Math.cos(latitude * radians) * Math.cos(from.latitude * radians);
  return 7918 * Math.asin(Math.sqrt(half(latitude - from.latitude) + across * half(longitude - from.longitude)));
}

courseLoaded.then(({ course }) => {
  const skills = course.statements.filter(({ kind }) => kind === 'skill').slice(0, 8);
  const items = skills.map(({ code, text }) => make('li', `${code} ${text}`));
  document.getElementById('skills').append(make('h2', 'What you will learn'), make('ul', '', ...items));
});

load('274/providers').then(({ providers }) => {
  const near = providers
    .map(({ name, sites = [] }) => ({ name, distance: Math.min(...sites.map(miles)) }))
    .filter(({ distance }) => distance <= from.miles)
    .sort((a, b) => a.distance - b.distance);
  const items = near.map(({ name, distance }) => make('li', `${name}, ${distance.toFixed(1)} miles`));
  document
    .getElementById('providers')
    .append(
      make('h2', 'Training providers'),
      make('p', `${near.length} providers within ${from.miles} miles of ${from.name}`),
      make('ul', '', ...items),
    );
});
