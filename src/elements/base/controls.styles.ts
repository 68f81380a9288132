import { css } from 'lit';

/** The look of what has buttons, notices, icons, lists and figures; a card gets it only when it has to say that something is wrong. */
export const controls = css`
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }

  button {
    min-block-size: 2.25em;
    padding: 0.3em 0.9em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
  }

  button:hover {
    background: var(--_surface);
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    align-items: center;
    margin-block: var(--_space);
    padding: var(--_space) calc(1.5 * var(--_space));
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid currentColor;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .icon {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: currentColor;
    vertical-align: -0.15em;
  }

  ul[class] {
    list-style: none;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .notice {
      border-color: CanvasText;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
