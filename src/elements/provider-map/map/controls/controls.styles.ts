/** The look of the buttons on the map, and of what opens over it; see `map.styles.ts`. */
export const controlsCss = `
.controls {
  position: absolute;
  inset-block: var(--_space);
  inset-inline-end: var(--_space);
  z-index: 1;
  display: flex;
  flex-flow: column wrap-reverse;
  align-content: flex-start;
  gap: var(--_space);
  pointer-events: none;
}
.controls > div {
  position: relative;
  display: grid;
  pointer-events: auto;
}
button.control {
  display: grid;
  place-items: center;
  inline-size: var(--_target, 32px);
  block-size: var(--_target, 32px);
  min-block-size: 0;
  padding: 0;
  border: 1px solid color-mix(in srgb, currentColor 45%, var(--_accent-ink));
  border-radius: 0;
  background: var(--_accent-ink);
  color: var(--_accent);
}
.controls > div > button + button,
.controls > div > .pad + button {
  border-block-start: 0;
}
.controls > div > button:first-child {
  border-start-start-radius: var(--_radius);
  border-start-end-radius: var(--_radius);
}
.controls > div > button:last-child {
  border-end-start-radius: var(--_radius);
  border-end-end-radius: var(--_radius);
}
button.control:hover,
button.control[aria-expanded='true'],
button.control[aria-pressed='true'] {
  background: color-mix(in srgb, var(--_accent) 14%, var(--_accent-ink));
}
button.control:focus-visible {
  z-index: 1;
}
button.control[aria-disabled='true'] {
  cursor: default;
}
button.control[aria-disabled='true'] svg {
  opacity: 0.45;
}
.control svg {
  inline-size: 16px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.8px;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.control.pan svg {
  stroke-width: 1.3px;
}
.pad {
  position: absolute;
  inset-block-start: 0;
  inset-inline-end: calc(100% + var(--_space) / 2);
  display: grid;
  grid-auto-flow: column;
}
.pad button + button {
  border-inline-start: 0;
}
.pad button:first-child {
  border-start-start-radius: var(--_radius);
  border-end-start-radius: var(--_radius);
}
.pad button:last-child {
  border-start-end-radius: var(--_radius);
  border-end-end-radius: var(--_radius);
}
.passed,
.hint,
.caption,
.remark,
.credit,
.panel {
  position: absolute;
  z-index: 2;
  max-inline-size: calc(100% - 2 * var(--_space));
  padding: calc(var(--_space) / 2) var(--_space);
  border-radius: var(--_radius);
  background: var(--_accent-ink);
  color: var(--_accent);
  line-height: 1.35;
}
.passed {
  inset-block-start: var(--_space);
  inset-inline-start: var(--_space);
}
.passed:not(:focus) {
  inline-size: 1px;
  block-size: 1px;
  min-block-size: 0;
  padding: 0;
  border: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.hint {
  inset: 50% auto auto 50%;
  inline-size: max-content;
  max-inline-size: 80%;
  padding: var(--_space) calc(2 * var(--_space));
  translate: -50% -50%;
  opacity: 0;
  visibility: hidden;
  text-align: center;
  pointer-events: none;
  transition: opacity var(--_ease), visibility var(--_ease);
}
.hint.shown {
  opacity: 1;
  visibility: visible;
}
.caption {
  inset-block-end: calc(var(--_space) + 1.9em);
  inset-inline-start: var(--_space);
  max-inline-size: calc(100% - 4 * var(--_space) - var(--_target, 32px));
  pointer-events: none;
}
.remark {
  inset-block-start: var(--_space);
  inset-inline-start: var(--_space);
  max-inline-size: calc(100% - 4 * var(--_space) - var(--_target, 32px));
}
/* Not hidden: a live region has to be there before it says something. */
.caption:empty,
.remark:empty {
  padding: 0;
}
.credit {
  inset-block-end: 0;
  inset-inline-end: 0;
  z-index: 1;
  max-inline-size: calc(100% - 9em);
  padding: 0.1em 0.4em;
  border-end-start-radius: 0;
  border-start-end-radius: 0;
  font-size: 0.8em;
}
.credit a {
  color: inherit;
}
.scale {
  position: absolute;
  inset-block-end: 0.3em;
  inset-inline-start: var(--_space);
  z-index: 1;
  box-sizing: border-box;
  border: 2px solid currentColor;
  border-block-start: 0;
  font-size: 0.8em;
  line-height: 1.25;
  text-align: center;
  white-space: nowrap;
  pointer-events: none;
}
.pictured .scale {
  inset-block-end: 2.2em;
}
.panel.card {
  inset-block: auto calc(var(--_space) + 1.9em);
  inline-size: 20em;
  box-shadow: 0 1px 6px rgb(0 0 0 / 25%);
}
.panel.card .details {
  justify-self: start;
}
.panel {
  inset-block-start: var(--_space);
  inset-inline-start: var(--_space);
  z-index: 3;
  display: grid;
  grid-template-columns: 1fr auto;
  gap: var(--_space);
  align-items: start;
  inline-size: 24em;
  max-inline-size: calc(100% - 3 * var(--_space) - var(--_target, 32px));
  max-block-size: calc(100% - 2 * var(--_space));
  padding: var(--_space);
  border: 1px solid color-mix(in srgb, currentColor 45%, var(--_accent-ink));
  overflow: auto;
}
.panel > .title {
  align-self: center;
  font-weight: 600;
}
.panel .close {
  border-color: transparent;
}
.panel > :nth-child(n + 3) {
  grid-column: 1 / -1;
}
.panel li + li {
  border-block-start: 1px solid color-mix(in srgb, currentColor 22%, transparent);
}
.panel ul {
  list-style: none;
}
.panel li button {
  inline-size: 100%;
  min-block-size: max(2.25em, var(--_target, 0px));
  padding-inline: calc(var(--_space) / 2);
  border: 0;
  text-align: start;
}
.panel li button:focus-visible {
  outline-offset: -0.2em;
  box-shadow: inset 0 0 0 0.4em var(--_focus-ground);
}
.panel .muted {
  color: inherit;
}
.keys {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: calc(var(--_space) / 2) calc(1.5 * var(--_space));
}
.keys dt {
  font-weight: 600;
}
`;
