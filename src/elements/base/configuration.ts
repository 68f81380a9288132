import { apis, type Api, type Endpoint } from '../../data/catalogue.ts';
import { closest } from './closest.ts';
import { scriptSetting } from './script-settings.ts';
import { toText } from './values.ts';
import { warnOnce, warnUnknown } from './warnings.ts';
import { webAddress } from './web-address.ts';

/** What elements inherit from `data-*` of their ancestors and of the script tag. */
export const settings = ['endpoint', 'api', 'course'] as const;

/** What an element, or its script tag, states about its configuration. */
export type ConfigurationAttributes = Readonly<Partial<Record<(typeof settings)[number], string | undefined>>>;

/** An element with such attributes, which need not be defined yet. */
export type Configurable = HTMLElement & {
  -readonly [K in keyof ConfigurationAttributes]?: ConfigurationAttributes[K];
};

/** What an element is to load, after its ancestors were asked. */
export interface Configuration {
  readonly endpoint: Endpoint;
  readonly course: string;
}

/** LARS code, reference or short-course code; what no answer can be asked for by anything else. */
const courseCode = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/;

/**
 * The configuration of an element: its own attribute, else the closest ancestor's `data-*` (through shadow roots),
 * else the script tag's. Undefined when one of them is missing or unusable; `configuration-errors.ts` tells which.
 */
export function resolveConfiguration(element: Configurable): Configuration | undefined {
  const base = toBase(inherited(element, 'endpoint'));
  const course = toCourseCode(inherited(element, 'course'));
  return base && course ? { endpoint: { base, api: toApi(inherited(element, 'api')) }, course } : undefined;
}

/** The text of one setting of an element, usable or not. */
export function inherited(element: Configurable, name: keyof ConfigurationAttributes): string | undefined {
  const values = [
    element[name] ?? element.getAttribute(name), // The attribute of an element that is not defined yet.
    closest(element, `[data-${name}]:not([data-${name}=""])`)?.dataset[name],
    scriptSetting(name),
  ];
  return values.map((value) => toText(value, name)).find(Boolean);
}

/**
 * The base that a text means; undefined for anything but `http(s)`, and for addresses with a user name. A query or a fragment has no
 * place in the addresses that begin with it.
 */
export function toBase(text: string | undefined): string | undefined {
  const url = webAddress(text);
  if (!url || url.username || url.password) return undefined;
  const rest = url.search + url.hash;
  if (rest) warnOnce(`endpoint="${text}": "${rest}" is left out, an endpoint is a folder.`);
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** The code, or undefined when a text is none. */
export function toCourseCode(text: string | undefined): string | undefined {
  return text && courseCode.test(text) ? text : undefined;
}

function toApi(text: string | undefined): Api {
  const api = apis.find((each) => each === text);
  if (text && !api) warnUnknown('api', text, 'snapshot', apis);
  return api ?? 'snapshot';
}
