import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/elements/course-card/define.ts';
import type { CourseCard } from '../../../../src/elements/course-card/course-card.ts';
import { sampleCourse, until, warnings } from './sample-course.ts';

async function titleOf(holder: HTMLElement): Promise<HTMLElement> {
  const element = holder.querySelector<CourseCard>('course-card')!;
  await until(() => !!element.shadowRoot?.querySelector('[part=title]'), 'the title');
  return element.shadowRoot!.querySelector<HTMLElement>('[part=title]')!;
}

const linkOf = async (holder: HTMLElement) => (await titleOf(holder)).querySelector('a')?.getAttribute('href');
const page = (path: string) => new URL(path, document.baseURI).href;

describe('course-card: the link of its title', () => {
  const course = sampleCourse({ id: 'ST/1 &x' });
  const compact = (inside: unknown, courseHref?: string) =>
    html`<div><course-card variant="compact" .courseHref=${courseHref} .data=${course}>${inside}</course-card></div>`;

  it('is the host’s address with the course’s code, encoded', async () => {
    expect(await linkOf(await fixture(compact('', '/courses/{course}?c={course}')))).to.equal(
      page('/courses/ST%2F1%20%26x?c=ST%2F1%20%26x'),
    );
    const title = await titleOf(await fixture(compact('', '/courses/{course}')));
    expect(title.querySelector('a')!.textContent).to.equal('Arts therapist (degree)');
    expect(title.textContent?.replace(/\s+/g, ' ')).to.equal('Arts therapist (degree) (level 7)');
  });

  it('is inherited, through shadow roots too, and an own one is stronger', async () => {
    const holder = await fixture<HTMLElement>(html`<div data-course-href="/c/{course}">${compact('')}</div>`);
    expect(await linkOf(holder)).to.equal(page('/c/ST%2F1%20%26x'));
    const outer = document.createElement('div');
    outer.dataset['courseHref'] = '/c/{course}';
    document.body.append(outer);
    const root = outer.attachShadow({ mode: 'open' });
    root.append(await fixture(compact('')));
    expect(await linkOf(root.firstElementChild as HTMLElement)).to.equal(page('/c/ST%2F1%20%26x'));
    outer.remove();
    const own = await fixture<HTMLElement>(html`<div data-course-href="/c/{course}">${compact('', '/own')}</div>`);
    expect(await linkOf(own)).to.equal(page('/own'));
  });

  it('else the host’s own link in the element', async () => {
    const holder = await fixture<HTMLElement>(
      compact(
        html`<a slot="actions" href="/apply">Apply</a>
          <p><a href="/arts-therapist">Arts therapist</a></p>`,
      ),
    );
    expect(await linkOf(holder)).to.equal(page('/arts-therapist'));
    await expect(holder.querySelector('course-card')).to.be.accessible();
  });

  it('none without any, and none of a full card that does not name one itself', async () => {
    expect(await linkOf(await fixture(compact('Arts therapist')))).to.equal(undefined);
    const full = await fixture<HTMLElement>(
      html`<div data-course-href="/c/{course}">
        <course-card .data=${course}><a href="/arts-therapist">Arts therapist</a></course-card>
      </div>`,
    );
    expect(await linkOf(full)).to.equal(undefined);
    full.querySelector('course-card')!.setAttribute('course-href', '/c/{course}');
    await full.querySelector('course-card')!.updateComplete;
    expect(await linkOf(full)).to.equal(page('/c/ST%2F1%20%26x'));
  });

  for (const address of ['javascript:alert({course})', 'data:text/html,{course}', 'https://']) {
    it(`is not ${address}`, async () => {
      const said = await warnings(async () => {
        expect(await linkOf(await fixture(compact('', address)))).to.equal(undefined);
      });
      expect(said.join()).to.contain('course-href');
      expect(await linkOf(await fixture(compact(html`<a href=${address}>x</a>`)))).to.equal(undefined);
    });
  }
});
