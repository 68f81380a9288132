// What hardened browsers leave out.
for (const name of [
  'IntersectionObserver',
  'ResizeObserver',
  'requestIdleCallback',
  'cancelIdleCallback',
  'structuredClone',
  'PerformanceObserver',
]) {
  delete window[name];
}
delete Navigator.prototype.geolocation;
