import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/elements/skills-list/define.ts';
import type { SkillsList } from '../../../../src/elements/skills-list/skills-list.ts';
import { warnings } from '../course-card/sample-course.ts';
import { button, headings, many, visible, withStatements } from './sample-statements.ts';

describe('skills-list', () => {
  describe('limit', () => {
    const first8 = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'S1', 'S2'];
    const cases: readonly (readonly [string | undefined, number, string | undefined])[] = [
      [undefined, 8, 'Show all 31'],
      ['3', 3, 'Show all 31'],
      ['30', 30, 'Show all 31'],
      ['31', 31, undefined],
      ['40', 31, undefined],
      ['0', 31, undefined],
    ];
    for (const [limit, count, name] of cases) {
      it(`limit=${limit ?? 'unset'} shows ${count}, ${name ?? 'no button'}`, async () => {
        const element = await fixture<SkillsList>(html`<skills-list .data=${withStatements(many)}></skills-list>`);
        if (limit !== undefined) element.setAttribute('limit', limit);
        await element.updateComplete;
        expect(visible(element)).to.have.length(count);
        expect(button(element)?.textContent?.trim()).to.equal(name);
      });
    }

    for (const wrong of ['-1', '2.5', 'few']) {
      it(`limit="${wrong}" is 8, and the site owner is told`, async () => {
        const said = await warnings(async () => {
          const element = await fixture<SkillsList>(
            html`<skills-list limit=${wrong} .data=${withStatements(many)}></skills-list>`,
          );
          expect(visible(element)).to.deep.equal(first8);
        });
        expect(said).to.have.length(1);
        expect(said[0]).to.contain('limit');
      });
    }

    it('goes back to 8 when the attribute is taken away', async () => {
      const element = await fixture<SkillsList>(
        html`<skills-list limit="3" .data=${withStatements(many)}></skills-list>`,
      );
      const said = await warnings(async () => {
        element.removeAttribute('limit');
        await element.updateComplete;
      });
      expect(visible(element)).to.deep.equal(first8);
      expect(said).to.deep.equal([]);
    });
  });

  describe('show all', () => {
    async function list(): Promise<SkillsList> {
      return fixture<SkillsList>(html`<skills-list limit="7" .data=${withStatements(many)}></skills-list>`);
    }

    it('shows what follows it, keeps its place and the focus, and folds again', async () => {
      const element = await list();
      const toggle = button(element)!;
      toggle.focus();
      const { top } = toggle.getBoundingClientRect();
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(visible(element)).to.have.length(31);
      expect(button(element) === toggle).to.equal(true);
      expect(element.shadowRoot!.activeElement === toggle).to.equal(true);
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      expect(toggle.textContent?.trim()).to.equal('Show fewer');
      expect(toggle.getBoundingClientRect().top).to.equal(top);
      const added = [...element.shadowRoot!.querySelectorAll('.statement')].slice(7);
      for (const statement of added) {
        expect(toggle.compareDocumentPosition(statement)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      }
      await expect(element).to.be.accessible();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(visible(element)).to.have.length(7);
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      expect(element.shadowRoot!.activeElement === toggle).to.equal(true);
    });

    it('does not repeat the heading of the kind that it divides', async () => {
      const element = await list();
      button(element)!.click();
      await element.updateComplete;
      expect(headings(element)).to.deep.equal([
        'h2 What you will learn: Arts therapist (degree)',
        'h3 Knowledge',
        'h3 Skills',
        'h3 Behaviours',
      ]);
    });

    it('has everything in the tree from the start, for print', async () => {
      const element = await list();
      expect(element.shadowRoot!.querySelectorAll('.statement')).to.have.length(31);
      // Hidden by a rule for screens only: no printed page lacks a statement.
      const hiding = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].filter((rule) => rule.cssText.includes('.folded')),
      );
      expect(hiding.map((rule) => (rule as CSSMediaRule).conditionText)).to.deep.equal(['screen']);
    });

    it('is accessible while folded', async () => {
      await expect(await list()).to.be.accessible();
    });
  });
});
