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

/**
 * For `@lit/reactive-element/development/reactive-element.js`: properties without symbols, accessors, converters and comparisons
 * of their own, no decorators, no polyfills, no list of Lits on the host's page.
 */
export const reactiveElement = [
  withoutLine('Symbol.metadata ??='),
  withoutLine('global.litPropertyMetadata ??='),
  withoutLine('const polyfillSupport ='),
  withoutLine('polyfillSupport?.('),
  withoutLine('(global.reactiveElementVersions ??='),
  [
    "ReactiveElement[JSCompiler_renameProperty('elementProperties', ReactiveElement)]",
    'ReactiveElement.elementProperties',
  ],
  ["ReactiveElement[JSCompiler_renameProperty('finalized', ReactiveElement)] = new Map();\n", ''],
  [/const \{ is, defineProperty, [^}]*\} = Object;/g, 'const { is, defineProperty, getPrototypeOf, hasOwn } = Object;'],
  without('static addInitializer('),
  without('static getPropertyDescriptor('),
  without('static getPropertyOptions('),
  without('static __prepare('),
  without('static finalizeStyles('),
  without('removeController('),
  without('shouldUpdate('),
  without('firstUpdated('),
  without('getUpdateComplete('),
  without('_$didUpdate('),
  ['return this.getUpdateComplete();', 'return this.__updatePromise;'],
  withoutLine('this.constructor._initializers?.'),
  instead(
    'static createProperty(name, options = defaultPropertyDeclaration) {',
    `const key = Symbol();
     if (options.state) options.attribute = false;
     this.elementProperties.set(name, options);
     defineProperty(this.prototype, name, {
       get() {
         return this[key];
       },
       set(value) {
         const oldValue = this[key];
         this[key] = value;
         this.requestUpdate(name, oldValue);
       },
       configurable: true,
       enumerable: true,
     });`,
  ),
  instead(
    'static finalize() {',
    `if (hasOwn(this, 'elementProperties')) return;
     const base = getPrototypeOf(this);
     base.finalize();
     this.elementProperties = new Map(base.elementProperties);
     const own = hasOwn(this, 'properties') ? this.properties : {};
     for (const name in own) this.createProperty(name, own[name]);
     this.__attributeToPropertyMap = new Map();
     for (const [name, options] of this.elementProperties) {
       if (options.attribute !== false) {
         this.__attributeToPropertyMap.set(this.__attributeNameForProperty(name, options), name);
       }
     }
     this.elementStyles = this.styles ?? [];`,
  ),
  instead('static __attributeNameForProperty(name, options) {', 'return options.attribute || name.toLowerCase();'),
  instead(
    '__saveInstanceProperties() {',
    `for (const name of this.constructor.elementProperties.keys()) {
       if (hasOwn(this, name)) {
         (this.__instanceProperties ??= new Map()).set(name, this[name]);
         delete this[name];
       }
     }`,
  ),
  instead(
    '__propertyToAttribute(name, value) {',
    `const ctor = this.constructor;
     const attribute = ctor.__attributeNameForProperty(name, ctor.elementProperties.get(name));
     this.__reflectingProperty = name;
     if (value == null) this.removeAttribute(attribute);
     else this.setAttribute(attribute, value);
     this.__reflectingProperty = null;`,
  ),
  instead(
    '_$attributeToProperty(name, value) {',
    `const { __attributeToPropertyMap: properties, elementProperties } = this.constructor;
     const property = properties.get(name);
     if (property === undefined || this.__reflectingProperty === property) return;
     const { type } = elementProperties.get(property);
     const read = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
     this.__reflectingProperty = property;
     this[property] = read ?? this.__defaultValues?.get(property) ?? read;
     this.__reflectingProperty = null;`,
  ),
  instead(
    'requestUpdate(name, oldValue, options, useNewValue = false, newValue) {',
    `if (name !== undefined) {
       if (is(this[name], oldValue)) return;
       this._$changeProperty(name, oldValue, this.constructor.elementProperties.get(name));
     }
     if (!this.isUpdatePending) this.__updatePromise = this.__enqueueUpdate();`,
  ),
  instead(
    '_$changeProperty(name, oldValue, { useDefault, reflect, wrapped }, initializeValue) {',
    `if (useDefault && !(this.__defaultValues ??= new Map()).has(name)) {
       this.__defaultValues.set(name, oldValue ?? this[name]);
       return;
     }
     if (!this._$changedProperties.has(name)) {
       this._$changedProperties.set(name, this.hasUpdated || useDefault ? oldValue : undefined);
     }
     if (reflect && this.__reflectingProperty !== name) (this.__reflectingProperties ??= new Set()).add(name);`,
  ),
  instead(
    'performUpdate() {',
    `if (!this.isUpdatePending) return;
     if (!this.hasUpdated) {
       this.renderRoot ??= this.createRenderRoot();
       this.__instanceProperties?.forEach((value, name) => (this[name] = value));
       this.__instanceProperties = undefined;
     }
     const changed = this._$changedProperties;
     try {
       this.willUpdate(changed);
       this.__controllers?.forEach((controller) => controller.hostUpdate?.());
       this.update(changed);
     } catch (error) {
       this.__markUpdated();
       throw error;
     }
     this.__controllers?.forEach((controller) => controller.hostUpdated?.());
     this.hasUpdated = true;
     this.updated(changed);`,
  ),
  instead(
    'async __enqueueUpdate() {',
    `this.isUpdatePending = true;
     try {
       await this.__updatePromise;
     } catch (error) {
       Promise.reject(error); // For the page's own reports, as Lit does.
     }
     this.scheduleUpdate();
     return !this.isUpdatePending;`,
  ),
  // What is no longer used.
  ['options = defaultPropertyDeclaration) {', 'options) {'],
  ['(name, oldValue, options, useNewValue = false, newValue) {', '(name, oldValue) {'],
  ['{ useDefault, reflect, wrapped }, initializeValue) {', '{ useDefault, reflect }) {'],
  without('const defaultPropertyDeclaration = {'),
  without('export const defaultConverter = {'),
  withoutLine('const trustedTypes ='),
  withoutLine('const emptyStringForBooleanAttribute ='),
];

/** For `lit-element/development/lit-element.js`. */
export const litElement = [
  withoutLine('const polyfillSupport ='),
  withoutLine('polyfillSupport?.('),
  withoutLine('(global.litElementVersions ??='),
  withoutLine('global.litElementHydrateSupport?.('),
  ["LitElement['_$litElement$'] = true;\n", ''],
  ["LitElement[JSCompiler_renameProperty('finalized', LitElement)] = true;\n", ''],
  // Directives are told when they leave the page; there are none.
  withoutLine('this.__childPart = undefined'),
  ['this.__childPart = render(', 'render('],
  without('connectedCallback() {'),
  without('disconnectedCallback() {'),
  without('if (!this.hasUpdated) {'),
  without('render() {'),
];
