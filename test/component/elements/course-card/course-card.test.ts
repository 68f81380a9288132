import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/elements/course-card/define.ts';
import type { CourseCard } from '../../../../src/elements/course-card/course-card.ts';
import { sampleCourse, shown, until, warnings } from './sample-course.ts';

const box = (element: CourseCard): HTMLElement => element.shadowRoot!.querySelector('.base')!;
const link = (element: CourseCard, text: string): HTMLAnchorElement | undefined =>
  [...element.shadowRoot!.querySelectorAll('a')].find((each) => each.textContent?.includes(text));

describe('course-card', () => {
  it('has a tag only for a course whose kind the source says', async () => {
    const element = await fixture<CourseCard>(html`<course-card .data=${sampleCourse()}></course-card>`);
    expect(shown(element, '.tag')).to.equal('Apprenticeship');
    element.data = sampleCourse({ kind: undefined });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.tag')).to.equal(null);
    expect(shown(element, 'h2')).to.not.equal('');
  });

  describe('attributes', () => {
    it('heading-level decides the heading; what is no level counts as 2', async () => {
      const element = await fixture<CourseCard>(
        html`<course-card heading-level="4" .data=${sampleCourse()}></course-card>`,
      );
      expect(element.shadowRoot!.querySelector('h4')).to.exist;
      for (const wrong of ['9', 'x']) {
        element.setAttribute('heading-level', wrong);
        await element.updateComplete;
        expect(element.shadowRoot!.querySelector('h2'), wrong).to.exist;
      }
    });

    it('compact is short: no category, no footer, and a notice in place of the overview', async () => {
      const element = await fixture<CourseCard>(
        html`<course-card variant="compact" .data=${sampleCourse()}></course-card>`,
      );
      expect([...element.shadowRoot!.querySelectorAll('dt')].map((term) => term.textContent)).to.deep.equal([
        'Level',
        'Duration',
        'Maximum funding',
      ]);
      expect(element.shadowRoot!.querySelectorAll('.footer').length).to.equal(0);
      expect(shown(element, '.lead')).to.contain('music');
      const compact = element.offsetHeight;
      element.variant = 'full';
      await element.updateComplete;
      expect(element.offsetHeight).to.be.above(compact);
      element.variant = 'compact';
      element.data = sampleCourse({ startDates: { last: '2120-10-15' } });
      await until(() => shown(element, '.notice') !== '');
      expect(element.shadowRoot!.querySelectorAll('.lead').length).to.equal(0);
      expect(shown(element, '.notice')).to.contain('2120');
    });

    it('an unknown variant is full, and the site owner is told', async () => {
      const said = await warnings(() =>
        fixture(html`<course-card variant="huge" .data=${sampleCourse()}></course-card>`).then((element) =>
          expect(shown(element, '.lead')).to.contain('music'),
        ),
      );
      expect(said.join()).to.contain('variant="huge"').and.to.contain('compact');
    });

    it('adds no attribute that the page did not write, but its state', async () => {
      const element = await fixture<CourseCard>(html`<course-card .data=${sampleCourse()}></course-card>`);
      expect(element.getAttributeNames()).to.deep.equal(['data-state']);
    });

    const addresses: readonly (readonly [string, string | undefined])[] = [
      ['/providers?course=274', `${location.origin}/providers?course=274`],
      ['https://www.college.example/providers', 'https://www.college.example/providers'],
      ['javascript:alert(1)', undefined],
      ['data:text/html,x', undefined],
      ['http://', undefined],
    ];
    for (const [address, href] of addresses) {
      it(`providers-href="${address}" is ${href ? 'a link' : 'no link'}`, async () => {
        let element!: CourseCard;
        const said = await warnings(async () => {
          element = await fixture<CourseCard>(
            html`<course-card providers-href=${address} .data=${sampleCourse()}></course-card>`,
          );
        });
        expect(link(element, 'View training providers')?.href).to.equal(href);
        expect(said).to.have.length(href ? 0 : 1);
      });
    }

    it('there is no link to providers where there are none', async () => {
      const element = await fixture<CourseCard>(
        html`<course-card providers-href="/p" .data=${sampleCourse({ providerCounts: { total: 0 } })}></course-card>`,
      );
      expect(link(element, 'View training providers')).to.equal(undefined);
    });

    it('links to the source by its name, in the same tab, and never to a script', async () => {
      const element = await fixture<CourseCard>(html`<course-card .data=${sampleCourse()}></course-card>`);
      const source = link(element, 'Full details at courses.example')!;
      expect(source.href).to.equal('https://www.courses.example/st0585');
      expect(source.target).to.equal('');
      expect(source.rel).to.equal('noopener noreferrer');
      element.data = sampleCourse({ url: 'javascript:alert(1)' });
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('a').length).to.equal(0);
    });
  });

  describe('as a guest', () => {
    it('puts no id and no style into the page, and shows HTML as text', async () => {
      const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
      const element = await fixture<CourseCard>(
        html`<course-card .data=${sampleCourse({ title: '<img src=x onerror=alert(1)>' })}></course-card>`,
      );
      expect(element.querySelectorAll('*').length).to.equal(0);
      expect(element.hasAttribute('id')).to.equal(false);
      expect(element.shadowRoot!.querySelectorAll('img, [style]').length).to.equal(0);
      expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(sheets);
      expect(shown(element, 'h2')).to.contain('<img');
    });

    it('takes the page’s font and colour', async () => {
      const element = await fixture<CourseCard>(html`<course-card .data=${sampleCourse()}></course-card>`);
      element.style.font = '20px serif';
      element.style.color = 'rgb(80, 0, 0)';
      const title = getComputedStyle(element.shadowRoot!.querySelector('h2')!);
      expect([title.fontFamily, title.fontSize, title.color]).to.deep.equal(['serif', '32px', 'rgb(80, 0, 0)']);
    });

    it('lets the page choose its border', async () => {
      const element = await fixture<CourseCard>(html`<course-card .data=${sampleCourse()}></course-card>`);
      element.style.setProperty('--course-card-border', '0');
      expect(getComputedStyle(box(element)).borderTopWidth).to.equal('0px');
    });

    it('needs no more room than 280 px, and puts terms beside their values from 30em', async () => {
      const element = await fixture<CourseCard>(
        html`<course-card providers-href="/p" .data=${sampleCourse({ regulation: {} })}></course-card>`,
      );
      const fact = element.shadowRoot!.querySelector('.fact')!;
      element.style.inlineSize = '280px';
      expect(box(element).scrollWidth).to.be.at.most(280);
      expect(getComputedStyle(fact).display).to.equal('block');
      element.style.inlineSize = '40em';
      expect(getComputedStyle(fact).display).to.equal('grid');
    });

    it('gives its header and its actions to the page', async () => {
      const element = await fixture<CourseCard>(
        html`<course-card .data=${sampleCourse()}
          ><h3 slot="header">Ours</h3>
          <a slot="actions" href="/x">Apply</a></course-card
        >`,
      );
      expect(element.querySelector('h3')!.checkVisibility()).to.equal(true);
      expect(element.shadowRoot!.querySelector('h2')!.checkVisibility()).to.equal(false);
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });
  });
});
