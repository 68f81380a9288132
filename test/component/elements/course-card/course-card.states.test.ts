import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import '../../../../src/elements/course-card/define.ts';
import type { CourseCard } from '../../../../src/elements/course-card/course-card.ts';
import type { CourseLoadEvent } from '../../../../src/elements/course-card/course-card.events.ts';
import { deferred } from '../../../support/deferred.ts';
import { documentScript, sampleCourse, sampleDocument, shown, until, warnings } from './sample-course.ts';

const worker = setupWorker();
// A course of its own for each test: what was loaded once is kept.
let course = 1000;
const address = () => `/data/courses/${course}.json`;

describe('course-card', () => {
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
    it('is idle and accessible without a configuration', async () => {
      const element = await fixture<CourseCard>(html`<course-card></course-card>`);
      await until(() => shown(element).includes('not set up'));
      expect(element.dataset['state']).to.equal('idle');
      await expect(element).to.be.accessible();
    });

    it('keeps its size while the course is on its way, and when it has come', async () => {
      const answer = deferred<Response>();
      worker.use(http.get(address(), () => answer.promise));
      const element = await fixture<CourseCard>(html`<course-card endpoint="/data" course=${course}></course-card>`);
      expect(element.dataset['state']).to.equal('pending');
      await nextFrame(); // What nobody has seen may shrink.
      const height = element.offsetHeight;
      expect(element.shadowRoot!.querySelector<HTMLElement>('.skeleton')!.offsetHeight).to.be.within(300, height);
      await expect(element).to.be.accessible();
      answer.resolve(HttpResponse.json(sampleDocument()));
      await until(() => element.dataset['state'] === 'ready');
      expect(element.offsetHeight).to.equal(height);
    });

    it('shows the loaded course and tells the page', async () => {
      worker.use(http.get(address(), () => HttpResponse.json(sampleDocument())));
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const told = oneEvent(holder, 'course-load') as Promise<CourseLoadEvent>;
      const element = document.createElement('course-card');
      element.endpoint = '/data';
      element.course = String(course);
      holder.append(element);
      const event = await told;
      expect(event.course.title).to.equal('Arts therapist (degree)');
      expect(event.bubbles && event.composed).to.equal(true);
      await until(() => element.dataset['state'] === 'ready');
      expect(shown(element)).to.contain('24 months').and.to.contain('£27,000');
      await expect(element).to.be.accessible();
    });

    it('says that what it shows is old when it could not be refreshed', async () => {
      worker.use(http.get(address(), () => HttpResponse.json(sampleDocument()), { once: true }));
      const element = await fixture<CourseCard>(html`<course-card endpoint="/data" course=${course}></course-card>`);
      await until(() => element.dataset['state'] === 'ready');
      worker.use(http.get(address(), () => new HttpResponse(null, { status: 403 })));
      element.reload();
      await until(() => shown(element).includes('information from 1 November 2026'));
      expect(element.dataset['state']).to.equal('stale');
      expect(shown(element)).to.contain('Arts therapist');
      await expect(element).to.be.accessible();
    });

    it('keeps the fallback and says what went wrong', async () => {
      worker.use(http.get(address(), () => new HttpResponse(null, { status: 404 })));
      const element = await fixture<CourseCard>(
        html`<course-card endpoint="/data" course=${course}><a href="/arts">Arts therapist</a></course-card>`,
      );
      const fallback = element.querySelector('a')!;
      await until(() => shown(element).includes('could not be found'));
      expect(element.dataset['state']).to.equal('error');
      expect(fallback.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
      element.data = sampleCourse();
      await element.updateComplete;
      expect(fallback.checkVisibility()).to.equal(false);
    });

    it('has a sentence for a course of which nothing is known', async () => {
      const element = await fixture<CourseCard>(
        html`<course-card .data=${sampleCourse({ title: '', overview: '' })}></course-card>`,
      );
      expect(element.dataset['state']).to.equal('empty');
      await until(() => shown(element).includes('no information'));
      await expect(element).to.be.accessible();
    });

    for (const variant of ['full', 'compact'] as const) {
      for (const kind of ['apprenticeship', 'foundation-apprenticeship', 'apprenticeship-unit'] as const) {
        it(`is accessible: ${variant}, ${kind}`, async () => {
          const data = sampleCourse({
            kind,
            regulation: { body: 'Council of Sample Therapists' },
            startDates: { last: '2020-01-01' },
            providerCounts: { total: 9, atLocation: 0 },
            progression: [{ title: 'Plumber', level: 3 }],
            incentivePayment: 3000,
          });
          const element = await fixture<CourseCard>(
            html`<course-card variant=${variant} providers-href="/providers" .data=${data}></course-card>`,
          );
          await expect(element).to.be.accessible();
        });
      }
    }

    it('is still after the page has taken it away', async () => {
      const asked = deferred<void>();
      const answer = deferred<Response>();
      worker.use(
        http.get(address(), () => {
          asked.resolve();
          return answer.promise;
        }),
      );
      const element = await fixture<CourseCard>(html`<course-card endpoint="/data" course=${course}></course-card>`);
      const told: string[] = [];
      element.addEventListener('course-load', () => told.push('load'));
      element.addEventListener('course-widget-error', () => told.push('error'));
      await asked.promise;
      element.remove();
      answer.resolve(HttpResponse.json(sampleDocument()));
      await aTimeout(0);
      expect(told).to.deep.equal([]);
    });
  });

  describe('child JSON', () => {
    it('is read instead of the network', async () => {
      const element = document.createElement('course-card');
      element.append(documentScript(JSON.stringify(sampleDocument({ title: 'Network engineer', level: 4 }))));
      const told = oneEvent(element, 'course-load');
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await told;
      await until(() => element.dataset['state'] === 'ready');
      expect(shown(element, 'h2')).to.equal('Network engineer (level 4)');
    });

    it('that is no JSON is an error, said once to the site owner', async () => {
      const element = document.createElement('course-card');
      element.append(documentScript('{'));
      const said = await warnings(async () => {
        (await fixture<HTMLElement>(html`<div></div>`)).append(element);
        await until(() => shown(element, '[part=error]') !== '');
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('not JSON');
    });
  });
});
