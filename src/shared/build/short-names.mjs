// Build time only: properties that only our own modules and Lit's read get short names in embed.js, as private ones have anyway.
// Each name says one thing in the whole source: test/shared/build/short-names.test.ts sees that none is in a text, in the
// public interface, in a document of an endpoint or in a browser's own interfaces.

/** What is renamed. */
export const longNames = [
  // What an element tells its base class.
  ...['createLoadEvent', 'extraKey', 'isEmpty', 'isWaiting', 'readDocument'],
  ...['renderEmpty', 'renderSkeleton', 'renderValue', 'onError', 'onLoad'],
  // Words, and what templates know.
  ...['alsoKnownAs', 'equivalent', 'equivalents', 'fullDetails', 'fundingNote', 'kinds', 'titleLevel', 'viewProviders'],
  ...['particulars', 'regulationNotice', 'startNotice'],
  // How a request goes.
  ...['askers', 'violations'],
  // What is fetched late.
  ...[
    'comeBack',
    'errorView',
    'findCourseId',
    'isOld',
    'isThere',
    'loadOfficialCourse',
    'noCourse',
    'particularsStyles',
  ],
  ...['plainText', 'restyle', 'staleView', 'unknownVersion', 'unreadable', 'withScheme', 'JsonLdController'],
  // What Lit's classes, and controllers, tell each other.
  ...['addController', 'hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'],
  ...['createProperty', 'elementProperties'],
  ...['createRenderRoot', 'elementStyles', 'renderBefore', 'renderOptions', 'shadowRootOptions', 'useDefault'],
  ...['enableUpdating', 'isUpdatePending', 'performUpdate', 'scheduleUpdate', 'willUpdate'],
];

const shortNames = new Map(longNames.map((name, index) => [name, `$${index.toString(36)}`]));
const anyName = new RegExp(`(?<![\\w$-]|-card\\.)(?:${longNames.join('|')})(?![\\w$])`, 'g');

/** A module of ours or of Lit's with short names; undefined for every other module. */
export function withShortNames(code, id) {
  return /\/src\/(?!snapshot-tool\/)[^?]*\.ts$|\/node_modules\/(?:@lit|lit|lit-html|lit-element)\//.test(id)
    ? code.replace(anyName, (name) => shortNames.get(name))
    : undefined;
}

/** A Vite plugin. */
export function shortNamesPlugin() {
  return {
    name: 'short-names',
    transform(code, id) {
      const text = withShortNames(code, id);
      return text === undefined ? undefined : { code: text, map: null };
    },
  };
}
