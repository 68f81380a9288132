import { expect } from '@open-wc/testing';
import { hasFallback, hasSwallowed } from '../../../../src/elements/base/fallback.ts';

function holding(markup: string, tag = 'div'): Element {
  const element = document.createElement(tag);
  element.innerHTML = markup;
  return element;
}

describe('fallback', () => {
  for (const nothing of [
    '',
    ' \n',
    '&nbsp;',
    '&#8203;',
    '<br>',
    '<p></p>',
    '<p>&nbsp;</p>',
    '<p><br></p>\n<p> </p>',
    '<div><p><span>&nbsp;</span></p></div>',
    '<p><strong><br></strong></p>',
    '<!-- wp:html -->',
    '<script type="application/json">{}</script>',
    '<style>p {}</style>',
    '<template><p>x</p></template>',
    '<a slot="actions" href="#x">x</a>',
  ]) {
    it(`is not ${JSON.stringify(nothing)}`, () => expect(hasFallback(holding(nothing))).to.equal(false));
  }
  for (const something of [
    'Arts therapist',
    '<p>Arts therapist</p>',
    '<p><br></p><p>&nbsp;x</p>',
    '<p><img alt="" src="data:,"></p>',
    '<a href="#x"></a>',
    '<svg></svg>',
    '<p><host-icon></host-icon></p>',
    '<slot></slot>',
    '<hr>',
  ]) {
    it(`is ${JSON.stringify(something)}`, () => expect(hasFallback(holding(something))).to.equal(true));
  }
});

describe('a fallback that swallowed the rest of the page', () => {
  for (const rest of ['<skills-list></skills-list>', '<main></main>', '<div><footer></footer></div>', '<h1>x</h1>']) {
    it(`is one with ${rest}`, () => expect(hasSwallowed(holding(rest, 'course-card'))).to.equal(true));
  }
  it('is none with what is meant for one', () => {
    expect(hasSwallowed(holding('<h2>Arts therapist</h2><p><a href="#x">x</a></p>', 'course-card'))).to.equal(false);
  });
});
