import { apis, type Api, type Endpoint } from '../data/endpoint.ts';
import type { advice } from './advice.ts';
import { closest } from './closest.ts';
import { webAddress } from './web-address.ts';

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
 * else the script tag's. Undefined when something is said nowhere or makes no sense; `mistakes.ts` tells what.
 */
export function resolveConfiguration(element: Configurable): Configuration | undefined {
  const base = toBase(inherited(element, 'endpoint'));
  const course = toCourseCode(inherited(element, 'course'));
  return base && course ? { endpoint: { base, api: toApi(inherited(element, 'api')) }, course } : undefined;
}

/** What is said of a name for an element, made sense of or not. */
export function inherited(element: Configurable, name: keyof Said): string | undefined {
  const said = [
    element[name],
    closest(element, `[data-${name}]:not([data-${name}=""])`)?.dataset[name],
    scriptDefaults[name],
  ];
  return said.map((text) => text?.trim()).find(Boolean);
}

/** The base that a text means; undefined for anything but `http(s)`, and for addresses with a user name. */
export function toBase(text: string | undefined): string | undefined {
  const url = webAddress(text);
  if (!url || url.username || url.password) return undefined;
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** The code, or undefined when a text is none. */
export function toCourseCode(text: string | undefined): string | undefined {
  return text && courseCode.test(text) ? text : undefined;
}

function toApi(text: string | undefined): Api {
  const api = apis.find((each) => each === text);
  if (text && !api) advise('unknown', 'api', text, 'snapshot', apis);
  return api ?? 'snapshot';
}

const said = new Set<string>();

/** Tells the site owner something, once per page. Never the visitor. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`course-widgets: ${message}`);
}

type Advice = typeof advice;

/** {@link warnOnce} in words that are fetched for it: few pages need any. */
export function advise<K extends keyof Advice>(topic: K, ...facts: Parameters<Advice[K]>): void {
  type Words = (...facts: Parameters<Advice[K]>) => string;
  void import('./advice.ts').then((module) => warnOnce((module.advice[topic] as Words)(...facts)), console.warn);
}
