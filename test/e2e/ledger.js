// A host's page that keeps account of whom its scripts ask, by whatever means, and that plays api.postcodes.io and the
// visitor's device: `?device=denied` does not say where it is.
(() => {
  const ledger = { asked: [], located: 0 };
  window.ledger = ledger;
  const note = (means, url, body) => ledger.asked.push([means, url, body].filter(Boolean).join(' '));
  const { fetch } = window;
  const outcode = {
    outcode: 'CT1',
    latitude: 51.275,
    longitude: 1.087,
    admin_district: ['Canterbury'],
    country: ['England'],
  };
  window.fetch = (input, options) => {
    const url = String(input?.url ?? input);
    note(options?.method ?? 'GET', url, options?.body);
    if (!url.startsWith('https://api.postcodes.io/')) return fetch(input, options);
    return Promise.resolve(Response.json({ status: 200, result: outcode }));
  };
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    note(`XMLHttpRequest ${method}`, String(url));
    return open.call(this, method, url, ...rest);
  };
  navigator.sendBeacon = (url, body) => !note('beacon', String(url), String(body));
  for (const means of ['EventSource', 'WebSocket', 'Worker']) {
    window[means] = class {
      constructor(url) {
        note(means, String(url));
      }
    };
  }
  const isDenied = new URLSearchParams(location.search).get('device') === 'denied';
  const geolocation = {
    getCurrentPosition(found, refused) {
      ledger.located += 1;
      const here = { coords: { latitude: 51.2798123, longitude: 1.0828456, accuracy: 12 } };
      setTimeout(() => (isDenied ? refused?.({ code: 1 }) : found(here)));
    },
    watchPosition: () => note('geolocation', 'watch'),
  };
  Object.defineProperty(navigator, 'geolocation', { value: geolocation });
})();
