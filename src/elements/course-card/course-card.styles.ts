import { css } from 'lit';

/** The look of `<course-card>`; what all elements share is in `tokens`. */
export const styles = css`
  :host {
    --_padding: var(--course-card-padding, calc(3 * var(--_space)));
    --_edge: var(--course-card-accent, var(--_accent));
  }

  .base {
    display: flex;
    flex-direction: column;
    gap: calc(2 * var(--_space));
    padding: var(--_padding);
    border: var(--course-card-border, 1px solid var(--_line));
    border-radius: var(--course-card-radius, var(--_radius));
    background: var(--course-card-background, transparent);
    --_block-size: 58em;
  }

  .kept {
    min-block-size: var(--course-card-block-size, 0);
  }

  .kept.likely {
    min-block-size: var(--course-card-block-size, var(--_block-size));
  }

  /* What a course does not need of it, nor of a row of cards as high as each other, goes between its lines. */
  .lead,
  .providers,
  .actions,
  [part='title'] {
    flex-grow: 1;
  }

  .facts {
    display: flex;
    flex-flow: column;
    flex-grow: 4;
  }

  .fact {
    flex-grow: 1;
  }

  .tag {
    align-self: start;
    margin-block-end: calc(-1.25 * var(--_space));
    padding: 0.1em 0.6em;
    border: 1px solid color-mix(in srgb, var(--_edge) 45%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_edge) 10%, transparent);
    font-size: 0.85em;
  }

  [part='title'] {
    max-inline-size: 40ch;
    font-size: 1.6em;
    line-height: 1.2;
    text-wrap: balance;
  }

  /* A row says it as well. */
  [part='title'] > .unbroken {
    color: var(--_muted);
    font-weight: normal;
  }

  .lead,
  .providers,
  dd {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  .lead {
    font-size: 1.1em;
  }

  .fact {
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  .fact:first-child {
    border-block-start: 1px solid var(--_line);
  }

  dt,
  .first {
    font-weight: bold;
  }

  dd {
    font-variant-numeric: tabular-nums;
  }

  .note {
    display: block;
    font-size: 0.9em;
  }

  ul {
    padding-inline-start: 1.1em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
  }

  .footer {
    margin-block-start: auto;
    font-size: 0.85em;
  }

  .skeleton {
    inset: calc(1.5lh + var(--_padding)) var(--_padding) var(--_padding);
  }

  .title-bar {
    inline-size: 60%;
    block-size: 1.6em;
    margin-block: 0.5em 1em;
  }

  .tag-bar {
    inline-size: 9em;
  }

  .bars {
    display: grid;
    grid-template-columns: 1fr 2fr;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    margin-block-start: calc(4 * var(--_space));
  }

  @container (min-width: 22em) {
    .base {
      --_block-size: 52em;
    }
  }

  @container (min-width: 30em) {
    .base {
      --_block-size: 41em;
    }

    .fact {
      display: grid;
      grid-template-columns: clamp(9em, 25%, 12em) 1fr;
      gap: calc(2 * var(--_space));
    }
  }

  @container (min-width: 38em) {
    .base {
      --_block-size: 37em;
    }
  }

  :host([variant='compact']) .base {
    --_block-size: 16em;
    gap: calc(1.25 * var(--_space));
    padding: var(--course-card-padding, calc(2 * var(--_space)));
  }

  @container (min-width: 22em) {
    :host([variant='compact']) .base {
      --_block-size: 15em;
    }
  }

  @container (min-width: 30em) {
    :host([variant='compact']) .base {
      --_block-size: 13.5em;
    }
  }

  :host([variant='compact']) .tag {
    margin-block-end: calc(-0.25 * var(--_space));
  }

  :host([variant='compact']) [part='title'] {
    font-size: 1.2em;
  }

  /* As high as its two lines: a third would be seen below them. */
  :host([variant='compact']) .lead {
    display: -webkit-box;
    flex-grow: 0;
    overflow: hidden;
    font-size: inherit;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  :host([variant='compact']) .notice {
    flex-grow: 1;
  }

  :host([variant='compact']) .facts {
    flex-flow: row wrap;
    flex-grow: 1;
    align-content: center;
    gap: var(--_space) min(4 * var(--_space), 4cqi);
  }

  :host([variant='compact']) .fact {
    display: block;
    flex-grow: 0;
    padding: 0;
    border: 0;
  }

  :host([variant='compact']) dt {
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: inherit;
  }

  :host([variant='compact']) .actions {
    flex-grow: 0;
    margin-block-start: auto;
  }

  @media print {
    .base.base {
      min-block-size: 0;
      break-inside: avoid;
    }
  }
`;
