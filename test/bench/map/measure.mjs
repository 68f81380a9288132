// In the page: how a subject is measured. A subject is { selector, start(container, points, corners) → { zoomIn() } }.
import { cornersOf, makePoints } from './points.mjs';

/** When what is in the DOM now has been painted: after the next frame's work. */
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(undefined);
    });
  });
}

/** When the first pins or clusters are in the DOM, and painted. */
async function pinsPainted(root, selector) {
  if (!root.querySelector(selector)) {
    await new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!root.querySelector(selector)) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(root, { childList: true, subtree: true });
    });
  }
  return painted();
}

/** Everything is loaded and the data is in hand when the clock starts. Gives the page what the runner calls. */
export function expose(subject) {
  const host = document.querySelector('#map');
  let map;
  let points;
  Object.assign(window, {
    prepare: (count) => void (points = makePoints(count)),
    async firstPins() {
      const corners = cornersOf(points);
      await painted();
      const start = performance.now();
      map = subject.start(host, points, corners);
      return (await pinsPainted(host.shadowRoot ?? host, subject.selector)) - start;
    },
    async zoomThree() {
      const start = performance.now();
      for (let level = 0; level < 3; level += 1) {
        map.zoomIn();
        await painted();
      }
      return performance.now() - start;
    },
    nodes: () => (host.shadowRoot ?? host).querySelectorAll('*').length,
    markers: () => (host.shadowRoot ?? host).querySelectorAll(subject.selector).length,
  });
}
