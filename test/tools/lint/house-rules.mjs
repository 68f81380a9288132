// The project's own lint rules: each is a selector of what must not be written, under a name of its own so that
// eslint.config.mjs can allow it in the one place where it belongs. test/package/lint.test.ts sees each of them fail.

const htmlSinks =
  '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc)$/';
const suites = '/^(it|test|describe|suite|context)$/';

const forbid = (message, ...selectors) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => ({ [selectors.join(', ')]: (node) => context.report({ node, message }) }),
});

const numberedTodo = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (/\b(TODO|FIXME|XXX|HACK)\b(?!\s*\(?#\d+)/.test(comment.value)) {
          context.report({
            loc: comment.loc,
            message: 'Say which issue: TODO (#12). Without one, do it now or leave it.',
          });
        }
      }
    },
  }),
};

/** The plugin `house`. */
export const houseRules = {
  rules: {
    'named-exports': forbid(
      'No default exports: a name is the same wherever it is used.',
      'ExportDefaultDeclaration',
      'ExportSpecifier[exported.name="default"]',
    ),
    'no-enum': forbid('No enum: use an array `as const` and the type of its members.', 'TSEnumDeclaration'),
    'one-fetch': forbid(
      'Requests are made in src/data/client.ts only.',
      'CallExpression[callee.name="fetch"]',
      'CallExpression[callee.property.name="fetch"][callee.object.name=/^(window|globalThis|self)$/]',
      'CallExpression[callee.property.name="sendBeacon"]',
      'NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource)$/]',
    ),
    'one-define': forbid(
      'Elements are registered by shared/define.ts, define.ts and embed.ts only: a class module registers nothing.',
      'CallExpression[callee.property.name="define"][callee.object.name=/^(customElements|registry)$/]',
      'CallExpression[callee.property.name="define"][callee.object.property.name="customElements"]',
      'Decorator[expression.callee.name="customElement"]',
    ),
    'text-not-html': forbid(
      'Text is text: no HTML from strings, no code from strings.',
      `MemberExpression[property.name=${htmlSinks}]`,
      `MemberExpression[property.value=${htmlSinks}]`,
      `Property[key.name=${htmlSinks}]`,
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=/]',
      'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
      'ImportDeclaration[source.value=/directives\\/unsafe-/]',
      'CallExpression[callee.name="eval"]',
      'CallExpression[callee.property.name="eval"]',
      ':matches(CallExpression, NewExpression)[callee.name="Function"]',
      'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
      'CallExpression[callee.name=/^set(Timeout|Interval)$/] > Literal.arguments:first-child',
    ),
    'no-style-attribute': forbid(
      'A strict style-src blocks style attributes and the first render of styleMap: use classes, or style.setProperty after render.',
      'ImportSpecifier[imported.name="styleMap"]',
      'ImportDeclaration[source.value=/directives\\/style-map/]',
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
      'CallExpression[callee.property.name="setAttribute"] > Literal.arguments[value="style"]',
    ),
    'no-storage': forbid(
      'No cookies and no storage: then no consent is needed.',
      'Identifier[name=/^(localStorage|sessionStorage|indexedDB|cookieStore)$/]',
      'MemberExpression[property.name="cookie"]',
    ),
    'no-page': forbid(
      'domain/ and data/ run anywhere: no window, no document.',
      'MemberExpression[object.name=/^(globalThis|self)$/][property.name=/^(window|document)$/]',
    ),
    'no-only': forbid(
      '.only leaves every other test of the file out.',
      `MemberExpression[object.name=${suites}][property.name="only"]`,
      'CallExpression[callee.name=/^(fit|fdescribe)$/]',
      `CallExpression[callee.name=${suites}] > ObjectExpression.arguments > Property[key.name="only"]`,
    ),
    'skip-with-reason': forbid(
      'Say why a test is skipped: t.skip("why") or { skip: "why" }.',
      `CallExpression[callee.object.name=${suites}][callee.property.name="skip"]`,
      'CallExpression[callee.object.name="t"][callee.property.name="skip"][arguments.length=0]',
      'CallExpression[callee.name=/^(xit|xdescribe)$/]',
      `CallExpression[callee.name=${suites}] > ObjectExpression.arguments > Property[key.name="skip"] > Literal.value[value=true]`,
    ),
    'await-accessible': forbid(
      'Nobody waits for this assertion: it passes whatever the page. Write `await`.',
      'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
    ),
    'numbered-todo': numberedTodo,
  },
};
