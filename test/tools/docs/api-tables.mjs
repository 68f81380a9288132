// The tables about an element, from its entry in custom-elements.json, and about the custom properties that all share.
import { code, table } from './table.mjs';
import { readTokens } from './tokens.mjs';

function attributes({ attributes: own, members }) {
  const rows = own.map((each) => [
    code(each.name),
    code(each.fieldName),
    code(each.type.text),
    code(each.default),
    each.description,
  ]);
  const withoutAttribute = members.filter(
    (each) => each.kind === 'field' && !own.some((attribute) => attribute.fieldName === each.name),
  );
  for (const each of withoutAttribute) {
    rows.push([
      '',
      `${code(each.name)}${each.readonly ? ' (read)' : ''}`,
      code(each.type.text),
      code(each.default),
      each.description,
    ]);
  }
  return table(['attribute', 'property', 'type', 'default', 'meaning'], rows);
}

const named = (head, list, name) =>
  table(
    [head, 'meaning'],
    list.map((each) => [name(each), each.description]),
  );

const properties = (list) =>
  table(
    ['custom property', 'default', 'meaning'],
    list.map((each) => [code(each.name), code(each.default), each.description]),
  );

/** The tables about an element, each below a heading, as Markdown. */
export function elementTables(element) {
  const methods = element.members.filter((each) => each.kind === 'method');
  const sections = {
    'Attributes and properties': attributes(element),
    Methods: named('method', methods, (each) => code(`${each.name}()`)),
    Events: named('event', element.events, (each) => `${code(each.name)} ${code(each.type.text)}`),
    Slots: named('slot', element.slots, (each) => code(each.name) || '(default)'),
    Parts: named('part', element.cssParts, (each) => code(each.name)),
    'Custom properties': properties(element.cssProperties),
  };
  return Object.entries(sections)
    .filter(([, rows]) => rows)
    .map(([heading, rows]) => `### ${heading}\n\n${rows}`)
    .join('\n\n');
}

/** The custom properties that all elements share, as a Markdown table. */
export const tokenTable = () => properties(readTokens());
