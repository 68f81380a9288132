// What of lit-html embed.js does without.
import { instead, without, withoutLine } from '../changes.mjs';

const off = (name) => [`const ${name} = true;`, `const ${name} = false;`];

/** For `lit-html/development/lit-html.js`. */
export const litHtml = [
  off('ENABLE_EXTRA_SECURITY_HOOKS'),
  // Polyfills; no list of Lits on the host's page.
  [/\bwrap\((this\._\$startNode|this\.element|itemPart\._\$endNode|start)\)/g, '$1', 11],
  ['wrap(this._$startNode.parentNode)', 'this._$startNode.parentNode'],
  [/^const wrap = [^;]*;\n/gm, ''],
  withoutLine('const polyfillSupport ='),
  withoutLine('polyfillSupport?.('),
  withoutLine('(global.litHtmlVersions ??='),
  // What nobody reads.
  withoutLine('this._$parent = parent', 4),
  ['constructor(startNode, endNode, parent, options) {', 'constructor(startNode, endNode, options) {'],
  ['new ChildPart(node, node.nextSibling, this, options)', 'new ChildPart(node, node.nextSibling, options)'],
  ['this._insert(createMarker()), this, this.options)', 'this._insert(createMarker()), this.options)'],
  ['endNode, undefined, options ?? {})', 'endNode, options ?? {})'],
  ['constructor(template, parent) {', 'constructor(template) {'],
  ['new TemplateInstance(template, this)', 'new TemplateInstance(template)'],
  // Listeners with options.
  instead(
    '_$setValue(newListener, directiveParent = this) {',
    `const had = this._$committedValue !== nothing;
     this._$committedValue = newListener ?? nothing;
     const has = this._$committedValue !== nothing;
     if (has !== had) this.element[has ? 'addEventListener' : 'removeEventListener'](this.name, this);`,
  ),
  [/if \(typeof this\._\$committedValue === 'function'\) \{\s*(.*)\s*\}\s*else \{[^}]*\}/g, '$1'],
  // Directives, and what tells them where they are and whether they are on the page.
  ['value = resolveDirective(this, value, directiveParent);\n', ''],
  without('function resolveDirective('),
  ['    _resolveDirective: resolveDirective,\n', ''],
  // Attributes of several values: templates give an attribute as a whole.
  instead(
    '_$setValue(value, directiveParent = this, valueIndex, noCommit) {',
    `if (isPrimitive(value) && value === this._$committedValue) return;
     this._$committedValue = value;
     this._commitValue(value);`,
  ),
  [/ {8}if \(strings\.length > 2 [^]*?^ {8}\}\n {8}else \{[^]*?^ {8}\}\n/gm, ''],
  [/, directiveParent = this/g, '', 3],
  [', valueIndex, noCommit) {', ') {'],
  instead('_update(values) {', 'this._$parts.forEach((part, index) => part._$setValue(values[index]));'),
  withoutLine('const value = node.getAttribute(name)'),
  withoutLine('const statics ='),
  ['                                strings: statics,\n', ''],
  ['node, templatePart.name, templatePart.strings, this, options', 'node, templatePart.name, options'],
  [
    'constructor(element, name, strings, parent, options) {\n        this.type',
    'constructor(element, name, options) {\n        this.type',
  ],
  without('get _$isConnected() {', 4),
  without('get parentNode() {', 2),
  without('get startNode() {'),
  without('get endNode() {'),
  without('get tagName() {'),
  withoutLine('this._$disconnectableChildren =', 4),
  withoutLine('this._$notifyConnectionChanged?.(', 2),
  without('setConnected('),
  withoutLine('this.__isConnected = options'),
  withoutLine('this.type =', 6),
  [/(?<=^class (?:Property|BooleanAttribute)Part extends AttributePart \{\n) {4}constructor[^]*?^ {4}\}\n/gm, '', 2],
  [/(?<=^class EventPart extends AttributePart \{\n) {4}constructor[^]*?^ {4}\}\n/gm, ''],
  [' && value !== noChange', ''],
  // Bindings in comments and of elements, in `<style>`, `<textarea>` and the like; templates of SVG and MathML alone.
  without('else if (name.startsWith(marker)) {'),
  [/ {16}else \{\n {20}let i = -1;[^]*?^ {16}\}\n/gm, ''],
  without('class ElementPart {'),
  ['    _ElementPart: ElementPart,\n', ''],
  without('else if (templatePart.type === ELEMENT_PART) {'),
  without('if (rawTextElement.test(node.tagName)) {'),
  instead(
    'const getTemplateHtml = (strings, type) => {',
    `
    const attrNames = [];
    const html = strings.reduce((before, s) => {
      const inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
      return (
        (inTag
          ? before.replace(/([^\\s"'=<>]+)=$/, (_, name) => (attrNames.push(name), name + boundAttributeSuffix + '=')) + marker
          : before + nodeMarker) + s
      );
    });
    return [trustFromTemplateString(strings, html + (strings.at(-1) ? '' : '<?>')), attrNames];
  `,
  ),
  withoutLine('const tagEndRegex ='),
  without('if (type === SVG_RESULT || type === MATHML_RESULT) {'),
  // Templates that were compiled before, and lists that are no arrays.
  [
    /const template = typeof type === 'number'\s*\? this\._\$getTemplate\(result\)[^;]*;/g,
    'const template = this._$getTemplate(result);',
  ],
  ['isIterable(value)', 'isArray(value)'],
  ['    _isIterable: isIterable,\n', ''],
  ['(options?.creationScope ?? d)', 'd'],
  ['getTemplateHtml(strings, type);', 'getTemplateHtml(strings);'],
  ["{ strings, ['_$litType$']: type }, options) {", '{ strings }) {'],
  ["const { values, ['_$litType$']: type } = result;", 'const { values } = result;'],
  ['Template.createElement(html, options);', 'Template.createElement(html);'],
  // On an XHTML page the page's own parser is an XML parser, which knows no template of Lit's: an HTML document makes them.
  [
    "const el = d.createElement('template');",
    "const el = (d.contentType === 'text/html' ? d : d.implementation.createHTMLDocument('')).createElement('template');",
  ],
];
