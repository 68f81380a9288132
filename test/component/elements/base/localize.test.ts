import { expect, fixture, html } from '@open-wc/testing';
import { languageAt } from '../../../../src/elements/base/localize.ts';

describe('languageAt', () => {
  it('finds the language of the closest ancestor', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="cy">
        <p lang="fr"><b></b></p>
        <i></i>
      </div>`,
    );
    expect(languageAt(outer.querySelector('b')!)).to.equal('fr');
    expect(languageAt(outer.querySelector('i')!)).to.equal('cy');
  });

  it('looks through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(languageAt(inner)).to.equal('cy');
  });
});
