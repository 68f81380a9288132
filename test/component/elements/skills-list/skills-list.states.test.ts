import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import '../../../../src/elements/skills-list/define.ts';
import type { SkillsList } from '../../../../src/elements/skills-list/skills-list.ts';
import type { SkillsLoadEvent } from '../../../../src/elements/skills-list/skills-list.events.ts';
import { deferred } from '../../../support/deferred.ts';
import { documentScript, sampleDocument, shown, until } from '../course-card/sample-course.ts';
import { many, visible, withStatements } from './sample-statements.ts';

const worker = setupWorker();
// A course of its own for each test: what was loaded once is kept.
let course = 2000;
const address = () => `/data/courses/${course}.json`;

describe('skills-list', () => {
  before(async () => {
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  });
  beforeEach(() => {
    course += 1;
    // Where a code is not found, the index is asked whether it is a reference.
    worker.use(http.get('/data/index.json', () => new HttpResponse(null, { status: 404 })));
  });
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());

  describe('states', () => {
    it('is empty, with a way on, when the course has no statements', async () => {
      const element = await fixture<SkillsList>(html`<skills-list .data=${withStatements([])}></skills-list>`);
      expect(element.dataset['state']).to.equal('empty');
      expect(shown(element)).to.equal(
        'There is no list of skills for this course yet. Full details at courses.example',
      );
      expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://www.courses.example/st0585');
      await expect(element).to.be.accessible();
    });

    it('is empty when there are none of the kinds that were asked for', async () => {
      const element = await fixture<SkillsList>(
        html`<skills-list types="employability" .data=${withStatements(many)}></skills-list>`,
      );
      expect(element.dataset['state']).to.equal('empty');
    });

    it('is idle and accessible without a configuration', async () => {
      const element = await fixture<SkillsList>(html`<skills-list></skills-list>`);
      await until(() => shown(element).includes('not set up'));
      expect(element.dataset['state']).to.equal('idle');
      await expect(element).to.be.accessible();
    });

    it('keeps its size while the course is on its way, and when it has come', async () => {
      const answer = deferred<Response>();
      worker.use(http.get(address(), () => answer.promise));
      const element = await fixture<SkillsList>(html`<skills-list endpoint="/data" course=${course}></skills-list>`);
      expect(element.dataset['state']).to.equal('pending');
      const height = element.offsetHeight;
      expect(element.shadowRoot!.querySelector<HTMLElement>('.skeleton')!.offsetHeight).to.be.within(200, height);
      await expect(element).to.be.accessible();
      answer.resolve(HttpResponse.json(sampleDocument({ statements: many })));
      await until(() => element.dataset['state'] === 'ready');
      expect(element.offsetHeight).to.equal(height);
    });

    it('shows what it loaded and tells the page, with the statements it shows', async () => {
      worker.use(http.get(address(), () => HttpResponse.json(sampleDocument({ statements: many }))));
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const told = oneEvent(holder, 'skills-load') as Promise<SkillsLoadEvent>;
      const element = document.createElement('skills-list');
      element.setAttribute('types', 'behaviour knowledge');
      element.endpoint = '/data';
      element.course = String(course);
      holder.append(element);
      const event = await told;
      expect(event.course.title).to.equal('Arts therapist (degree)');
      expect(event.statements.map(({ code }) => code).join(' ')).to.equal('K1 K2 K3 K4 K5 K6 B1 B2 B3 B4 B5');
      expect(event.bubbles && event.composed).to.equal(true);
      await until(() => element.dataset['state'] === 'ready');
      expect(visible(element)).to.have.length(8);
      await expect(element).to.be.accessible();
    });

    it('says what went wrong, and keeps the fallback', async () => {
      worker.use(http.get(address(), () => new HttpResponse(null, { status: 404 })));
      const element = await fixture<SkillsList>(
        html`<skills-list endpoint="/data" course=${course}><p>Ask us.</p></skills-list>`,
      );
      await until(() => shown(element).includes('could not be found'));
      expect(element.dataset['state']).to.equal('error');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('says that what it shows is old when it could not be refreshed', async () => {
      worker.use(http.get(address(), () => HttpResponse.json(sampleDocument()), { once: true }));
      const element = await fixture<SkillsList>(html`<skills-list endpoint="/data" course=${course}></skills-list>`);
      await until(() => element.dataset['state'] === 'ready');
      worker.use(http.get(address(), () => new HttpResponse(null, { status: 403 })));
      element.reload();
      await until(() => shown(element).includes('information from 1 November 2026'));
      expect(element.dataset['state']).to.equal('stale');
      expect(shown(element)).to.contain('Keep clear records');
      await expect(element).to.be.accessible();
    });

    it('reads child JSON instead of the network', async () => {
      const element = document.createElement('skills-list');
      element.append(documentScript(JSON.stringify(sampleDocument({ statements: many }))));
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await until(() => element.dataset['state'] === 'ready');
      expect(visible(element)).to.have.length(8);
    });
  });
});
