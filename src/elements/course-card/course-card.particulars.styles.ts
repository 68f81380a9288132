import { css } from 'lit';

/** The look of what only some courses have; `.base`, so that it stands against whatever comes later. */
export const particularsStyles = css`
  .about,
  .base [part='notice'] p {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  .base [part='notice'] {
    display: flex;
    flex-wrap: nowrap;
    gap: var(--_space) calc(2 * var(--_space));
    align-items: start;
    margin-block: 0;
    padding: var(--_space) calc(1.5 * var(--_space));
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .base [part='notice'] .icon {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: calc(0.5lh - 0.55em);
    color: var(--_edge);
    fill: currentColor;
  }

  .base [part='notice'] strong {
    display: block;
  }

  :host([variant='compact']) .base [part='notice'] {
    gap: var(--_space);
    padding: 0;
    border: 0;
    background: none;
  }

  :host([variant='compact']) .base [part='notice'] strong {
    display: inline;
  }

  :host([variant='compact']) strong::after {
    content: ':';
  }

  :host([variant='compact']) .aside {
    display: none;
  }

  @media (forced-colors: active) {
    .base [part='notice'] {
      border-color: CanvasText;
    }

    .base [part='notice'] .icon {
      color: CanvasText;
    }
  }
`;
