/** A key with those that are held down with it. */
export interface Chord {
  readonly held: readonly string[];
  readonly key: string;
}

/** Reads "Shift+Tab" or "a"; the names are those of `KeyboardEvent.key`. */
export function chordOf(text: string): Chord {
  const names = text.split('+');
  return { held: names.slice(0, -1), key: names.at(-1) ?? '' };
}

/** What WebDriver calls keys that write nothing (https://www.w3.org/TR/webdriver/#keyboard-actions). */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Actions of a WebDriver keyboard for one key with those that are held. */
export function keyActions(text: string): object[] {
  const { held, key } = chordOf(text);
  const all = [...held, key].map((name) => codes[name] ?? name);
  const down = all.map((value) => ({ type: 'keyDown', value }));
  const up = all.toReversed().map((value) => ({ type: 'keyUp', value }));
  return [...down, ...up];
}
