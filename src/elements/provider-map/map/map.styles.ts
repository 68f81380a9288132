/** The map's look; private tokens (`--_accent` and so on) come from the element's own sheet. Plain text, so that the chunk brings no Lit. */
export const mapCss = `
.map {
  --_land: var(--provider-map-land, color-mix(in srgb, currentColor 5%, transparent));
  --_sea: var(--provider-map-sea, color-mix(in srgb, var(--_accent) 11%, transparent));
  --_pin: var(--provider-map-pin, var(--_accent));
  --_coast: color-mix(in srgb, currentColor 26%, transparent);
  --_halo: 0 0 2px var(--_accent-ink), 0 0 2px var(--_accent-ink), 0 0 3px var(--_accent-ink);
  --_ease: 150ms cubic-bezier(0, 0, 0.25, 1);
  position: relative;
  isolation: isolate;
  inline-size: 100%;
  block-size: 100%;
  min-block-size: 8em;
  border-radius: var(--_radius);
}
.canvas {
  position: absolute;
  inset: 0;
  z-index: 0;
  border-radius: inherit;
  touch-action: pan-x pan-y;
}
.canvas.leaflet-dragging,
.canvas.leaflet-dragging .marker {
  cursor: grabbing;
}
.canvas:focus-visible {
  outline-offset: -0.2em;
  box-shadow: inset 0 0 0 0.4em var(--_focus-ground);
}
.leaflet-zoom-anim .leaflet-zoom-animated {
  transition: transform var(--_ease);
}
.outline path {
  stroke-linejoin: round;
  vector-effect: non-scaling-stroke;
}
.outline .sea {
  fill: var(--_sea);
}
.outline .mainland {
  fill: var(--_land);
}
.outline .islands {
  fill: var(--_land);
  stroke: var(--_coast);
  stroke-width: 1px;
}
button.marker {
  display: grid;
  place-items: center;
  min-block-size: 0;
  padding: 0;
  border: 0;
  background: none;
  color: var(--_accent-ink);
  line-height: 1;
}
button.marker::after {
  content: '';
  position: absolute;
  inset: 50% auto auto 50%;
  inline-size: max(100%, var(--_target, 24px));
  block-size: max(100%, var(--_target, 24px));
  translate: -50% -50%;
}
button.pin {
  inline-size: 28px;
  block-size: 36px;
  margin: -36px 0 0 -14px;
  border-radius: 14px 14px 6px 6px;
}
.pin svg {
  inline-size: 100%;
  block-size: 100%;
  overflow: visible;
  transform-origin: 50% 100%;
  transition: transform var(--_ease);
}
.drop {
  fill: var(--_pin);
  stroke: var(--_accent-ink);
  stroke-width: 1.4px;
}
.hole {
  fill: var(--_accent-ink);
}
button.cluster {
  inline-size: var(--_size);
  block-size: var(--_size);
  margin: calc(var(--_size) / -2) 0 0 calc(var(--_size) / -2);
  border-radius: 50%;
  background: var(--_pin);
  background-clip: padding-box;
  border: 4px solid color-mix(in srgb, var(--_pin) 35%, transparent);
  font-size: 13px;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}
button.cluster:hover {
  background: var(--_pin);
  background-clip: padding-box;
  border-color: color-mix(in srgb, var(--_pin) 55%, transparent);
}
button.marker:focus-visible {
  outline-offset: 2px;
}
.pin:hover svg {
  transform: scale(1.1);
}
.pin[aria-current] svg {
  transform: scale(1.35);
}
.pin[aria-current] .hole {
  display: none;
}
.pin[aria-current] .drop {
  stroke-width: 2px;
  paint-order: stroke;
}
button.cluster[aria-current] {
  border-color: var(--_pin);
  background-clip: border-box;
  box-shadow: 0 0 0 2px var(--_accent-ink), 0 0 0 5px var(--_pin);
}
.towns {
  position: absolute;
  z-index: 201; /* Leaflet gives every svg 200. */
}
.towns[hidden] {
  display: none;
}
.town {
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  color: color-mix(in srgb, currentColor 78%, transparent);
  font-size: 12px;
  line-height: 15px;
  text-shadow: var(--_halo);
  white-space: nowrap;
  pointer-events: none;
}
.town.medium {
  font-size: 13px;
  font-weight: 500;
  line-height: 16px;
}
.town.large {
  font-size: 14px;
  font-weight: 600;
  line-height: 18px;
}
.town.origin {
  padding-inline: 5px;
  border-radius: 3px;
  background: color-mix(in srgb, var(--_accent-ink) 88%, transparent);
  color: currentColor;
  font-size: 14px;
  font-weight: 700;
  line-height: 20px;
}
/* A cross in a ring, and so nothing like a pin or a cluster. */
div.origin {
  inline-size: 22px;
  block-size: 22px;
  margin: -11px 0 0 -11px;
  border: 2px solid currentColor;
  border-radius: 50%;
  background:
    linear-gradient(currentColor, currentColor) 50% / 2px 100% no-repeat,
    linear-gradient(currentColor, currentColor) 50% / 100% 2px no-repeat,
    color-mix(in srgb, var(--_accent-ink) 70%, transparent);
}
.name-tag {
  position: absolute;
  inset-block-start: calc(100% + 3px);
  inset-inline-start: 50%;
  inline-size: max-content;
  max-inline-size: 16em;
  padding: 1px 5px;
  translate: -50%;
  border-radius: 3px;
  background: color-mix(in srgb, var(--_accent-ink) 88%, transparent);
  color: var(--_label, currentColor);
  font-size: 13px;
  font-weight: 700;
  line-height: 1.25;
  text-align: center;
  pointer-events: none;
}
.marker .name-tag {
  z-index: 201; /* Leaflet gives every svg 200. */
  color: var(--_accent);
}
.circle {
  fill: color-mix(in srgb, var(--_pin) 9%, transparent);
  stroke: var(--_pin);
  stroke-width: 1.5px;
  stroke-dasharray: 5 4;
}
.pictured .towns,
.pictured .outline :not(.circle) {
  display: none;
}
.tiles img {
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  max-inline-size: none;
  visibility: hidden;
}
.tiles .leaflet-tile-loaded {
  visibility: inherit;
}
.tiles .leaflet-tile-container {
  pointer-events: none;
}
.map:fullscreen {
  border-radius: 0;
  background: linear-gradient(var(--_surface), var(--_surface)), var(--_ground, Canvas);
}
.map:fullscreen .canvas {
  touch-action: none;
}
button .number {
  display: none;
}
/* Set before the page is printed, and measured on the screen. */
.map.printing {
  inline-size: 620px;
}
@media (pointer: coarse) {
  .map {
    --_target: 44px;
  }
  .control.help:not(:focus-visible) {
    position: absolute;
    inset-block-start: 100%;
    clip-path: inset(50%);
  }
}
@media (prefers-reduced-motion: reduce) {
  .map {
    --_ease: 0s;
  }
}
@media (forced-colors: active) {
  .map {
    --_sea: Canvas;
    --_land: Canvas;
    --_coast: CanvasText;
    --_accent: CanvasText;
    --_pin: CanvasText;
    --_accent-ink: Canvas;
    border: 1px solid CanvasText;
    forced-color-adjust: none;
    color: CanvasText;
    background: Canvas;
  }
  .marker[aria-current] {
    --_pin: Highlight;
  }
}
@media print {
  .controls,
  .caption,
  .hint,
  .panel {
    display: none;
  }
  .map {
    print-color-adjust: exact;
  }
  button.marker {
    display: grid;
  }
  .pin .hole,
  .cluster:has(.number) .count {
    display: none;
  }
  button .number {
    display: block;
    font-size: 12px;
    font-weight: 600;
  }
  .pin .number {
    position: absolute;
    inset: 7px 0 auto;
    z-index: 201; /* Leaflet gives every svg 200. */
    text-align: center;
  }
  .frame:has(.printing) {
    inline-size: 622px;
  }
  .cluster:has(.number) {
    inline-size: max-content;
    block-size: auto;
    margin: -11px 0 0 -16px;
    padding: 4px 8px;
    border: 0;
    border-radius: 12px;
    white-space: nowrap;
  }
}
`;
