// What templates of any framework may say about each element, as one declaration file, from custom-elements.json.

/** A sentence as a JSDoc comment; nothing in it ends the comment. */
const comment = (text) => (text ? `/** ${text.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '*\\/')} */\n` : '');

/** An optional member, with its words. `undefined` is allowed by name, for `exactOptionalPropertyTypes`. */
const optional = (name, type, { description }) => `${comment(description)}'${name}'?: ${type} | undefined;`;

/** What an attribute may be set to: the property's values, and the text that the markup has for them. */
function attributeType(element, { fieldName, type }) {
  const property = `${element.name}['${fieldName}']`;
  if (type.text === 'number') return `${property} | \`\${number}\``;
  if (type.text === 'boolean') return `${property} | ''`;
  return property;
}

function entry(element) {
  const { name, tagName, description, attributes, members, events } = element;
  const properties = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return `${comment(description)}'${tagName}': {
    element: ${name};
    attributes: { ${attributes.map((each) => optional(each.name, attributeType(element, each), each)).join('\n')} };
    properties: { ${properties.map((each) => optional(each.name, `${name}['${each.name}']`, each)).join('\n')} };
    events: { ${events.map((each) => `${comment(each.description)}'${each.name}': ${each.type.text};`).join('\n')} };
  };`;
}

/** The elements of a manifest. */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** The text of `elements.d.ts`, which the declarations for frameworks are made of. */
export function elementTypes(manifest) {
  const elements = elementsOf(manifest);
  const names = elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]);
  return `import type { ${[...new Set(names)].sort().join(', ')} } from '../index.ts';

/** Each element: its class, what a template may set, by the names of attributes and of properties, and its events. */
export interface CourseWidgets {
  ${elements.map(entry).join('\n')}
}

/** A tag of the package. */
export type Tag = keyof CourseWidgets;

/** An element's class. */
export type ElementOf<T extends Tag> = CourseWidgets[T]['element'];

/** What can be set on an element. */
export type SettingsOf<T extends Tag> = CourseWidgets[T]['attributes'] & CourseWidgets[T]['properties'];

/** Listeners for an element's events, named \`on\` and the event's own name, as React, Preact and Svelte take them. */
export type ListenersOf<T extends Tag, Prefix extends string = 'on'> = {
  [Name in keyof CourseWidgets[T]['events'] & string as \`\${Prefix}\${Name}\`]?:
    | ((event: CourseWidgets[T]['events'][Name]) => void)
    | undefined;
};
`;
}
