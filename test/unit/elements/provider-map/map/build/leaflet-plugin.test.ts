import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import {
  adaptLeaflet,
  leafletCssModule,
  leafletPlugin,
  leafletRules,
} from '../../../../../../src/elements/provider-map/map/build/leaflet-plugin.mjs';

const require = createRequire(import.meta.url);
const read = (file: string): string => readFileSync(require.resolve(`leaflet/${file}`), 'utf8');
const adapt = (file: string, code = read(`src/${file}`)): string => adaptLeaflet(code, `/x/leaflet/src/${file}`)!;

test('the browser tests write no HTML any more', () => {
  assert.match(read('src/core/Browser.js'), /innerHTML/);
  const adapted = adapt('core/Browser.js');
  assert.doesNotMatch(adapted, /innerHTML/);
  assert.match(adapted, /var inlineSvg = true;/);
  assert.match(adapted, /var vml = false;/);
  assert.match(adapted, /var pointer = false;/);
});

test('the dragging class goes on the map, and the list of listeners has a name of our own', () => {
  assert.doesNotMatch(adapt('dom/Draggable.js'), /document\.body/);
  assert.doesNotMatch(adapt('dom/DomEvent.js'), /'_leaflet_events'/);
});

test('a pinch lets go of the document whatever becomes of it', () => {
  const adapted = adapt('map/handler/Map.TouchZoom.js');
  assert.equal(adapted.match(/DomEvent\.off\(document, 'touchmove'/g)?.length, 3);
});

test('the end of a zoom asks whether the map is still there', () => {
  assert.match(adapt('map/Map.js'), /if \(!this\._animatingZoom \|\| !this\._mapPane\) \{ return; \}/);
});

for (const file of [
  'core/Browser.js',
  'dom/DomEvent.js',
  'dom/Draggable.js',
  'map/handler/Map.TouchZoom.js',
  'map/Map.js',
]) {
  test(`another ${file} fails the build`, () => {
    assert.throws(() => adapt(file, 'export var other = 1;'), new RegExp(`leaflet/src/${file}: expected`));
  });
}

test('what is there twice fails the build too', () => {
  const code = read('src/core/Browser.js');
  assert.throws(() => adapt('core/Browser.js', code + code), /found 2/);
});

test('other modules pass, also under a query or with a name that objects have', () => {
  assert.equal(adaptLeaflet('', '/x/leaflet/src/core/Util.js'), undefined);
  assert.equal(adaptLeaflet('', '/x/leaflet/src/constructor'), undefined);
  assert.equal(adaptLeaflet('', '/x/supercluster/index.js'), undefined);
  assert.match(adaptLeaflet(read('src/core/Browser.js'), '/x/leaflet/src/core/Browser.js?v=1')!, /vml = false/);
});

test('the style sheet keeps panes, markers and animation', () => {
  const rules = leafletRules(read('dist/leaflet.css'));
  for (const kept of [
    '.leaflet-pane{z-index: 400}',
    '.leaflet-marker-pane{',
    '.leaflet-zoom-anim .leaflet-zoom-animated{',
  ]) {
    assert.ok(rules.includes(kept), kept);
  }
});

test('the style sheet loses pictures, controls, popups, type and colours', () => {
  const rules = leafletRules(read('dist/leaflet.css'));
  assert.doesNotMatch(rules, /url\(|control|popup|tooltip|tile|font|#|rgb|touch-action|-moz-|\/\*/);
  assert.ok(rules.length < 2_000);
});

test('another style sheet fails the build', () => {
  assert.throws(() => leafletRules('.leaflet-pane { z-index: 1 }'), /sections/);
});

test('the plugin adapts on Windows, and serves its module', () => {
  const plugin = leafletPlugin();
  const { code } = plugin.transform(read('src/dom/DomEvent.js'), 'C:\\x\\leaflet\\src\\dom\\DomEvent.js')!;
  assert.match(code, /_providerMapEvents/);
  assert.equal(plugin.transform('', '/x/other.js'), undefined);
  assert.equal(plugin.resolveId('other'), undefined);
  assert.equal(plugin.load(plugin.resolveId('virtual:leaflet-css')!), leafletCssModule());
});
