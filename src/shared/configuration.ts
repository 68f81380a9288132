import { apis, type Api, type Endpoint } from '../data/endpoint.ts';
import { DataError } from '../data/errors.ts';

/** What an element, or its script tag, says about its configuration. */
export interface Said {
  readonly endpoint?: string | undefined;
  readonly api?: string | undefined;
  readonly course?: string | undefined;
}

/** An element that can say so itself. */
export type Configurable = HTMLElement & { -readonly [K in keyof Said]: Said[K] };

/** What an element is to load, after its ancestors were asked. */
export interface Configuration {
  readonly endpoint: Endpoint;
  readonly course: string;
}

let scriptDefaults: Said = {};

/** Called by the script-tag entry with the tag's `data-*`, for elements that neither say it themselves nor inherit it. */
export function setScriptDefaults(defaults: Said): void {
  scriptDefaults = defaults;
}

/** LARS code, reference or short-course code; what no answer can be asked for by anything else. */
const courseCode = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/;

/**
 * The configuration of an element: its own attribute, else the closest ancestor's `data-*` (through shadow roots),
 * else the script tag's.
 * @throws {DataError} `not-configured` when something is said nowhere, `bad-request` when it makes no sense.
 */
export function resolveConfiguration(element: Configurable): Configuration {
  const base = wanted(element, 'endpoint', 'https://…');
  const course = wanted(element, 'course', '274');
  if (!courseCode.test(course)) throw refused('course', course, 'a LARS code, a reference or a short-course code');
  return { endpoint: { base: toBase(base), api: toApi(inherited(element, 'api')) }, course };
}

function wanted(element: Configurable, name: keyof Said, example: string): string {
  const value = inherited(element, name);
  if (value) return value;
  throw new DataError('not-configured', {
    hint: `Add ${name}="${example}" to it, or data-${name} to an ancestor or to the script tag.`,
  });
}

function refused(name: keyof Said, value: string, what: string): DataError {
  return new DataError('bad-request', { hint: `${name}="${value}" is not ${what}.` });
}

function inherited(element: Configurable, name: keyof Said): string | undefined {
  const own = element[name]?.trim();
  if (own) return own;
  for (let at: Element | null | undefined = element; at;) {
    const holder: HTMLElement | null = at.closest<HTMLElement>(`[data-${name}]`);
    const value = holder?.dataset[name]?.trim();
    if (value) return value;
    at = holder?.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return scriptDefaults[name]?.trim();
}

function toBase(text: string): string {
  const url = URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw refused('endpoint', text, 'an http(s) address without a user name and password');
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function toApi(text: string | undefined): Api {
  const api = apis.find((each) => each === text);
  if (text && !api) warnOnce(`api="${text}" is not known; using "snapshot". Known are ${apis.join(', ')}.`);
  return api ?? 'snapshot';
}

const said = new Set<string>();

/** Tells the site owner something, once per page. Never the visitor. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`course-widgets: ${message}`);
}
