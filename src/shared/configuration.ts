import { apis, type Api, type Endpoint } from '../data/endpoint.ts';
import { DataError } from '../data/errors.ts';

/** What an element itself says about its configuration. */
export interface Configurable extends HTMLElement {
  endpoint?: string | undefined;
  api?: string | undefined;
  course?: string | undefined;
}

/** What an element is to load, after its ancestors were asked. */
export interface Configuration {
  readonly endpoint: Endpoint;
  readonly course: string;
}

/** The script tag's word, for elements that neither say it themselves nor inherit it. */
export interface ScriptDefaults {
  readonly endpoint?: string | undefined;
  readonly api?: string | undefined;
  readonly course?: string | undefined;
}

let scriptDefaults: ScriptDefaults = {};

/** Called by the script-tag entry with the tag's `data-*`. */
export function setScriptDefaults(defaults: ScriptDefaults): void {
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
  const base = inherited(element, 'endpoint');
  if (!base) {
    throw new DataError('not-configured', {
      hint: 'Say where the data is: add endpoint="https://…" to the element, or data-endpoint to an ancestor or the script tag.',
    });
  }
  const course = inherited(element, 'course');
  if (!course) {
    throw new DataError('not-configured', {
      hint: 'Say which course to show: add course="274" (LARS code, reference or short-course code).',
    });
  }
  if (!courseCode.test(course)) {
    throw new DataError('bad-request', {
      hint: `course="${course}" is not a LARS code, a reference or a short-course code.`,
    });
  }
  return { endpoint: { base: toBase(base), api: toApi(inherited(element, 'api')) }, course };
}

function inherited(element: Configurable, name: 'endpoint' | 'api' | 'course'): string | undefined {
  const own = element[name]?.trim();
  if (own) return own;
  for (let at: Element | null = element; at;) {
    const holder: HTMLElement | null = at.closest<HTMLElement>(`[data-${name}]`);
    const value = holder?.dataset[name]?.trim();
    if (value) return value;
    const next: Element | null = holder?.parentElement ?? null;
    const root = at.getRootNode();
    at = next ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return scriptDefaults[name]?.trim();
}

function toBase(text: string): string {
  const url = URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new DataError('bad-request', {
      hint: `endpoint="${text}" is not an http(s) address without a user name and password.`,
    });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function toApi(text: string | undefined): Api {
  if (!text) return 'snapshot';
  const api = apis.find((each) => each === text);
  if (!api) warnOnce(`api="${text}" is not known; using "snapshot". Known are ${apis.join(', ')}.`);
  return api ?? 'snapshot';
}

const said = new Set<string>();

/** Tells the site owner something, once per page. Never the visitor. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`course-widgets: ${message}`);
}
