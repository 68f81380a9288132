import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../../../src/elements/course-card/define.ts';
import type { CourseCard } from '../../../../src/elements/course-card/course-card.ts';
import { sampleCourse, until } from './sample-course.ts';

const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const published = () => scripts().map((script) => JSON.parse(script.textContent ?? '') as Record<string, unknown>);
const count = (wanted: number) => until(() => scripts().length === wanted, `${wanted} scripts in the head`);

async function card(differences: Parameters<typeof sampleCourse>[0] = {}): Promise<CourseCard> {
  return fixture<CourseCard>(html`<course-card json-ld .data=${sampleCourse(differences)}></course-card>`);
}

describe('course-card json-ld', () => {
  afterEach(async () => {
    fixtureCleanup();
    await count(0);
  });

  it('publishes nothing unless asked', async () => {
    const quiet = await fixture<CourseCard>(html`<course-card .data=${sampleCourse()}></course-card>`);
    const loud = await card({ id: '1' });
    await count(1);
    expect(published()[0]!['identifier']).to.deep.equal(['1', 'ST0585']);
    quiet.remove();
    expect(scripts()).to.have.length(1);
    loud.jsonLd = false;
    await count(0);
  });

  it('describes the course with schema.org’s words', async () => {
    await card();
    await count(1);
    expect(published()[0]).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'WorkBasedProgram',
      name: 'Arts therapist (degree) (level 7)',
      description: 'Use music, drama or the visual arts to help people say what they cannot put into words.',
      alternateName: ['Art therapist', 'Music therapist'],
      identifier: ['274', 'ST0585'],
      url: 'https://www.courses.example/st0585',
      programType: 'apprenticeship',
      occupationalCategory: 'Health and science',
      timeToComplete: 'P24M',
    });
  });

  it('leaves out what is not known, and counts hours', async () => {
    await card({
      level: undefined,
      overview: '',
      jobTitles: [],
      reference: undefined,
      url: undefined,
      route: undefined,
      duration: { value: 60, unit: 'hours' },
    });
    await count(1);
    expect(Object.keys(published()[0]!)).to.deep.equal([
      '@context',
      '@type',
      'name',
      'identifier',
      'programType',
      'timeToComplete',
    ]);
    expect(published()[0]!['timeToComplete']).to.equal('PT60H');
  });

  it('cannot be ended by the course’s own text', async () => {
    await card({ title: '</script><script>alert(1)</script>' });
    await count(1);
    expect(scripts()[0]!.textContent).not.to.contain('<');
    expect(published()[0]!['name']).to.contain('</script>');
  });

  it('is there once for two elements, until the last goes', async () => {
    const first = await card();
    const second = await card();
    await card({ id: '1' });
    await count(2);
    first.remove();
    expect(scripts()).to.have.length(2);
    second.remove();
    expect(scripts()).to.have.length(1);
    expect(published()[0]!['identifier']).to.deep.equal(['1', 'ST0585']);
  });

  it('comes back with an element that was moved, and follows its course', async () => {
    const element = await card();
    await count(1);
    const parent = element.parentElement!;
    element.remove();
    expect(scripts()).to.have.length(0);
    parent.append(element);
    await count(1);
    element.data = sampleCourse({ id: '2', title: 'Network engineer' });
    await until(() => published()[0]?.['name'] === 'Network engineer (level 7)');
    expect(scripts()).to.have.length(1);
  });

  it('publishes no course of which nothing is known', async () => {
    const element = await card({ title: '' });
    await card({ id: '1' });
    await count(1);
    expect(element.state).to.equal('empty');
    expect(published()[0]!['identifier']).to.contain('1');
  });

  it('stays away when the element has left before its file arrived', async () => {
    const element = await card({ id: '3' });
    element.remove();
    await card({ id: '4' });
    await count(1);
    expect(published()[0]!['identifier']).to.contain('4');
  });
});
