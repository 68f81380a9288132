import { readFile } from 'node:fs/promises';
import { serve, type TestServer } from '../support/servers.ts';

interface DemoServer {
  startServer(): Promise<{ readonly url: string; readonly port: number; close(): Promise<void> }>;
}

/** The demo's server, as `npm start` runs it. */
export const demo = (await import(new URL('../../demo/server.mjs', import.meta.url).href)) as DemoServer;

/** The addresses of the documentation's pages, without `.html`. */
export const { docNames } = (await import(new URL('../../demo/pages/docs.mjs', import.meta.url).href)) as {
  docNames: readonly string[];
};

/** The names of the demo's pages. */
export const { pageNames } = (await import(new URL('../../demo/pages/index.mjs', import.meta.url).href)) as {
  pageNames: readonly string[];
};

/** The demo behind a server that puts `recorder.js` first into each page, and changes nothing else. */
export async function startDemo(): Promise<TestServer> {
  const recorder = await readFile(new URL('recorder.js', import.meta.url));
  const behind = await demo.startServer();
  const front = await serve(async (path, headers) => {
    if (path === '/recorder.js') return { type: 'text/javascript', body: recorder };
    const response = await fetch(`http://127.0.0.1:${behind.port}${path}`, {
      headers: { 'Cache-Control': headers['cache-control'] ?? '' },
    });
    const type = response.headers.get('Content-Type') ?? '';
    const policy = response.headers.get('Content-Security-Policy');
    const body = Buffer.from(await response.arrayBuffer());
    return {
      status: response.status,
      type,
      body: type.startsWith('text/html')
        ? body.toString().replace('<head>', '<head><script src="/recorder.js"></script>')
        : body,
      ...(policy && { headers: { 'Content-Security-Policy': policy } }),
    };
  });
  return {
    ...front,
    async close() {
      await front.close();
      await behind.close();
    },
  };
}

/** Runs in the page: whether every widget has come to an end, and each map that is in view is drawn. */
export function isSettled(): boolean {
  const tags = ['course-card', 'skills-list', 'provider-map'];
  if (!document.querySelector('script[src*="embed.js"]')) return true;
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? roots(each.shadowRoot) : [])),
  ];
  const all = roots(document);
  const upgraded = all.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-course-widget]')]);
  const widgets = all.flatMap((root) => [...root.querySelectorAll<HTMLElement>(tags.join(','))]);
  return (
    upgraded.every((each) => each.querySelector(tags.join(','))) &&
    widgets.every((each) => {
      const host = each.shadowRoot?.querySelector('.map-host');
      const box = host?.getBoundingClientRect();
      const isWanted = box && box.bottom > 0 && box.top < innerHeight && each.getAttribute('loading') !== 'click';
      return !['pending', undefined].includes(each.dataset['state']) && (!isWanted || !!host?.firstElementChild);
    })
  );
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** Runs in the page, in Chromium, which alone measures it: everything that moved by itself since the page was opened. */
export function layoutShifts(): Promise<string[]> {
  const entries: LayoutShift[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...(list.getEntries() as LayoutShift[])));
  observer.observe({ type: 'layout-shift', buffered: true });
  const name = (node: Node | null) =>
    node instanceof Element ? `<${node.localName} class="${node.className}">` : 'text';
  const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
  return new Promise((resolve) => {
    // Two frames: the first may still be the one that moves something.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        setTimeout(() => {
          entries.push(...(observer.takeRecords() as LayoutShift[]));
          const sources = entries.flatMap((entry) => entry.sources);
          resolve(
            sources.map((each) => `${name(each.node)} from ${place(each.previousRect)} to ${place(each.currentRect)}`),
          );
        });
      }),
    );
  });
}
