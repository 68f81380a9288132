import { css } from 'lit';

/** The look of `<skills-list>`; what all elements share is in `tokens`. */
export const styles = css`
  :host {
    --_gap: var(--skills-list-gap, calc(1.5 * var(--_space)));
    --_code: var(--skills-list-code-color, var(--_muted));
  }

  .base {
    --_block-size: 40em;
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

  .statement {
    max-inline-size: 65ch;
    padding-block-end: var(--_gap);
    break-inside: avoid;
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

  .plain {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .toggle {
    display: inline-flex;
    gap: var(--_space);
    align-items: center;
    margin-block-end: calc(3 * var(--_space));
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
    margin-block-end: 1.2em;
  }

  @media screen {
    .folded {
      display: none;
    }
  }

  @media print {
    .base {
      min-block-size: 0;
    }
  }
`;
