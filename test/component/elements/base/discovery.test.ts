import { expect, fixture, html } from '@open-wc/testing';
import { discover } from '../../../../src/elements/base/discovery.ts';

describe('discovery', () => {
  const original = customElements.whenDefined;
  const awaited: string[] = [];
  const found: string[] = [];

  before(() => {
    customElements.whenDefined = (name) => {
      awaited.push(name);
      return original.call(customElements, name);
    };
    discover('https://widgets.example/embed.js', {
      'found-widget': {
        load: () => Promise.resolve(class extends HTMLElement {}),
        askAhead: (_endpoint, _course, element) => found.push(element.id),
      },
    });
  });
  after(() => {
    customElements.whenDefined = original;
  });

  const attributes = 'endpoint="https://data.example" course="274"';

  it('waits once for a name that a page uses often and never defines, as some frameworks do', async () => {
    await fixture(html`<div>${Array.from({ length: 50 }, () => html`<app-row></app-row>`)}</div>`);
    await Promise.resolve();
    expect(awaited.filter((name) => name === 'app-row')).to.have.length(1);
  });

  it('looks into shadow roots that come with a definition, those of all elements of that name', async () => {
    await fixture(html`<late-host id="one"></late-host><late-host id="two"></late-host>`);
    customElements.define(
      'late-host',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML =
            `<found-widget id="in-${this.id}" ${attributes}></found-widget>`;
        }
      },
    );
    await customElements.whenDefined('found-widget');
    expect(found).to.deep.equal(['in-one', 'in-two']);
  });
});
