import { css } from 'lit';

/** The look of a provider in the list, in a container as wide as the list. */
export const itemStyles = css`
  .provider {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.5 * var(--_space)) calc(4 * var(--_space));
    align-content: start;
    padding: calc(1.5 * var(--_space)) var(--_space) calc(1.75 * var(--_space));
    border-block-start: 1px solid var(--_line);
    border-inline-start: 0.3em solid transparent;
    break-inside: avoid;
  }

  .provider[aria-current] {
    border-inline-start-color: var(--_selected);
    background: color-mix(in srgb, var(--_selected) 12%, transparent);
  }

  .top {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: baseline;
    justify-content: space-between;
  }

  /* A box of its own, so that the ring around it is one. */
  [part='name'] > span {
    display: block;
    inline-size: fit-content;
    /* With the space above it, where the page scrolls to it. */
    scroll-margin-block-start: calc(2 * var(--_space));
  }

  [part='name'] {
    font-size: 1.1em;
    line-height: 1.3;
  }

  .training,
  .contact {
    --_gap: 0;
  }

  .training > li {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }

  .icon {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
    translate: 0 0.15em;
  }

  .contact > li {
    min-inline-size: 0;
    padding-block: 0.15em;
    overflow-wrap: anywhere;
  }

  /* As high as its line: a line box alone is no target. */
  .contact a {
    display: inline-block;
    min-block-size: 24px;
  }

  .buttons {
    --_gap: calc(0.5 * var(--_space));
    column-gap: var(--_space);
    padding-block: 0.15em;
  }

  .show {
    min-block-size: max(1.9em, var(--_least-target));
    padding: 0.1em 0.7em;
    border-color: var(--_line);
    font-size: 0.9em;
  }

  /* Also as wide as the other label of the button, which is not shown. */
  .label {
    display: inline-grid;
  }

  .label::after {
    content: attr(data-other);
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }

  .show.on {
    border-color: var(--_selected);
    background: var(--_selected);
    color: var(--_accent-ink);
  }

  .figures {
    display: grid;
    align-content: start;
    gap: 0.2em calc(2 * var(--_space));
    font-size: 0.875em;
  }

  .figures dt,
  .figures dd {
    display: inline;
    margin-inline-end: 0.5em;
  }

  .star {
    inline-size: 1em;
    margin-inline-end: 0.1em;
    translate: 0;
  }

  .full {
    fill: currentColor;
  }

  @container (min-width: 26em) {
    .figures > div {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
    }
  }

  /* An item as wide as a page: figures beside the rest. */
  @container (min-width: 52em) {
    .provider {
      grid-template-columns: minmax(0, 3fr) minmax(18em, 2fr);
    }

    .provider > :not(.figures) {
      grid-column: 1;
    }

    .figures {
      grid-column: 2;
      grid-row: 1 / span 6;
    }
  }

  @media (forced-colors: active) {
    .provider {
      border-inline-start-color: Canvas;
    }

    /* An outline, because a border would move what stands below. */
    .provider[aria-current] {
      border-inline-start-color: Highlight;
      outline: 0.2em solid Highlight;
      outline-offset: -0.2em;
    }
  }

  @media (pointer: coarse) {
    .contact > li {
      padding-block: 0;
    }

    .contact a {
      display: inline-flex;
      align-items: center;
      min-inline-size: 44px;
      min-block-size: 44px;
    }

    .buttons {
      --_gap: var(--_space);
    }
  }
`;
