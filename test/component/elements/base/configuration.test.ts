import { expect, fixture, html } from '@open-wc/testing';
import type { DataError } from '../../../../src/data/http/errors.ts';
import { resolveConfiguration, type Configurable } from '../../../../src/elements/base/configuration.ts';
import { misconfiguration } from '../../../../src/elements/base/late/failure/configuration-errors.ts';
import { warnings } from '../provider-map/test-map.ts';
import { noteScript } from '../../../../src/elements/base/script-settings.ts';

const tree = () =>
  fixture<HTMLElement>(
    html`<main data-endpoint="https://a.example/data/" data-api="fat">
      <section data-course="ST0585"><i></i></section>
    </main>`,
  );

function problem(element: Configurable): DataError {
  if (resolveConfiguration(element)) throw new Error('accepted');
  return misconfiguration(element);
}

describe('resolveConfiguration', () => {
  it('asks the closest ancestors, each value for itself', async () => {
    const element = (await tree()).querySelector('i') as Configurable;
    expect(resolveConfiguration(element)).to.deep.equal({
      endpoint: { base: 'https://a.example/data', api: 'fat' },
      course: 'ST0585',
    });
  });

  it('prefers the element’s own word', async () => {
    const element = (await tree()).querySelector('i') as Configurable;
    Object.assign(element, { course: '274', api: 'snapshot' });
    const configuration = resolveConfiguration(element);
    expect([configuration?.endpoint.api, configuration?.course]).to.deep.equal(['snapshot', '274']);
  });

  it('looks through shadow roots', async () => {
    const holder = (await tree()).querySelector('section')!.appendChild(document.createElement('div'));
    const element = holder.attachShadow({ mode: 'closed' }).appendChild(document.createElement('i'));
    expect(resolveConfiguration(element)?.course).to.equal('ST0585');
  });

  it('takes an empty setting for none, which ends no inheritance', async () => {
    const section = (await tree()).querySelector('section')!;
    section.dataset['endpoint'] = '';
    const element = section.querySelector('i') as Configurable;
    element.setAttribute('endpoint', ' ');
    expect(resolveConfiguration(element)?.endpoint.base).to.equal('https://a.example/data');
  });

  it('falls back on the script tag, and takes addresses relative to the page', async () => {
    const tag = document.createElement('script');
    Object.assign(tag.dataset, { endpoint: '/data/', course: '91' });
    noteScript(tag, '');
    try {
      const element = await fixture<Configurable>(html`<i></i>`);
      expect(resolveConfiguration(element)).to.deep.equal({
        endpoint: { base: `${location.origin}/data`, api: 'snapshot' },
        course: '91',
      });
    } finally {
      delete tag.dataset['endpoint'];
      delete tag.dataset['course'];
    }
  });

  it('narrows an unknown dialect to the default', async () => {
    const element = await fixture<Configurable>(html`<i></i>`);
    Object.assign(element, { endpoint: '/data', course: '274', api: 'soap' });
    expect(resolveConfiguration(element)?.endpoint.api).to.equal('snapshot');
  });

  for (const endpoint of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'https://user:secret@a.example/',
    'https://user@a.example/',
    'http://[',
    'ftp://a.example',
  ]) {
    it(`refuses the endpoint ${endpoint}`, async () => {
      const element = await fixture<Configurable>(html`<i></i>`);
      Object.assign(element, { endpoint, course: '274' });
      expect(problem(element).code).to.equal('bad-request');
    });
  }

  for (const course of ['../secret', 'a/b', '274?x=1', '%2e%2e', '..', 'a b']) {
    it(`refuses the course ${course}`, async () => {
      const element = await fixture<Configurable>(html`<i></i>`);
      Object.assign(element, { endpoint: '/data', course });
      expect(problem(element).code).to.equal('bad-request');
    });
  }

  for (const [endpoint, base] of [
    ['“https://a.example/data”', 'https://a.example/data'],
    [new URL('https://a.example/data/'), 'https://a.example/data'],
    ['https://a.example/data?key=1', 'https://a.example/data'],
    ['https://a.example/data/#top', 'https://a.example/data'],
  ] as const) {
    it(`takes the endpoint ${String(endpoint)}`, async () => {
      const element = await fixture<Configurable>(html`<i></i>`);
      const said = await warnings(async () => {
        Object.assign(element, { endpoint, course: 274 });
        expect(resolveConfiguration(element)).to.deep.equal({ endpoint: { base, api: 'snapshot' }, course: '274' });
        resolveConfiguration(element);
        await Promise.resolve();
      });
      const rest = /[?#].+$/.exec(String(endpoint))?.[0];
      expect(said.length).to.equal(rest ? 1 : 0);
      if (rest) expect(said[0]).to.contain(`"${rest}" is left out`);
    });
  }

  it('says what is missing', async () => {
    const element = await fixture<Configurable>(html`<i></i>`);
    expect(problem(element).hint).to.contain('endpoint=');
    element.endpoint = '/data';
    expect(problem(element).hint).to.contain('course=');
    expect(problem(element).code).to.equal('not-configured');
  });
});
