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
  withoutLine('polyfillSupport?.('),
  withoutLine('(global.litHtmlVersions ??='),
  // Directives, and what tells them where they are and whether they are on the page.
  [/resolveDirective\(this, (\w+|values\[valueIndex \+ i\]), directiveParent(?:, \w+)?\)/g, '$1', 4],
  [/^ *value = value;\n/gm, '', 2],
  without('function resolveDirective('),
  ['    _resolveDirective: resolveDirective,\n', ''],
  [/, directiveParent = this/g, '', 3],
  ['part._$setValue(values, part, i)', 'part._$setValue(values, i)'],
  [', valueIndex, noCommit) {', ', valueIndex) {'],
  ['if (change && !noCommit) {', 'if (change) {'],
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
  [/if \(newListener === noChange\) \{\s*return;\s*\}/g, ''],
  [' && value !== noChange', '', 2],
  [/if \(v === noChange\) \{[^}]*\}/g, ''],
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
          ? before.replace(/([^\\s"'=<>]+)(=["']?[^"'=<>]*)$/, (_, name, rest) => (attrNames.push(name), name + boundAttributeSuffix + rest)) + marker
          : before + nodeMarker) + s
      );
    });
    return [trustFromTemplateString(strings, html + (strings.at(-1) ? '' : '<?>')), attrNames];
  `,
  ),
  without('if (type === SVG_RESULT || type === MATHML_RESULT) {'),
  // Templates that were compiled before, and lists that are no arrays.
  [
    /const template = typeof type === 'number'\s*\? this\._\$getTemplate\(result\)[^;]*;/g,
    'const template = this._$getTemplate(result);',
  ],
  ['isIterable(value)', 'isArray(value)'],
  ['    _isIterable: isIterable,\n', ''],
  ['(options?.creationScope ?? d)', 'd'],
  // On an XHTML page the page's own parser is an XML parser, which knows no template of Lit's: an HTML document makes them.
  [
    "const el = d.createElement('template');",
    "const el = (d.contentType === 'text/html' ? d : d.implementation.createHTMLDocument('')).createElement('template');",
  ],
];
