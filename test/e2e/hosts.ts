import { readFile } from 'node:fs/promises';
import { serve, type TestServer } from '../support/servers.ts';
import { demo } from './demo-site.ts';

/** What the tests know of a host page. */
export interface Host {
  readonly name: string;
  readonly title: string;
}

/** The pages of `demo/hosts`. */
export const { hosts } = (await import(new URL('../../demo/hosts/index.mjs', import.meta.url).href)) as {
  hosts: readonly Host[];
};

const ours = /<script [^>]*(?:data-(?:endpoint|course|define)=|class="ours")[^>]*><\/script>/g;

/** The host pages, with `recorder.js` first in each; `?without` leaves out the widgets' script. */
export async function startHosts(): Promise<TestServer> {
  const recorder = await readFile(new URL('recorder.js', import.meta.url));
  const behind = await demo.startServer();
  const front = await serve(async (path, _headers, search) => {
    if (path === '/recorder.js') return { type: 'text/javascript', body: recorder };
    const response = await fetch(`http://127.0.0.1:${behind.port}${path}`, { redirect: 'manual' });
    const type = response.headers.get('Content-Type') ?? '';
    const body = Buffer.from(await response.arrayBuffer());
    const location = response.headers.get('Location');
    if (location) return { status: response.status, type, body, headers: { Location: location } };
    if (!type.includes('html')) return { status: response.status, type, body };
    const page = body.toString().replace('<head>', '<head>\n<script src="/recorder.js"></script>');
    return { status: response.status, type, body: search.includes('without') ? page.replaceAll(ours, '') : page };
  });
  return {
    ...front,
    async close() {
      await front.close();
      await behind.close();
    },
  };
}

/** Runs in the page: whether all widgets that can be seen into are there and drawn. */
export function areReady(count: number): boolean {
  const all = (root: Document | ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => {
      const inner = /^(course-card|skills-list|provider-map)$/.test(each.localName) ? [] : [each.shadowRoot];
      const kept = (each as HTMLElement & { widgets?: readonly HTMLElement[] }).widgets ?? [];
      return [each, ...kept, ...inner.flatMap((each) => (each ? all(each) : []))];
    });
  const widgets = [...new Set(all(document))].filter((each) =>
    /^(course-card|skills-list|provider-map)$/.test(each.localName),
  );
  const isDrawn = (each: HTMLElement) =>
    each.getAttribute('loading') !== 'eager' ||
    !each.shadowRoot ||
    !each.checkVisibility() ||
    !!each.shadowRoot.querySelector('button.marker');
  return widgets.length >= count && widgets.every((each) => each.dataset['state'] === 'ready' && isDrawn(each));
}

/** Runs in the page: all that belongs to the host, as text to compare. */
export function hostState(): Record<string, unknown> {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll('course-card, skills-list, provider-map'))
    each.removeAttribute('data-state');
  for (const each of copy.querySelectorAll('[data-course-widget]')) each.replaceChildren();
  const settings = ['endpoint', 'course', 'define'].map((name) => `script[data-${name}]`);
  for (const each of copy.querySelectorAll(['.ours', ...settings].join())) each.remove();
  const known = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions', 'recorded'];
  return {
    html: copy.outerHTML.replace(/\s+/g, ' '),
    globals: Object.getOwnPropertyNames(window)
      .filter((each) => !known.includes(each) && !/^\d+$/.test(each))
      .sort(),
    // Not only that the names are there, but whose they are.
    libraries: [window.L, (window as { jQuery?: { fn?: { jquery?: string } } }).jQuery?.fn].map(
      (each) => each && JSON.stringify([(each as { version?: string }).version, (each as { jquery?: string }).jquery]),
    ),
    prototypes: [Array, Object, Element, Function, String, Promise, Node, Event]
      .map((each) => Object.getOwnPropertyNames(each.prototype).join())
      .join('|'),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.id || document.activeElement?.localName,
    newHistory: history.length - window.recorded.history,
    address: location.pathname,
    title: document.title,
    cookies: document.cookie,
    storage: [localStorage.length, sessionStorage.length],
  };
}
