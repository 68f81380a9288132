import { css } from 'lit';

/** The look of a card's notices, beside what all notices have in common. */
export const noticeStyles = css`
  .about,
  .notice p {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  [part='notice'] {
    flex-wrap: nowrap;
    align-items: start;
    margin-block: 0;
    border-inline-start-color: var(--_edge);
  }

  .notice .icon {
    margin-block-start: calc(0.5lh - 0.55em);
    color: var(--_edge);
  }

  [part='notice'] strong {
    display: block;
  }

  :host([variant='compact']) [part='notice'] {
    gap: var(--_space);
    padding: 0;
    border: 0;
    background: none;
  }

  :host([variant='compact']) [part='notice'] strong {
    display: inline;
  }

  :host([variant='compact']) strong::after {
    content: ':';
  }

  :host([variant='compact']) .aside {
    display: none;
  }

  @media (forced-colors: active) {
    .notice .icon {
      color: CanvasText;
    }
  }
`;
