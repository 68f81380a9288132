/** The same numbers in [0, 1) on every run. */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/** Sites as they are: most in and around towns of very different sizes, some anywhere between. Plain data, no library's own. */
export function makePoints(count) {
  const next = numbers(42);
  const towns = Array.from({ length: 120 }, () => [50.3 + next() * 6, -4.5 + next() * 5.5]);
  const scatter = (size) => (next() + next() - 1) * size;
  return Array.from({ length: count }, (_, index) => {
    const town = Math.floor(next() ** 2 * towns.length);
    const far = next() < 0.1;
    const [latitude, longitude] = far ? [50.5 + next() * 5.5, -4 + next() * 5] : towns[town];
    return {
      id: `${10_000_000 + index}/a`,
      name: `Provider ${index}`,
      town: `Town ${town}`,
      latitude: latitude + scatter(0.2),
      longitude: longitude + scatter(0.3),
    };
  });
}

/** South-west and north-east corner of all points, so that everybody shows the same view without having to reckon it. */
export function cornersOf(points) {
  const all = (key) => points.map((point) => point[key]);
  const least = (values) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return [
    [least(all('latitude')), least(all('longitude'))],
    [most(all('latitude')), most(all('longitude'))],
  ];
}
