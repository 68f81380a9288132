import { css } from 'lit';

/** The look of `<provider-map>`; what all elements share is in `tokens`. The map brings its own sheet. */
export const styles = css`
  :host {
    --_block-size: var(--provider-map-block-size, 26em);
    --_inline-size: 60em;
    --_selected: var(--provider-map-selected, var(--_accent));
    --_inset: var(--provider-map-inset, var(--_space));
    /* Heights of what a finger has to hit. */
    --_least-target: 24px;
    --_field: 2.25em;
    --_line-target: calc(1lh + 0.6em);
  }

  @media (pointer: coarse) {
    :host {
      --_least-target: 44px;
      --_field: max(2.25em, 44px);
      --_line-target: max(1lh + 0.6em, 44px);
    }

    .finder button,
    .toolbar button,
    .list button,
    .notice button,
    .open {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }

  .kept.likely {
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

  .map-host,
  .mount {
    position: absolute;
    inset: 0;
  }

  .map-host:empty {
    pointer-events: none;
  }

  .list {
    /* Around what is visually hidden in it, which would make the page longer. */
    position: relative;
    container-type: inline-size;
    min-inline-size: 0;
  }

  .fold > summary {
    min-block-size: var(--_least-target);
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

  /* The map beside the list. It stays in view while the page scrolls along the list. */
  @media screen {
    @container (min-width: 50em) {
      .as-both {
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      }

      /* As high as the list or the viewport, whichever is less; as high as the host says where it says so. */
      .as-both > .frame {
        --_viewport: calc(100vh - var(--_inset) - var(--_space));
        position: sticky;
        inset-block-start: var(--_inset);
        block-size: auto;
        min-block-size: min(var(--_block-size), var(--_viewport));
        max-block-size: min(var(--provider-map-block-size, 100vh), var(--_viewport));
      }

      .as-both > .frame.failed {
        max-block-size: min(var(--_block-size), var(--_viewport));
      }
    }
  }

  @media print {
    .base.base {
      min-block-size: 0;
    }

    .frame:not(:has(.map)),
    .finder,
    .more {
      display: none;
    }

    .frame {
      break-inside: avoid;
    }

    .toolbar {
      min-block-size: 0;
      break-after: avoid;
    }

    .list {
      counter-reset: place;
    }

    /* As small as in a directory: hundreds of providers are a few dozen pages. */
    .providers {
      columns: 2;
      column-gap: 2em;
      font-size: min(0.75em, 8.5pt);
      line-height: 1.3;
    }

    .list .provider {
      display: block;
      counter-increment: place;
      padding: 0.5em 0;
      border-inline-start: 0;
    }

    /* The number of its pins on the map, on the line of its name. */
    [part='name']::before {
      content: counter(place) '. ';
    }

    .list [part='name'] > span {
      display: inline;
    }

    .list .figures,
    .list .figures > div {
      display: block;
    }

    .list .contact > li {
      padding-block: 0;
    }

    .list .contact a {
      display: inline;
    }

    .as-both {
      display: block;
    }

    .fold::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
