// What of LitElement's base embed.js does without. Its own classes use none of it, and nobody else gets at them.
import { instead, without, withoutLine } from '../changes.mjs';

/** For `@lit/reactive-element/development/css-tag.js`. */
export const cssTag = [
  // Every browser that reads this bundle has constructable style sheets: class static blocks are younger.
  [/export const supportsAdoptingStyleSheets = [^;]*;/g, 'export const supportsAdoptingStyleSheets = true;'],
  ['s instanceof CSSStyleSheet ? s : s.styleSheet', 's.styleSheet'],
  // Whole literals only, and each is evaluated once: nothing to join, to guard or to look up.
  instead('export const css = (strings, ...values) => {', 'return new CSSResult(strings[0]);'),
  instead('constructor(cssText, strings, safeToken) {', 'this.cssText = cssText;'),
  instead(
    'get styleSheet() {',
    `if (!this._styleSheet) (this._styleSheet = new CSSStyleSheet()).replaceSync(this.cssText);
     return this._styleSheet;`,
  ),
  without('toString() {'),
];

/** For `@lit/reactive-element/development/reactive-element.js`. */
export const reactiveElement = [
  // Decorators, with what they put on the host's global object, and polyfills; no list of Lits on the host's page either.
  withoutLine('Symbol.metadata ??='),
  withoutLine('global.litPropertyMetadata ??='),
  withoutLine('const metadata = this[Symbol.metadata]'),
  without('if (metadata !== null) {'),
  without('static addInitializer('),
  without('if (superCtor._initializers !== undefined) {'),
  withoutLine('this.constructor._initializers?.'),
  withoutLine('polyfillSupport?.('),
  withoutLine('(global.reactiveElementVersions ??='),
  // Names for Closure Compiler.
  [/JSCompiler_renameProperty\('(\w+)', \w+\)/g, "'$1'", 6],
  // Properties that are symbols or have accessors, converters, comparisons, lists or objects of their own.
  without('if (this.prototype.hasOwnProperty(name)) {'),
  ['if (!options.noAccessor) {', '{'],
  [
    /const descriptor = (this\.getPropertyDescriptor\(name, key, options\));\n/g,
    'defineProperty(this.prototype, name, $1);\n',
  ],
  without('if (descriptor !== undefined) {'),
  [/const \{ get, set \} = getOwnPropertyDescriptor[^]*?^ {8}\};\n/gm, ''],
  [
    / {12}get,\n {12}set\(value\) \{[^]*?^ {12}\},\n/gm,
    `get() { return this[key]; },
     set(value) {
       const oldValue = this[key];
       this[key] = value;
       this.requestUpdate(name, oldValue, options);
     },\n`,
  ],
  [/ {12}case Object:\n {12}case Array:\n[^]*?break;\n/g, '', 2],
  [/const converter = options\.converter[^;]*;/g, 'const converter = defaultConverter;'],
  [/const converter = typeof options\.converter[^;]*;/g, 'const converter = defaultConverter;'],
  ['...getOwnPropertySymbols(props),\n', ''],
  ["typeof attribute === 'string'", 'attribute'],
  [/typeof name === 'string'\s*\? name\.toLowerCase\(\)\s*: undefined/g, 'name.toLowerCase()'],
  ['(options.hasChanged ?? notEqual)', 'notEqual'],
  [' ?? defaultPropertyDeclaration', ''],
  ['options = defaultPropertyDeclaration', 'options'],
  without('const defaultPropertyDeclaration = {'),
  // What is done once more for accessors.
  [/ {12}const elementProperties = this\.constructor\s*\.elementProperties;\n {12}if [^]*?^ {12}\}\n/gm, ''],
  [/wrapped !== true \|\| /g, ''],
  ['{ useDefault, reflect, wrapped }, initializeValue', '{ useDefault, reflect }'],
  ['initializeValue ?? oldValue', 'oldValue'],
  [/if \(initializeValue !== undefined\) \{\s*return;\s*\}/g, 'return;'],
  [', useNewValue = false, newValue)', ', newValue)'],
  [/if \(useNewValue === false\) \{\s*(newValue = this\[name\];)\s*\}/g, '$1'],
  // Style sheets that are one, are several in several, or twice the same.
  instead('static finalizeStyles(styles) {', 'return styles ?? [];'),
  // Ways to look on, and to meddle.
  without('removeController('),
  without('shouldUpdate('),
  [
    / {12}shouldUpdate = this\.shouldUpdate\(changedProperties\);\n {12}if \(shouldUpdate\) \{\n([^]*?)^ {12}\}\n {12}else \{[^]*?^ {12}\}\n/gm,
    '$1',
  ],
  ['let shouldUpdate = false;\n', ''],
  ['shouldUpdate = false;\n', ''],
  [/ {8}if \(shouldUpdate\) \{\n(.*)\n {8}\}\n/gm, '$1\n'],
  without('firstUpdated('),
  ['this.firstUpdated(changedProperties);\n', ''],
  without('getUpdateComplete('),
  ['return this.getUpdateComplete();', 'return this.__updatePromise;'],
];

/** For `lit-element/development/lit-element.js`. */
export const litElement = [
  withoutLine('polyfillSupport?.('),
  withoutLine('(global.litElementVersions ??='),
  withoutLine('global.litElementHydrateSupport?.('),
  ["LitElement['_$litElement$'] = true;\n", ''],
  [/JSCompiler_renameProperty\('(\w+)', \w+\)/g, "'$1'"],
  // Directives are told when they leave the page; there are none.
  without('connectedCallback() {'),
  without('disconnectedCallback() {'),
  without('if (!this.hasUpdated) {'),
  without('render() {'),
];
