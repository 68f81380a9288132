/**
 * The script tags that hold the settings of the page's widgets, in the order in which they came. All copies of this code share the list:
 * `loader.ts`, which alone knows its own tag, and `embed.js` at an address and at the address that it redirects to.
 */
const key = Symbol.for('course-widgets');
const page = globalThis as { [key]?: HTMLScriptElement[] };
const tags = (page[key] ??= []);

/** Tags that may be ours where none is known to be: a script does not learn the address that it was asked for by. */
const candidates: HTMLScriptElement[] = [];

/** Addresses that are ours whatever they redirect to. */
const address = /course-widgets|\/(embed|loader)\.js\b/;

/** Notes a script tag that holds settings, for the script at an address; tells whether it is a new one. */
export function noteScript(tag: HTMLScriptElement, script: string): boolean {
  const { src, dataset } = tag;
  const isOurs = src === script || address.test(src || (dataset['src'] ?? ''));
  const list = isOurs ? tags : candidates;
  if (list.includes(tag) || !(isOurs ? Object.keys(dataset).length : (dataset['endpoint'] ?? dataset['course'])))
    return false;
  // Tags that a swap of the page's body has removed make way for those that it has brought.
  if (tag.isConnected) list.splice(0, Infinity, ...list.filter(({ isConnected }) => isConnected));
  list.push(tag);
  return true;
}

/** What a script tag says under a name: the newest in the page, or those that were removed where none is left. */
export function scriptSetting(name: string): string | undefined {
  const known = tags.length > 0 ? tags : candidates;
  const present = known.filter(({ isConnected }) => isConnected);
  const texts = (present.length > 0 ? present : known).map(({ dataset }) => dataset[name]);
  return texts.filter(Boolean).pop();
}
