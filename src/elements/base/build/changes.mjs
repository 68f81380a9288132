// Build time only: how modules of pinned packages are changed, never without noticing that they have become others.

/**
 * A text after changes: each is [what is there, what shall be there, how often; once when it is not said].
 * @throws {Error} when something is not there as often: another version, which has to be read first.
 */
export function changed(text, name, changes) {
  return changes.reduce((before, [pattern, replacement, times = 1]) => {
    const found = typeof pattern === 'string' ? before.split(pattern).length - 1 : (before.match(pattern)?.length ?? 0);
    if (found !== times) throw new Error(`${name}: expected ${pattern} ${times} times, found ${found}.`);
    return before.replaceAll(pattern, replacement);
  }, text);
}

const literally = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The change that takes out what begins so at the start of a line: a method, a class or an `if`, to its closing brace. */
export const without = (beginning, times) => [
  new RegExp(`^( *)${literally(beginning)}(?:.*\\{ \\}|[^]*?^\\1\\}[;,]?)\\n`, 'gm'),
  '',
  times,
];

/** The change that takes out a statement or a line that begins so. */
export const withoutLine = (beginning, times) => [new RegExp(`^ *${literally(beginning)}[^;]*;\\n`, 'gm'), '', times];

/** The change that empties a function: `body` in place of what it does. */
export const instead = (beginning, body) => [
  new RegExp(`^([ \\t]*)${literally(beginning)}[^]*?^\\1\\};?\\n`, 'gm'),
  () => `${beginning}${body}}\n`,
];
