// The names that a build gave to the elements' scripts, for the lines of the documentation that preload them.
import { readFileSync } from 'node:fs';

const tags = ['course-card', 'skills-list', 'provider-map'];

/** The path of each element's script below dist/, by tag, from dist/integrity.json. */
export function readScriptNames(root) {
  let files;
  try {
    files = Object.keys(JSON.parse(readFileSync(new URL('dist/integrity.json', root), 'utf8')));
  } catch (cause) {
    throw new Error('There is no dist/integrity.json: run `npm run build:embed`.', { cause });
  }
  return Object.fromEntries(
    tags.map((tag) => {
      const file = files.find((each) => new RegExp(`^\\./chunks/${tag}-[\\w-]+\\.js$`).test(each));
      if (!file) throw new Error(`dist/integrity.json names no script for ${tag}.`);
      return [tag, file.slice('./'.length)];
    }),
  );
}

/** A text in which each name of an element's script is the one of the build. */
export function withScriptNames(text, names) {
  return text.replace(/chunks\/(course-card|skills-list|provider-map)-[\w-]+\.js/g, (_, tag) => names[tag]);
}
