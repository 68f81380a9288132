import { css } from 'lit';

/** The look of a provider's details; it comes with their code. */
export const detailsStyles = css`
  .details {
    grid-column: 1 / -1;
    display: grid;
    gap: calc(2 * var(--_space));
    margin-block-start: var(--_space);
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  /* The details have them at more length. */
  .provider:has(> .details) > .figures {
    display: none;
  }

  .block > [part='subtitle'] {
    margin-block-end: 0.2em;
    font-size: 1em;
  }

  .progress:empty {
    display: none;
  }

  .ways > li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }

  .ways > li + li,
  .prose > p + p {
    margin-block-start: calc(0.5 * var(--_space));
  }

  .prose,
  .block > p {
    max-inline-size: 65ch;
  }

  .sites > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: calc(2 * var(--_space));
    padding-block: calc(0.75 * var(--_space));
  }

  .sites > li + li {
    border-block-start: 1px solid var(--_line);
  }

  .sites .buttons {
    grid-column: 1 / -1;
    column-gap: calc(2 * var(--_space));
  }

  .sites a {
    display: inline-grid;
    align-items: center;
    min-block-size: max(1lh + 0.3em, var(--_least-target));
  }

  .figure {
    font-size: 1.6em;
    line-height: 1.2;
    margin-inline-end: 0.25em;
  }

  .closing {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    align-items: baseline;
    justify-content: space-between;
  }

  /* Beside each other what is short. */
  @container (min-width: 40em) {
    .details {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .progress,
    .retry,
    .closing {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .closing,
    .sites a {
      display: none;
    }
  }
`;
