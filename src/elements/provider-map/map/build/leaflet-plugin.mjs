// Build time only: what has to change in Leaflet 1.9.4 (BSD-2-Clause) to be a guest in other people's pages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { changed } from '../../../base/build/changes.mjs';

const require = createRequire(import.meta.url);

/** File of leaflet/src → [what is there, what shall be there]. Every text has to be found: Leaflet is pinned, and this is why. */
const changes = {
  'core/Browser.js': [
    // Both tests write innerHTML while the module loads, which Trusted Types forbid. Their answers have been known for years.
    [/var inlineSvg = !!svg && \(function[^]*?\}\)\(\);/g, 'var inlineSvg = true;', 1],
    [/var vml = !svg && \(function[^]*?\}\(\)\);/g, 'var vml = false;', 1],
    // Touch made from pointer events was for Internet Explorer; it leaves four listeners on the host's document for good.
    [/var pointer = !!\(window\.PointerEvent \|\| msPointer\);/g, 'var pointer = false;', 1],
  ],
  'dom/DomEvent.js': [
    // The host may have a Leaflet of its own: two copies with one key take each other's listeners on window for theirs.
    [/'_leaflet_events'/g, "'_providerMapEvents'", 1],
  ],
  'dom/Draggable.js': [
    // Not on the host's body, where our style sheet could not see it anyhow.
    [/document\.body, 'leaflet-dragging'/g, "this._dragStartTarget, 'leaflet-dragging'", 2],
  ],
  'map/handler/Map.TouchZoom.js': [
    // A map removed between two fingers, or a pinch that never moved, would leave its listeners on the host's document.
    [
      /removeHooks: function \(\) \{/g,
      `$&
		this._zooming = false;
		Util.cancelAnimFrame(this._animRequest);
		DomEvent.off(document, 'touchmove', this._onTouchMove, this);
		DomEvent.off(document, 'touchend touchcancel', this._onTouchEnd, this);`,
      1,
    ],
    [
      /_onTouchEnd: function \(\) \{/g,
      `$&
		DomEvent.off(document, 'touchmove', this._onTouchMove, this);
		DomEvent.off(document, 'touchend touchcancel', this._onTouchEnd, this);`,
      1,
    ],
  ],
  'layer/tile/TileLayer.js': [
    // A tile that is no longer wanted gets an empty picture as a data: URL, which an img-src of the tile server alone reports.
    [/tile\.src = Util\.emptyImageUrl/g, "tile.removeAttribute('src')", 1],
    [/tile\.el\.setAttribute\('src', Util\.emptyImageUrl\)/g, "tile.el.removeAttribute('src')", 1],
    [/tile\.getAttribute\('src'\) === Util\.emptyImageUrl/g, "!tile.getAttribute('src')", 1],
  ],
  'map/Map.js': [
    // A map removed in the middle of a zoom would throw into the host's page a quarter of a second later.
    [/_onZoomTransitionEnd: function \(\) \{\s*if \(!this\._animatingZoom/g, '$& || !this._mapPane', 1],
  ],
};

/**
 * A module of Leaflet as we need it, or `undefined` where nothing is to change.
 * @throws {Error} when a text to replace is not there as often as it should be: another Leaflet, which has to be read first.
 */
export function adaptLeaflet(code, id) {
  const file = /\/leaflet\/src\/([^?]+)/.exec(id)?.[1];
  if (file === undefined || !Object.hasOwn(changes, file)) return undefined;
  return changed(code, `leaflet/src/${file}`, changes[file]);
}

const unused =
  /tile|shadow|image-layer|canvas|zoom-box|touch-|tooltip|popup|control|left|right|vml|safari|img|selection|\ba\b|top|bottom|crosshair|draggable/;

/**
 * The rules of leaflet.css that a map of vectors and our own markers needs: panes, stacking, zoom animation, cursors.
 * @throws {Error} when the sheet has no sections as 1.9.4's has.
 */
export function leafletRules(css) {
  const sections = css.split('/* visual tweaks */');
  if (sections.length !== 2 || !sections[0].includes('/* required styles */')) {
    throw new Error('leaflet.css: the sections are not those of Leaflet 1.9.4.');
  }
  const rules = sections[0].replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  let kept = '';
  for (const [, selectors, body] of rules) {
    const wanted = selectors
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => !unused.test(selector));
    const declarations = body
      .split(';')
      .map((declaration) => declaration.trim().replace(/\s+/g, ' '))
      .filter(
        (declaration) => declaration && !/^-(moz|ms|webkit-(transition|transform))|: ?-(moz|webkit)-/.test(declaration),
      );
    if (wanted.length && declarations.length) kept += `${wanted.join(',')}{${declarations.join(';')}}\n`;
  }
  return kept;
}

/** The source of `virtual:leaflet-css`. */
export function leafletCssModule() {
  const css = readFileSync(require.resolve('leaflet/dist/leaflet.css'), 'utf8');
  return `export const leafletCss = ${JSON.stringify(leafletRules(css))};`;
}

/** Vite (Rollup) plugin: Leaflet's modules adapted, and `virtual:leaflet-css`. */
export function leafletPlugin() {
  const resolved = '\0virtual:leaflet-css';
  return {
    name: 'provider-map-leaflet',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:leaflet-css' ? resolved : undefined),
    load: (id) => (id === resolved ? leafletCssModule() : undefined),
    transform(code, id) {
      const adapted = adaptLeaflet(code, id.replaceAll('\\', '/'));
      return adapted === undefined ? undefined : { code: adapted, map: null };
    },
  };
}
