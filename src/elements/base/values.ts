import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import { warnOnce } from './warnings.ts';

/** White space, and the quotation marks that word processors write in place of those of HTML: `course=“274”`. */
const wrapping = /^[\s\u200b“”„«»‘’″]+|[\s\u200b“”„«»‘’″]+$/g;

/**
 * A value as text: an attribute's, or what a framework sets as a property (a number, a `URL`, a list). Undefined where there is none,
 * and for what is no text, which is said once.
 */
export function toText(value: unknown, name = ''): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  try {
    const text = `${value as string}`;
    if (!text.startsWith('[object ') && typeof value !== 'function') return text.replace(wrapping, '');
  } catch {
    // A symbol, or an object that has no text.
  }
  warnOnce(`${name}: a value of type ${typeof value} is not used.`);
  return undefined;
}

function toNumber(value: unknown, name: string): number | undefined {
  const text = toText(value, name);
  if (!text) return undefined;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  warnOnce(`${name}="${text}" is not a number, so it is not used.`);
  return undefined;
}

/** How a property takes its values, by the type that it declares; text when it declares none. */
function converterOf({
  type,
  attribute,
}: PropertyDeclaration): ((value: unknown, name: string) => unknown) | undefined {
  if (attribute === false) return undefined;
  switch (type) {
    case Number:
      return toNumber;
    case Boolean:
      return (value) => value !== undefined && value !== null && value !== false && value !== 'false';
    case Function: // A text or a function.
      return (value, name) => (typeof value === 'function' ? value : toText(value, name));
    default:
      return toText;
  }
}

/** A class of Lit's, as far as its properties go. */
interface WithProperties {
  readonly prototype: object;
  properties: PropertyDeclarations;
}

/** Has Lit hand over the attributes of a class as they are written, to be converted by {@link convertProperties}. */
export function takeAsWritten(element: WithProperties): void {
  const converter = { fromAttribute: (text: string | null) => text };
  element.properties = Object.fromEntries(
    Object.entries(element.properties).map(([name, options]) => [
      name,
      converterOf(options) ? { ...options, converter } : options,
    ]),
  );
}

/** Has the properties that Lit has made for a class convert what they are set to, by an attribute as by a script. */
export function convertProperties({ prototype, properties }: WithProperties): void {
  for (const [property, options] of Object.entries(properties)) {
    const convert = converterOf(options);
    const accessor = Object.getOwnPropertyDescriptor(prototype, property);
    if (!convert || !accessor?.set) continue;
    const { set } = accessor;
    const { attribute: name = property } = options;
    Object.defineProperty(prototype, property, {
      ...accessor,
      set(value: unknown) {
        set.call(this, convert(value, String(name)));
      },
    });
  }
}
