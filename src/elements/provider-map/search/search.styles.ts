import { css } from 'lit';

/** The look of the form to find providers with. */
export const searchStyles = css`
  .field {
    display: grid;
    gap: 0.15em;
    align-content: start;
    min-inline-size: 0;
  }

  .field > span,
  .field > label {
    font-weight: 600;
  }

  [role='combobox'] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_field);
    padding: 0.2em var(--_field) 0.2em 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }

  .finder select {
    inline-size: 100%;
  }

  .place {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }

  .combo {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--_field) auto;
    align-items: stretch;
  }

  .combo > [role='combobox'] {
    grid-column: 1 / 3;
    grid-row: 1;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .remove {
    grid-column: 2;
    grid-row: 1;
    /* In front of the input, which is in front of everything else while it has the focus. */
    z-index: 2;
    display: grid;
    place-items: center;
    padding: 0;
    border-color: transparent;
    color: CanvasText;
  }

  .find {
    grid-column: 3;
    grid-row: 1;
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_accent-ink);
  }

  .find:hover {
    background: color-mix(in srgb, var(--_accent) 85%, CanvasText);
  }

  .combo :focus-visible {
    z-index: 1;
  }

  .suggestions {
    position: absolute;
    inset: 100% 0 auto;
    z-index: 1100;
    margin-block-start: 0.25em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 20%);
    overflow: hidden;
  }

  .suggestions > li {
    display: grid;
    align-items: center;
    min-block-size: var(--_field);
    padding: 0.35em 0.6em;
    cursor: pointer;
  }

  .suggestions > li:hover {
    background: color-mix(in srgb, CanvasText 8%, Canvas);
  }

  .suggestions > [aria-selected='true'] {
    background: var(--_accent);
    color: var(--_accent-ink);
  }

  .here {
    justify-self: start;
    min-block-size: var(--_line-target);
    padding: 0;
    border-color: transparent;
    color: var(--_link);
  }

  .here > span {
    text-decoration: underline;
    text-underline-offset: 0.12em;
  }

  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .problem {
    padding-inline-start: 0.6em;
    border-inline-start: 0.3em solid currentColor;
    font-weight: 600;
  }

  .selects {
    display: grid;
    gap: var(--_space) calc(2 * var(--_space));
    align-content: start;
  }

  #distance-advice {
    grid-column: 1 / -1;
  }

  /* Stands from the start, or it would not be read, and takes no room before it has something to say. */
  #distance-advice:empty {
    position: absolute;
  }

  @container (min-width: 20em) {
    .selects {
      grid-template-columns: 1fr 1fr;
    }
  }

  .filters {
    grid-column: 1 / -1;
  }

  .filters > summary {
    display: inline-block;
    min-block-size: var(--_line-target);
    padding-block: 0.3em;
    cursor: pointer;
  }

  .filters > summary::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.15em 0.6em;
    border: solid currentColor;
    border-width: 0 0.14em 0.14em 0;
    rotate: -45deg;
    translate: 0 -0.1em;
  }

  .filters[open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  .filters > summary > span {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.12em;
  }

  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: calc(2 * var(--_space));
    padding-block: var(--_space);
  }

  .filters > button[aria-disabled='true'] {
    display: none;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    align-items: center;
    min-block-size: var(--_line-target);
    cursor: pointer;
  }

  .explanation {
    padding-inline-start: calc(1.25em + 0.6em);
  }

  .check > input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  @media (forced-colors: active) {
    .suggestions > [aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
