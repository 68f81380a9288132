// The pages that are loaded: README's with three elements, and one with a card alone, by each way to make them.

/** What is waited for: the first match of a selector in an element, or in its shadow root, that is visible and has text. */
export interface Mark {
  readonly host: string;
  readonly shown: string;
}

/** One way to make a page. */
export interface Subject {
  /** As it is called in the results. */
  readonly name: string;
  /** When the card shows its facts, the list its first provider, the map its first marker; without what the page has not. */
  readonly marks: { readonly card: Mark; readonly list?: Mark; readonly pins?: Mark };
  /** The page, where scripts and data have this address. */
  html(origin: string): string;
}

/** Scripts, in the order in which they are wanted, with their hash (`sha384-…`). */
export type Scripts = ReadonlyMap<string, string>;

type Elements = 'card only' | 'three elements';

const card = `<course-card course="274">
      <a href="https://skillsengland.education.gov.uk/apprenticeships/st0585">Arts therapist (degree), level 7</a>
    </course-card>`;
const bodies: Record<Elements, string> = {
  'card only': card,
  'three elements': `${card}
    <skills-list course="274" types="skill"></skills-list>
    <provider-map course="274" location="Canterbury, Kent" distance="30"></provider-map>`,
};
const handBodies: Record<Elements, string> = {
  'card only': '<section id="card"></section>',
  'three elements': '<section id="card"></section><section id="skills"></section><section id="providers"></section>',
};
const documents: Record<Elements, readonly string[]> = {
  'card only': ['274'],
  'three elements': ['274', '274/providers'],
};

function page(head: readonly string[], body: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Become an arts therapist</title>
    ${head.join('\n    ')}
  </head>
  <body>
    <h1>Become an arts therapist</h1>
    ${body}
  </body>
</html>`;
}

/** The lines that let a browser fetch the elements' code and their data together with `embed.js`. */
function preloadLines(origin: string, elements: Elements, scripts: Scripts): string[] {
  return [
    ...[...scripts].map(
      ([file, hash]) => `<link rel="modulepreload" href="${origin}/ours/${file}" integrity="${hash}" />`,
    ),
    ...documents[elements].map(
      (path) => `<link rel="preload" as="fetch" crossorigin href="${origin}/data/courses/${path}.json" />`,
    ),
  ];
}

/**
 * A page of our elements. `build` is the path under which a build's files are; with `preloaded`, its head has the lines that preload
 * these scripts and the page's data.
 */
export function elementsPage(name: string, elements: Elements, build: string, preloaded?: Scripts): Subject {
  const map = { host: 'provider-map', shown: '.marker' };
  const list = { host: 'provider-map', shown: '[part="provider"]' };
  return {
    name: `${elements}: ${name}`,
    marks: { card: { host: 'course-card', shown: 'dd' }, ...(elements === 'three elements' && { list, pins: map }) },
    html: (origin) =>
      page(
        [
          ...(preloaded ? preloadLines(origin, elements, preloaded) : []),
          `<script type="module" src="${origin}/${build}/embed.js" data-endpoint="${origin}/data"></script>`,
        ],
        bodies[elements],
      ),
  };
}

/**
 * The same page by hand. A classic script and the `fetch` that it calls use two connections, because a page may send its cookies with
 * the one and not with the other; a module script shares the second.
 */
export function handPage(name: string, elements: Elements, type: 'classic' | 'module'): Subject {
  const script = elements === 'card only' ? 'card.js' : 'page.js';
  const how = type === 'module' ? 'type="module"' : 'defer';
  return {
    name: `${elements}: ${name}`,
    marks: {
      card: { host: '#card', shown: 'dd' },
      ...(elements === 'three elements' && { list: { host: '#providers', shown: 'li' } }),
    },
    html: (origin) =>
      page(
        [`<script ${how} src="${origin}/by-hand/${script}" data-endpoint="${origin}/data"></script>`],
        handBodies[elements],
      ),
  };
}
