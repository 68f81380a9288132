const said = new Set<string>();

/** Tells the site owner something on the console, once per page. Never the visitor. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`course-widgets: ${message}`);
}

/** {@link warnOnce} for an attribute whose value is none of those that it can have. */
export function warnUnknown(name: string, value: string, used: string, known: readonly string[]): void {
  warnOnce(`${name}="${value}" is not known; using "${used}". Known are ${known.join(', ')}.`);
}
