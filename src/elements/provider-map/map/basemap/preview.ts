import { box, origin, outline, unitsPerWorld } from 'virtual:preview';
import type { Position } from '../../../../domain/place.ts';
import { previewWords as welsh } from '../../../../i18n/cy/provider-map-preview.ts';
import { previewWords as english } from '../../../../i18n/en/provider-map-preview.ts';
import type { MapInput } from '../map.types.ts';
import { previewCss } from './preview.styles.ts';

/** A constructed sheet works in the document that made it only; all pictures of one document share one. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Dots that would lie on each other are one: so many fit beside each other across the picture. */
const dotsAcross = 90;

/** A light picture of what the map will show, in its place until somebody wants it: no Leaflet, and nobody is asked. */
export async function showPreview({ box: place, pins, language, tiles, tilesAttribution }: MapInput): Promise<void> {
  const words = language === 'cy' ? welsh : english;
  const caption = document.createElement('p');
  caption.className = 'preview-caption';
  caption.textContent = words.sites(pins.length);
  adoptSheet(place.getRootNode() as ShadowRoot);
  place.replaceChildren(picture(pins.map(({ site }) => site.position)), caption);
  if (!tiles) return;
  const { readTiles } = await import('./tile-source.ts');
  const source = readTiles({ url: tiles, attribution: tilesAttribution });
  if (source) caption.append(` ${words.picturesFrom(source.host)}`);
}

function adoptSheet(root: ShadowRoot): void {
  const { ownerDocument } = root;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new (ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(previewCss);
    sheets.set(ownerDocument, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function picture(positions: readonly Position[]): SVGElement {
  const image = make('svg', { class: 'preview', viewBox: box.join(' '), 'aria-hidden': 'true', focusable: 'false' });
  image.append(make('path', { d: outline }), make('path', { class: 'sites', d: dots(positions) }));
  return image;
}

/** Strokes of no length, whose round ends are dots. */
function dots(positions: readonly Position[]): string {
  const step = box[2] / dotsAcross;
  const places = positions.map((position) => toUnits(position).map((units) => Math.round(units / step) * step));
  return [...new Set(places.map((place) => `M${place.map(Math.round).join(' ')}h0`))].join('');
}

/** Web Mercator, in units of the outline. */
function toUnits({ latitude, longitude }: Position): [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    (longitude / 360 + 0.5) * unitsPerWorld - origin[0],
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * unitsPerWorld - origin[1],
  ];
}

function make(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element as SVGElement;
}
