import { css } from 'lit';

/** The look of `<provider-map>`; what all elements share is in `tokens`. The map brings its own sheet. */
export const styles = css`
  :host {
    --_block-size: var(--provider-map-block-size, 26em);
    --_selected: var(--provider-map-selected, var(--_accent));
  }

  .base {
    min-block-size: calc(var(--_block-size) + 8em);
  }

  [part='title'] {
    margin-block-end: var(--_space);
    font-size: 1.6em;
    line-height: 1.2;
    text-wrap: balance;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
    align-items: baseline;
    justify-content: space-between;
    min-block-size: 2.25em;
    margin-block-end: calc(2 * var(--_space));
  }

  .count {
    flex: 1 1 12em;
    max-inline-size: 65ch;
  }

  select {
    min-block-size: 2.25em;
    padding: 0.2em 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }

  .body {
    display: grid;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
  }

  .map {
    position: relative;
    display: grid;
    place-items: center;
    block-size: var(--_block-size);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }

  .map > p {
    padding: calc(2 * var(--_space));
    text-align: center;
  }

  .door,
  .canvas {
    position: absolute;
    inset: 0;
  }

  .door:empty {
    display: none;
  }

  .list {
    container-type: inline-size;
    min-inline-size: 0;
  }

  .fold > summary {
    padding-block: var(--_space);
    cursor: pointer;
  }

  .group + .group {
    margin-block-start: calc(3 * var(--_space));
  }

  [part='subtitle'] {
    margin-block-end: var(--_space);
    font-size: 1.15em;
    line-height: 1.3;
  }

  .provider {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.5 * var(--_space)) calc(4 * var(--_space));
    align-content: start;
    padding: calc(1.5 * var(--_space)) calc(1.5 * var(--_space)) calc(1.75 * var(--_space));
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

  [part='name'] {
    font-size: 1.1em;
    line-height: 1.3;
  }

  .training {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
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

  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2.5 * var(--_space));
    align-items: center;
    min-inline-size: 0;
  }

  .contact > li {
    min-inline-size: 0;
    padding-block: 0.15em;
    overflow-wrap: anywhere;
  }

  .show {
    min-block-size: 1.9em;
    padding: 0.1em 0.7em;
    border-color: var(--_line);
    font-size: 0.9em;
  }

  .provider[aria-current] .show {
    border-color: var(--_selected);
    background: var(--_selected);
    color: var(--_accent-ink);
  }

  .figures {
    display: grid;
    gap: 0.2em calc(2 * var(--_space));
    font-size: 0.875em;
  }

  .figures > div {
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr);
    gap: 0 var(--_space);
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    align-items: center;
    padding: calc(2 * var(--_space)) calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .more > p {
    flex-basis: 100%;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
  }

  .footer {
    margin-block-start: calc(2 * var(--_space));
    font-size: 0.875em;
  }

  .half {
    inline-size: 50%;
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
      grid-row: 1 / span 5;
    }
  }

  /* The map beside the list, which scrolls by itself. */
  @container (min-width: 50em) {
    .as-both {
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
    }

    .as-both > .list {
      block-size: var(--_block-size);
      border-block-end: 1px solid var(--_line);
      overflow: auto;
    }
  }

  @media (forced-colors: active) {
    .provider[aria-current] {
      border: 0.2em solid Highlight;
      border-inline-start-width: 0.6em;
    }
  }

  @media print {
    .base {
      min-block-size: 0;
    }

    .map,
    .sort,
    .more {
      display: none;
    }

    .as-both {
      display: block;
    }

    .as-both > .list {
      block-size: auto;
      overflow: visible;
    }

    .fold::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
