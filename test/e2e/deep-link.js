// A host that keeps what its visitors choose in its own address, and sets it again from there.
document.addEventListener('DOMContentLoaded', () => {
  const attributes = {
    distance: 'distance',
    sort: 'sort',
    training: 'training',
    employerRating: 'employer-rating',
    apprenticeRating: 'apprentice-rating',
    achievement: 'achievement',
  };
  const kept = new URLSearchParams(location.search);
  const widget = document.querySelector('provider-map');
  for (const [name, value] of kept) if (!['provider', 'site'].includes(name)) widget.setAttribute(name, value);
  const keep = (changes) => {
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === '') kept.delete(name);
      else kept.set(name, value);
    }
    history.replaceState(null, '', `?${kept}`);
  };
  document.addEventListener('location-change', ({ location, position }) =>
    keep({ location, ...position, ...(!position && { latitude: '', longitude: '' }) }),
  );
  document.addEventListener('filter-change', ({ choices }) =>
    keep(Object.fromEntries(Object.entries(choices).map(([name, value]) => [attributes[name], value]))),
  );
  document.addEventListener('provider-select', ({ provider, site }) =>
    keep({ provider: provider.ukprn, site: site?.id }),
  );
});
