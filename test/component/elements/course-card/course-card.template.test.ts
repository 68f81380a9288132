import { expect, fixture, html } from '@open-wc/testing';
import type { Course } from '../../../../src/domain/course.ts';
import '../../../../src/elements/course-card/define.ts';
import type { CourseCard } from '../../../../src/elements/course-card/course-card.ts';
import { sampleCourse, shown, until } from './sample-course.ts';

async function card(differences: Partial<Course>, lang = 'en'): Promise<CourseCard> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang}><course-card .data=${sampleCourse(differences)}></course-card></div>`,
  );
  const element = holder.querySelector('course-card')!;
  await until(() => !!element.shadowRoot?.querySelector('.facts'), 'the card');
  const { kind, duration } = sampleCourse(differences);
  const needsMore = kind !== 'apprenticeship' || duration?.unit === 'hours';
  await until(() => !needsMore || !!element.shadowRoot?.querySelector('.about'), 'all that it needs');
  if (lang === 'cy') await until(() => element.shadowRoot?.querySelector('.base')?.getAttribute('lang') === 'cy');
  return element;
}

/** The values of the definition list by their terms. */
function facts(element: CourseCard): Record<string, string> {
  const each = [...(element.shadowRoot?.querySelectorAll('.fact') ?? [])];
  const text = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return Object.fromEntries(each.map((fact) => [text(fact.querySelector('dt')), text(fact.querySelector('dd'))]));
}

const notices = (element: CourseCard): string[] =>
  [...(element.shadowRoot?.querySelectorAll('.notice p') ?? [])].map((notice) =>
    (notice.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

const foundation = { kind: 'foundation-apprenticeship', level: 2, duration: { value: 8, unit: 'months' } } as const;
const unit = { kind: 'apprenticeship-unit', level: 4, duration: { value: 60, unit: 'hours' } } as const;

describe('course-card: words', () => {
  describe('title', () => {
    it('keeps the level unbroken', async () => {
      const element = await card({});
      expect(shown(element, 'h2')).to.equal('Arts therapist (degree) (level 7)');
      const level = element.shadowRoot!.querySelector('h2 .unbroken')!;
      expect(level.textContent).to.equal('(level 7)');
      expect(getComputedStyle(level).whiteSpace).to.equal('nowrap');
    });

    it('says nothing of a level that nobody knows', async () => {
      const element = await card({ level: undefined });
      expect(shown(element, 'h2')).to.equal('Arts therapist (degree)');
      expect(facts(element)).not.to.have.property('Level');
    });
  });

  describe('facts', () => {
    const cases: readonly (readonly [string, Partial<Course>, string, string | undefined])[] = [
      ['level with the table’s equivalent', { level: 7 }, 'Level', '7 Equivalent qualification: master’s degree'],
      ['the source’s equivalent', { levelEquivalent: 'MA' }, 'Level', '7 Equivalent qualification: MA'],
      ['a level without equivalent', { level: 8 }, 'Level', '8'],
      ['level 0', { level: 0 }, 'Level', undefined],
      ['months', {}, 'Duration', '24 months'],
      ['one month', { duration: { value: 1, unit: 'months' } }, 'Duration', '1 month'],
      ['no duration', { duration: undefined }, 'Duration', undefined],
      ['the category', {}, 'Category', 'Health and science'],
      ['no category', { route: undefined }, 'Category', undefined],
      [
        'funding',
        { maximumFunding: 123_456 },
        'Maximum funding',
        '£123,456 The most that the government pays towards training and assessment',
      ],
      [
        'funding of nothing',
        { maximumFunding: 0 },
        'Maximum funding',
        '£0 The most that the government pays towards training and assessment',
      ],
      ['unknown funding', { maximumFunding: undefined }, 'Maximum funding', undefined],
      ['one job title', { jobTitles: ['Art therapist'] }, 'Also known as', 'Art therapist'],
      ['two job titles', {}, 'Also known as', 'Art therapist Music therapist'],
      ['blank job titles', { jobTitles: ['', ' '] }, 'Also known as', undefined],
      ['job titles of a foundation apprenticeship', foundation, 'Also known as', undefined],
      [
        'an incentive',
        { ...foundation, incentivePayment: 3000 },
        'Incentive payment',
        '£3,000 For the employer, in three stages as the apprentice stays and moves on',
      ],
      ['an unknown incentive', foundation, 'Incentive payment', undefined],
      ['an incentive of an apprenticeship', { incentivePayment: 3000 }, 'Incentive payment', undefined],
      [
        'progression',
        { ...foundation, progression: [{ title: 'Plumber', level: 3 }, { title: 'Caretaker' }] },
        'Can lead to',
        'Plumber (level 3) Caretaker',
      ],
      ['no progression', foundation, 'Can lead to', undefined],
      [
        'delivery hours',
        unit,
        'Delivery hours',
        '60 hours The least time spent with an instructor. Coursework and private study come on top.',
      ],
      ['the length of a unit', unit, 'Duration', 'Depends on the training provider: ask how long theirs takes'],
      ['a unit in months', { ...unit, duration: { value: 3, unit: 'months' } }, 'Duration', '3 months'],
    ];
    for (const [name, differences, term, value] of cases) {
      it(`${name}: ${value ?? 'no row'}`, async () => {
        const element = await card(differences);
        // What few courses have comes with code of its own.
        if (value !== undefined) await until(() => term in facts(element), term);
        expect(facts(element)[term]).to.equal(value);
      });
    }

    it('lists several job titles, and writes one into the line', async () => {
      const several = await card({});
      expect(several.shadowRoot!.querySelectorAll('dd li')).to.have.length(2);
      const one = await card({ jobTitles: ['Art therapist'] });
      expect(one.shadowRoot!.querySelectorAll('dd li').length).to.equal(0);
    });

    it('says who can do a foundation apprenticeship, and what it is', async () => {
      const element = await card(foundation);
      await until(() => !!element.shadowRoot!.querySelector('.about'), 'what it is');
      expect(facts(element)['Who can do it']).to.contain('16 to 21').and.to.contain('22 to 24');
      expect(shown(element, '.about')).to.contain('first step');
      expect(shown(element, '.tag')).to.equal('Foundation apprenticeship');
    });

    it('says what a unit is', async () => {
      const element = await card(unit);
      await until(() => !!element.shadowRoot!.querySelector('.about'), 'what it is');
      expect(shown(element, '.about')).to.contain('short course');
      expect(shown(element, '.tag')).to.equal('Apprenticeship unit');
    });

    it('needs no explanation for an apprenticeship', async () => {
      const element = await card({});
      expect(element.shadowRoot!.querySelectorAll('.about').length).to.equal(0);
      expect(shown(element, '.tag')).to.equal('Apprenticeship');
    });
  });

  describe('notices', () => {
    const cases: readonly (readonly [string, Partial<Course>, string[]])[] = [
      ['open', {}, []],
      ['closing', { startDates: { last: '2120-10-15' } }, ['Closing date Open for new starts until 15 October 2120.']],
      ['not open yet', { startDates: { first: '2120-09-01' } }, ['Not open yet New starts from 1 September 2120.']],
      [
        'closed since a day',
        { startDates: { last: '2020-01-01' } },
        [
          'Closed New starts ended on 1 January 2020. Apprentices who are on it already may finish it, and may change provider.',
        ],
      ],
      [
        'closed',
        { startDates: { accepting: false } },
        [
          'Closed This course takes no new starts. Apprentices who are on it already may finish it, and may change provider.',
        ],
      ],
      [
        'regulated by a body',
        { regulation: { body: 'Council of Sample Therapists' } },
        ['Regulated occupation Your training provider must be approved by Council of Sample Therapists.'],
      ],
      [
        'regulated by a blank body',
        { regulation: { body: ' ' } },
        ['Regulated occupation Your training provider must be approved by the regulator of this occupation.'],
      ],
      [
        'regulated by a sentence',
        { regulation: { body: 'Providers must be registered with the Council' } },
        [
          'Regulated occupation Your training provider must be approved by the regulator of this occupation. Providers must be registered with the Council.',
        ],
      ],
      ['regulated, without providers', { regulation: {}, providerCounts: { total: 0 } }, []],
    ];
    for (const [name, differences, texts] of cases) {
      it(name, async () => {
        expect(notices(await card(differences))).to.deep.equal(texts);
      });
    }

    it('have an icon that is not read out', async () => {
      const element = await card({ regulation: {} });
      expect(element.shadowRoot!.querySelector('.notice svg')!.getAttribute('aria-hidden')).to.equal('true');
    });
  });

  describe('counts of providers', () => {
    const cases: readonly (readonly [Course['providerCounts'], string])[] = [
      [{}, ''],
      [{ total: 0 }, 'No training provider offers this course yet.'],
      [{ total: 0, atLocation: 0 }, 'No training provider offers this course yet.'],
      [{ total: 1 }, 'One training provider offers this course.'],
      [{ total: 2 }, '2 training providers offer this course.'],
      [{ total: 1500 }, '1,500 training providers offer this course.'],
      [{ atLocation: 0 }, 'No training provider offers this course at this place.'],
      [{ total: 1, atLocation: 0 }, 'No training provider offers this course at this place; one does elsewhere.'],
      [{ total: 9, atLocation: 0 }, 'No training provider offers this course at this place; 9 do elsewhere.'],
      [{ total: 9, atLocation: 1 }, 'One training provider offers this course at this place.'],
      [{ total: 9, atLocation: 3 }, '3 training providers offer this course at this place.'],
      [{ atLocation: 3 }, '3 training providers offer this course at this place.'],
    ];
    for (const [providerCounts, sentence] of cases) {
      it(`${JSON.stringify(providerCounts)}: ${sentence || 'nothing'}`, async () => {
        expect(shown(await card({ providerCounts }), '.providers')).to.equal(sentence);
      });
    }
  });

  describe('footer', () => {
    const cases: readonly (readonly [Course['provenance'], string])[] = [
      [{}, ''],
      [{ asOf: '2026-11-01T06:00:00Z' }, 'Information from 1 November 2026'],
      [{ asOf: 'soon', name: 'Sample data' }, 'Source: Sample data'],
      [
        { asOf: '2026-11-01', name: 'Sample data', licence: 'CC0' },
        'Information from 1 November 2026. Source: Sample data, CC0',
      ],
    ];
    for (const [provenance, text] of cases) {
      it(text || 'nothing, when nothing is known', async () => {
        expect(shown(await card({ provenance }), '.footer')).to.equal(text);
      });
    }
  });

  describe('in Welsh', () => {
    it('says our words in Welsh and marks the source’s as English', async () => {
      const element = await card(
        { regulation: {}, providerCounts: { total: 2 }, startDates: { last: '2120-10-15' } },
        'cy',
      );
      expect(shown(element, '.tag')).to.equal('Prentisiaeth');
      expect(shown(element, 'h2')).to.equal('Arts therapist (degree) (lefel 7)');
      expect(element.shadowRoot!.querySelector('h2 [lang=en]')!.textContent).to.equal('Arts therapist (degree)');
      expect(facts(element)).to.include({ Hyd: '24 mis', Lefel: '7 Cymhwyster cyfatebol: gradd meistr' });
      expect(shown(element, '.providers')).to.equal('Mae 2 ddarparwr hyfforddiant yn cynnig y cwrs hwn.');
      expect(notices(element)[0]).to.equal('Dyddiad cau Ar agor i ddechreuwyr newydd tan 15 Hydref 2120.');
      expect(shown(element, '.footer')).to.contain('Gwybodaeth o 1 Tachwedd 2026');
    });

    const months: readonly (readonly [number, string])[] = [
      [1, '1 mis'],
      [2, '2 fis'],
      [3, '3 mis'],
      [12, '12 mis'],
    ];
    for (const [value, text] of months) {
      it(text, async () => {
        expect(facts(await card({ duration: { value, unit: 'months' } }, 'cy'))['Hyd']).to.equal(text);
      });
    }

    it('leaves the source’s own equivalent in English', async () => {
      const element = await card({ levelEquivalent: 'MA' }, 'cy');
      expect(element.shadowRoot!.querySelector('.note [lang=en]')!.textContent).to.equal('MA');
    });
  });
});
