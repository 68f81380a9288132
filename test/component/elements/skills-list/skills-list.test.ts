import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/elements/skills-list/define.ts';
import type { SkillsList } from '../../../../src/elements/skills-list/skills-list.ts';
import { sampleCourse, shown, until, warnings } from '../course-card/sample-course.ts';
import { button, headings, many, visible, withStatements } from './sample-statements.ts';

describe('skills-list', () => {
  describe('statements', () => {
    it('stand by kind in the official order, with their codes', async () => {
      const all = [
        { kind: 'other', text: 'Join a union.' },
        { kind: 'employability', text: 'Be on time.' },
        { kind: 'behaviour', code: 'B1', text: 'Be curious.' },
        { kind: 'technical-skill', code: 'TS1', text: 'Measure.' },
        { kind: 'skill', code: 'S1', text: 'Plan.' },
        { kind: 'technical-knowledge', code: 'TK1', text: 'Tools.' },
        { kind: 'knowledge', code: 'K1', text: 'Why.' },
      ] as const;
      const element = await fixture<SkillsList>(html`<skills-list .data=${withStatements(all)}></skills-list>`);
      expect(headings(element)).to.deep.equal([
        'h2 What you will learn: Arts therapist (degree)',
        'h3 Knowledge',
        'h3 Technical knowledge',
        'h3 Skills',
        'h3 Technical skills',
        'h3 Behaviours',
        'h3 Employability skills and behaviours',
        'h3 More about the course',
      ]);
      expect(visible(element)).to.deep.equal(['K1', 'TK1', 'S1', 'TS1', 'B1', 'Be on time.', 'Join a union.']);
      expect(shown(element, '.statement')).to.equal('K1 Why.');
      await expect(element).to.be.accessible();
    });

    it('without codes are a list with bullets', async () => {
      const element = await fixture<SkillsList>(
        html`<skills-list .data=${withStatements([{ kind: 'skill', text: 'Plan.' }])}></skills-list>`,
      );
      const list = element.shadowRoot!.querySelector('ul')!;
      expect(getComputedStyle(list).listStyleType).to.equal('disc');
      expect(list.querySelectorAll('.code').length).to.equal(0);
      await expect(element).to.be.accessible();
    });

    it('are text, whatever they hold', async () => {
      const element = await fixture<SkillsList>(
        html`<skills-list .data=${withStatements([{ kind: 'skill', text: '<img src=x>' }])}></skills-list>`,
      );
      expect(element.shadowRoot!.querySelectorAll('img').length).to.equal(0);
      expect(visible(element)).to.deep.equal(['<img src=x>']);
    });
  });

  describe('types', () => {
    const cases: readonly (readonly [string, string[], number])[] = [
      ['', ['Knowledge', 'Skills', 'Behaviours'], 0],
      ['skill', ['Skills'], 0],
      ['  behaviour\n knowledge ', ['Knowledge', 'Behaviours'], 0],
      ['skill magic', ['Skills'], 1],
      ['luck', ['Knowledge', 'Skills', 'Behaviours'], 1],
    ];
    for (const [types, kinds, warned] of cases) {
      it(`types="${types.trim()}" shows ${kinds.join(', ')}`, async () => {
        const said = await warnings(async () => {
          const element = await fixture<SkillsList>(
            html`<skills-list limit="0" types=${types} .data=${withStatements(many)}></skills-list>`,
          );
          expect(headings(element).slice(1)).to.deep.equal(kinds.map((kind) => `h3 ${kind}`));
        });
        expect(said).to.have.length(warned);
      });
    }

    it('counts only what it shows', async () => {
      const element = await fixture<SkillsList>(
        html`<skills-list types="skill" .data=${withStatements(many)}></skills-list>`,
      );
      expect(button(element)?.textContent?.trim()).to.equal('Show all 20');
    });
  });

  describe('headings', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['1', 'h1', 'h2'],
      ['3', 'h3', 'h4'],
      ['5', 'h5', 'h6'],
      ['6', 'h6', 'h6'],
      ['7', 'h2', 'h3'],
      ['x', 'h2', 'h3'],
    ];
    for (const [level, title, kind] of cases) {
      it(`heading-level="${level}": ${title}, ${kind}`, async () => {
        const element = await fixture<SkillsList>(
          html`<skills-list heading-level=${level} .data=${sampleCourse()}></skills-list>`,
        );
        expect(headings(element).slice(0, 2)).to.deep.equal([
          `${title} What you will learn: Arts therapist (degree)`,
          `${kind} Knowledge`,
        ]);
      });
    }

    it('lets the page write its own', async () => {
      const element = await fixture<SkillsList>(
        html`<skills-list .data=${sampleCourse()}><h2 slot="header">Skills of an arts therapist</h2></skills-list>`,
      );
      expect(element.querySelector('h2')!.checkVisibility()).to.equal(true);
      expect(element.shadowRoot!.querySelector('h2')!.checkVisibility()).to.equal(false);
    });
  });

  describe('as a guest', () => {
    it('speaks Welsh on a Welsh page, and marks the source’s English', async () => {
      const holder = await fixture<HTMLElement>(
        html`<div lang="cy"><skills-list .data=${withStatements(many)}></skills-list></div>`,
      );
      const element = holder.querySelector('skills-list')!;
      await until(() => element.shadowRoot!.querySelector('.base')?.getAttribute('lang') === 'cy');
      expect(headings(element)).to.include('h3 Gwybodaeth');
      expect(button(element)?.textContent?.trim()).to.equal('Dangos pob un o’r 31');
      expect(element.shadowRoot!.querySelector('ul')!.lang).to.equal('en');
    });

    it('puts no id into the page and no style into its markup', async () => {
      const element = await fixture<SkillsList>(html`<skills-list .data=${withStatements(many)}></skills-list>`);
      expect(document.querySelectorAll('#rest').length).to.equal(0);
      expect(element.getAttributeNames()).to.deep.equal(['data-state']);
    });

    it('needs no more room than 280 px', async () => {
      const element = await fixture<SkillsList>(html`<skills-list .data=${withStatements(many)}></skills-list>`);
      element.style.inlineSize = '280px';
      expect(element.shadowRoot!.querySelector('.base')!.scrollWidth).to.be.at.most(280);
    });
  });
});
