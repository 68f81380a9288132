import { css } from 'lit';

/**
 * The look that all elements share. Everything inherits from the host's page; sizes are in `em` of the element, because a
 * host may have a 62.5 % root. Public tokens are `--cw-*`, private ones `--_*`.
 */
export const tokens = css`
  :host {
    /* The unit of all spaces. */
    --_space: var(--cw-space, 0.5em);
    /* Corners. */
    --_radius: var(--cw-radius, 0.25em);
    /* Borders and rules. */
    --_line: var(--cw-line, color-mix(in srgb, currentColor 22%, transparent));
    /* Text of less weight. */
    --_muted: var(--cw-muted, color-mix(in srgb, currentColor 85%, transparent));
    /* Ground of notices, and of buttons under the pointer. */
    --_surface: var(--cw-surface, color-mix(in srgb, currentColor 5%, transparent));
    /* What should be noticed. */
    --_accent: var(--cw-accent, light-dark(#1d5f8a, #8cc8ee));
    /* Text on the accent. */
    --_accent-ink: var(--cw-accent-ink, light-dark(#fff, #10202b));
    /* Links. */
    --_link: var(--cw-link, LinkText);
    /* Weight of headings. */
    --_heading-weight: var(--cw-heading-weight, bold);
    /* Font of headings. */
    --_heading-font: var(--cw-heading-font, inherit);
    /* Ring around what has the focus. */
    --_focus: var(--cw-focus, light-dark(#0b0c0c, #fff));
    /* Second colour of that ring, so that one shows on any ground. */
    --_focus-ground: var(--cw-focus-ground, light-dark(#fff, #0b0c0c));
    --_inline-size: 40em;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  /* One line apart from what follows; any rule of the host is stronger. */
  :host(:not(:last-child)) {
    margin-block-end: 1lh;
  }

  /* How wide the element is where its parent takes its width from it: the container below, whose content cannot say, has none. */
  :host::before {
    display: grid;
    grid-template-columns: minmax(10em, var(--_inline-size));
    inline-size: 100%;
    content: '';
  }

  /* As high as the element, without a percentage: in pages without a doctype those are of the window. */
  .container {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1 0 auto;
    inline-size: 100%;
  }

  /* Our words run from left to right; what the host puts in runs as its page does. */
  :host(:dir(rtl)) slot:not([name]),
  :host(:dir(rtl)) ::slotted(*) {
    direction: rtl;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .base {
    display: flow-root;
    position: relative;
  }

  /* Takes the room that is kept anyway, and no more: nothing shrinks when something shorter comes in its place. */
  .skeleton {
    position: absolute;
    inset: 1.5lh 0 0;
    overflow: hidden;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.12em;
  }

  /* Two colours, so that one of them shows on any ground. */
  :focus-visible {
    outline: 0.2em solid var(--_focus);
    outline-offset: 0.1em;
    box-shadow: 0 0 0 0.4em var(--_focus-ground);
    border-radius: var(--_radius);
  }

  .muted {
    color: var(--_muted);
  }

  .unbroken {
    white-space: nowrap;
  }

  .status {
    min-block-size: 1lh;
    color: var(--_muted);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .bar {
    display: block;
    block-size: 0.8em;
    margin-block: 0.35em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 12%, transparent);
  }

  @media print {
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }

  @media (forced-colors: active) {
    .bar {
      background: GrayText;
      forced-color-adjust: none;
    }
  }
`;
