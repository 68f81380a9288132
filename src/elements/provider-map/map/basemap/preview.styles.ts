/** The look of the light picture. Plain text, so that it brings no Lit. */
export const previewCss = `
.preview {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  padding: var(--_space) var(--_space) 3em;
  background: var(--provider-map-sea, color-mix(in srgb, var(--_accent) 8%, transparent));
}
.preview path {
  fill: color-mix(in srgb, currentColor 7%, transparent);
  stroke: color-mix(in srgb, currentColor 30%, transparent);
  vector-effect: non-scaling-stroke;
  stroke-linejoin: round;
}
.preview .sites {
  fill: none;
  stroke: var(--provider-map-pin, var(--_accent));
  stroke-width: 6px;
  stroke-linecap: round;
}
.frame > .open {
  position: relative;
  z-index: 1;
  border-color: var(--_accent);
  background: var(--_accent);
  color: var(--_accent-ink);
}
.frame > .open:hover {
  background: color-mix(in srgb, var(--_accent) 88%, currentColor);
}
.preview-caption {
  position: absolute;
  inset: auto 0 0;
  padding: var(--_space);
  background: color-mix(in srgb, var(--_accent-ink) 80%, transparent);
  color: var(--_accent);
  text-align: center;
}
@media (forced-colors: active) {
  .preview {
    forced-color-adjust: none;
    color: CanvasText;
    background: Canvas;
  }
  .preview .sites {
    stroke: CanvasText;
  }
}
@media print {
  .preview-caption {
    position: static;
  }
}
`;
