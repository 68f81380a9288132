import { css } from 'lit';

/** The look of `<skills-list>`; what all elements share is in `tokens`. */
export const styles = css`
  :host {
    --_gap: var(--skills-list-gap, calc(1.5 * var(--_space)));
    --_code: var(--skills-list-code-color, var(--_muted));
  }

  .base {
    display: flow-root;
    --_block-size: calc(11em + 4.5em * var(--_limit, 8));
  }

  .kept {
    display: flex;
    flex-flow: column;
    min-block-size: var(--skills-list-block-size, 0);
  }

  .kept.likely {
    min-block-size: var(--skills-list-block-size, var(--_block-size));
  }

  [part='title'] {
    margin-block-end: calc(2 * var(--_space));
    font-size: 1.6em;
    line-height: 1.2;
    text-wrap: balance;
  }

  [part='subtitle'] {
    margin-block-end: var(--_space);
    font-size: 1.15em;
    line-height: 1.3;
  }

  .group {
    margin-block-end: calc(3 * var(--_space));
  }

  /* What its statements do not need of the kept room goes between them. */
  .kept > .first,
  .kept > .first > .group,
  .kept > .first > .group > ul {
    display: flex;
    flex-flow: column;
    flex-grow: 1;
  }

  .kept > .first > .group > ul > :not(:last-child) {
    flex-grow: 1;
  }

  .statement {
    max-inline-size: 65ch;
    padding-block-end: var(--_gap);
    break-inside: avoid;
    text-wrap: pretty;
  }

  .statement:last-child {
    padding-block-end: 0;
  }

  .coded > .statement {
    display: grid;
    grid-template-columns: 3.2em 1fr;
  }

  .coded > .statement > :last-child {
    grid-column: 2;
  }

  .code {
    color: var(--_code);
    font-variant-numeric: tabular-nums;
  }

  ul.plain {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .fold {
    margin-block-end: calc(3 * var(--_space));
  }

  .toggle > .icon {
    margin-inline-end: var(--_space);
  }

  [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
  }

  .title-bar {
    inline-size: 40%;
    block-size: 1.6em;
    margin-block-end: 1.4em;
  }

  .skeleton > :nth-child(2n + 1) {
    inline-size: 60%;
    margin-block-end: 0.9em;
  }

  @container (min-width: 30em) {
    .base {
      --_block-size: calc(10em + 3em * var(--_limit, 8));
    }
  }

  @container (min-width: 64em) {
    .base {
      --_block-size: calc(12em + 2em * var(--_limit, 8));
    }

    ul,
    .kept > .first > .group > ul {
      display: block;
      columns: 2;
      column-gap: calc(6 * var(--_space));
    }
  }

  @media screen {
    .folded {
      display: none;
    }
  }

  @media print {
    .fold {
      display: none;
    }

    .base.base {
      min-block-size: 0;
    }
  }
`;
