import { css } from 'lit';

/** The look of `<provider-map>`; what all elements share is in `tokens`. The map brings its own sheet. */
export const styles = css`
  :host {
    --_block-size: var(--provider-map-block-size, 26em);
    --_selected: var(--provider-map-selected, var(--_accent));
    /* Heights of what a finger has to hit. */
    --_field: 2.25em;
    --_line-target: calc(1lh + 0.6em);
  }

  @media (pointer: coarse) {
    :host {
      --_field: max(2.25em, 44px);
      --_line-target: max(1lh + 0.6em, 44px);
    }
  }

  .base {
    min-block-size: calc(var(--_block-size) + 8em);
  }

  [part='title'],
  [part='subtitle'] {
    margin-block-end: var(--_space);
    font-size: 1.15em;
    line-height: 1.3;
    text-wrap: balance;
  }

  [part='title'] {
    font-size: 1.6em;
    line-height: 1.2;
  }

  .toolbar,
  .actions,
  .training,
  .contact,
  .buttons,
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap, var(--_space)) calc(3 * var(--_space));
    align-items: baseline;
  }

  /* Its code comes later: the room is kept for its fields, a button and the folded filters. */
  .finder {
    --_box: 0em;
    display: grid;
    gap: var(--_space) calc(2 * var(--_space));
    align-content: start;
    min-block-size: calc(var(--_box) + 2lh + 0.5em + 2 * var(--_field) + 2 * var(--_line-target) + 3 * var(--_space));
    margin-block-end: calc(2 * var(--_space));
  }

  .toolbar {
    justify-content: space-between;
    min-block-size: 2.25em;
    margin-block-end: calc(2 * var(--_space));
  }

  .count {
    flex: 1 1 12em;
    max-inline-size: 65ch;
  }

  select {
    min-block-size: var(--_field);
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

  .frame {
    position: relative;
    display: grid;
    place-items: center;
    block-size: var(--_block-size);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }

  .frame > p {
    padding: calc(2 * var(--_space));
    text-align: center;
  }

  .door,
  .mount {
    position: absolute;
    inset: 0;
  }

  .door:empty {
    pointer-events: none;
  }

  .list {
    /* Around what is visually hidden in it, which would make the page longer. */
    position: relative;
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

  .more {
    padding: calc(2 * var(--_space)) calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .more > p {
    flex-basis: 100%;
  }

  .footer {
    margin-block-start: calc(2 * var(--_space));
    font-size: 0.875em;
  }

  .half {
    inline-size: 50%;
  }

  /* The box for a place, where there is one. */
  .finder.with-box {
    --_box: calc(1lh + 0.15em + var(--_field));
  }

  @container (min-width: 20em) {
    .finder {
      min-block-size: calc(var(--_box) + 1lh + 0.25em + var(--_field) + 2 * var(--_line-target) + 2 * var(--_space));
    }
  }

  @container (min-width: 40em) {
    .finder {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      min-block-size: calc(1lh + 0.25em + var(--_field) + max(2 * var(--_line-target), var(--_box)) + var(--_space));
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

  @media print {
    .base {
      min-block-size: 0;
    }

    .frame:not(:has(.map)),
    .finder,
    .more {
      display: none;
    }

    .list {
      counter-reset: place;
    }

    .provider {
      counter-increment: place;
    }

    /* The number of its pins on the map. */
    [part='name']::before {
      content: counter(place) '. ';
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
