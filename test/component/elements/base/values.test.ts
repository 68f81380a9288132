import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/define.ts';
import type { CourseCard } from '../../../../src/elements/course-card/course-card.ts';
import type { ProviderMap } from '../../../../src/elements/provider-map/provider-map.ts';
import type { SkillsList } from '../../../../src/elements/skills-list/skills-list.ts';
import { sampleCourse } from '../course-card/sample-course.ts';
import { warnings } from '../provider-map/test-map.ts';

/** An element that is not in the page, with a property set as a framework sets it: whatever its type says. */
function set<K extends keyof HTMLElementTagNameMap>(tag: K, name: string, value: unknown): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { [name]: value });
}

describe('properties', () => {
  const taken: readonly (readonly [
    tag: 'course-card' | 'skills-list' | 'provider-map',
    name: string,
    value: unknown,
    becomes: unknown,
  ])[] = [
    ['course-card', 'course', 274, '274'],
    ['course-card', 'course', 274n, '274'],
    ['course-card', 'course', ' 274\n', '274'],
    ['course-card', 'course', '“274”', '274'],
    ['course-card', 'course', '″274″', '274'],
    ['course-card', 'course', null, undefined],
    ['course-card', 'course', false, undefined],
    ['course-card', 'endpoint', new URL('https://a.example/data'), 'https://a.example/data'],
    ['course-card', 'headingLevel', '3', 3],
    ['course-card', 'headingLevel', '‘3’', 3],
    ['course-card', 'headingLevel', undefined, undefined],
    ['course-card', 'maxAge', '', undefined],
    ['course-card', 'jsonLd', '', true],
    ['course-card', 'jsonLd', 'false', false],
    ['course-card', 'jsonLd', undefined, false],
    ['skills-list', 'types', ['skill', 'knowledge'], 'skill,knowledge'],
    ['skills-list', 'limit', '5', 5],
    ['provider-map', 'distance', 30, '30'],
    ['provider-map', 'distance', ' 30 ', '30'],
    ['provider-map', 'latitude', 0, 0],
    ['provider-map', 'latitude', '', undefined],
    ['provider-map', 'latitude', '51.28', 51.28],
    ['provider-map', 'location', '“Bishop’s Stortford”', 'Bishop’s Stortford'],
  ];
  for (const [tag, name, value, becomes] of taken) {
    it(`take ${typeof value} ${JSON.stringify(String(value))} as ${name} of ${tag}`, async () => {
      const said = await warnings(async () => {
        expect(set(tag, name, value)).to.have.property(name, becomes);
        await Promise.resolve();
      });
      expect(said).to.deep.equal([]);
    });
  }

  for (const [what, value] of [
    ['an object', { id: 1 }],
    ['a symbol', Symbol('274')],
    ['an object without a prototype', Object.create(null)],
    ['a function', () => '274'],
  ] as const) {
    it(`say once that ${what} is no text`, async () => {
      const said = await warnings(async () => {
        expect(set('provider-map', 'location', value).location).to.equal(undefined);
        set('provider-map', 'location', value);
        await Promise.resolve();
      });
      expect(
        said.filter((each) => !each.includes('location: a value of type')),
        'nothing else',
      ).to.deep.equal([]);
      expect(said.length).to.be.at.most(1);
    });
  }

  it('leave a geocoder that is a function', () => {
    const geocoder = () => Promise.resolve([]);
    expect(set('provider-map', 'geocoder', geocoder as never).geocoder).to.equal(geocoder);
    expect(set('provider-map', 'geocoder', ' none ').geocoder).to.equal('none');
  });

  it('mean the same as attributes do', async () => {
    const list = await fixture<SkillsList>(html`<skills-list limit=" “5” " types="skill, behaviour"></skills-list>`);
    expect(list.limit).to.equal(5);
    const map = await fixture<ProviderMap>(html`<provider-map distance=" 30 " latitude=""></provider-map>`);
    expect([map.distance, map.latitude]).to.deep.equal(['30', undefined]);
    const card = await fixture<CourseCard>(html`<course-card variant="‘compact’" json-ld="false"></course-card>`);
    expect([card.variant, card.jsonLd]).to.deep.equal(['compact', false]);
    card.removeAttribute('variant');
    expect(card.variant).to.equal('full');
  });

  it('are taken by their names in small letters, which is what servers of frameworks write', async () => {
    const card = await fixture<CourseCard>('<course-card headinglevel="3" jsonld providershref="/x"></course-card>');
    expect([card.headingLevel, card.jsonLd, card.providersHref]).to.deep.equal([3, true, '/x']);
    card.removeAttribute('jsonld');
    expect(card.jsonLd).to.equal(false);
  });

  it('that were set before the element was defined are taken too', async () => {
    class Late extends (customElements.get('course-card') as typeof CourseCard) {}
    const element = document.createElement('late-card') as CourseCard;
    Object.assign(element, { course: 274, headingLevel: '4', data: sampleCourse() });
    customElements.define('late-card', Late);
    document.body.append(element);
    try {
      await element.updateComplete;
      expect(element.course).to.equal('274');
      expect(element.renderRoot.querySelector('h4')?.textContent?.trim()).to.contain('Arts therapist');
    } finally {
      element.remove();
    }
  });
});

describe('types with commas', () => {
  it('are those with spaces', async () => {
    const kinds = async (types: unknown) => {
      const list = await fixture<SkillsList>(
        html`<skills-list .types=${types as string} .data=${sampleCourse()}></skills-list>`,
      );
      return [...list.renderRoot.querySelectorAll('[part~="statement"]')].map(({ textContent }) => textContent?.trim());
    };
    const expected = await kinds('skill behaviour');
    expect(expected).to.have.length(3);
    expect(await kinds('skill,behaviour')).to.deep.equal(expected);
    expect(await kinds(['skill', 'behaviour'])).to.deep.equal(expected);
  });
});

describe('a first render that fails', () => {
  it('leaves the fallback on show, and the page without an exception', async () => {
    class Failing extends (customElements.get('course-card') as typeof CourseCard) {
      protected override willUpdate(): void {
        throw new Error('on purpose');
      }
    }
    customElements.define('failing-card', Failing);
    const codes: string[] = [];
    const box = await fixture<HTMLElement>(
      html`<div @course-widget-error=${({ code }: { code: string }) => codes.push(code)}>
        <failing-card course="274"><a href="#x">Arts therapist</a></failing-card>
      </div>`,
    );
    expect(box.querySelector('a')!.getBoundingClientRect().width).to.be.above(0);
    expect(codes).to.deep.equal(['schema']);
  });

  it('is made up for by the next that does not', async () => {
    let fails = true;
    class Once extends (customElements.get('course-card') as typeof CourseCard) {
      protected override willUpdate(changed: never): void {
        if (fails) throw new Error('on purpose');
        super.willUpdate(changed);
      }
    }
    customElements.define('once-failing-card', Once);
    const card = await fixture<CourseCard>('<once-failing-card>Fallback</once-failing-card>');
    fails = false;
    card.data = sampleCourse();
    await card.updateComplete;
    expect(card.renderRoot.querySelectorAll('h2').length).to.equal(1);
    expect(card.renderRoot.querySelector('slot:not([name])') === null).to.equal(true);
  });
});
