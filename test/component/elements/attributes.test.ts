import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { errorCodes } from '../../../src/data/http/errors.ts';
import '../../../src/define.ts';
import { attacks } from '../../support/attacks.ts';
import { sampleDocument } from './course-card/sample-course.ts';
import { dayReleaseAt, sampleDocument as providersDocument } from './provider-map/sample-providers.ts';

type Widget = HTMLElement & { readonly state: string; readonly updateComplete: Promise<boolean>; reload(): void };

const states = ['idle', 'pending', 'ready', 'empty', 'stale', 'error'];
const common = [
  'endpoint',
  'api',
  'course',
  'heading-level',
  'max-age',
  'lang',
  'dir',
  'class',
  'id',
  'hidden',
  'slot',
];
const own: Readonly<Record<string, readonly string[]>> = {
  'course-card': ['variant', 'providers-href', 'json-ld'],
  'skills-list': ['types', 'limit'],
  'provider-map': ['location', 'latitude', 'longitude', 'distance', 'view', 'loading', 'geocoder', 'sort'],
};
// What each attribute knows, and what none does.
const values = [
  ...['/data', '/data/', 'https://data.invalid', 'snapshot', 'fat', 'fat-v1', 'skills-england', 'soap'],
  ...['1', '2', '404', '500', 'ST0585', '../1', '..', '%2e%2e', '1?x', '0', '-1', '6', '7', '1e9', '0.5', 'NaN', ''],
  ...['en', 'cy', 'ar', 'rtl', 'full', 'compact', 'skill behaviour', 'all', '10', '51.28', '1.08', '91', 'Canterbury'],
  ...['both', 'list', 'map', 'click', 'visible', 'eager', 'endpoint', 'none', 'name', 'distance'],
];

const step = (names: readonly string[]) =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        does: fc.constant('set' as const),
        name: fc.constantFrom(...names),
        value: fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(...values) },
          { weight: 1, arbitrary: fc.constantFrom(...attacks).map(({ text }) => text) },
        ),
      }),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('unset' as const), name: fc.constantFrom(...names) }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('move', 'leave', 'reload', 'wait', 'turn') }) },
  );

describe('any attributes in any order', function () {
  this.timeout(60_000);
  const realFetch = window.fetch;
  let boxes: readonly [HTMLElement, HTMLElement];
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push(String('reason' in event ? event.reason : event.message));

  before(() => {
    const good = ['1', '2', 'ST0585'];
    const json = (body: object) => new Response(JSON.stringify(body));
    // Answers at once, and nobody outside is asked: what counts is what the elements make of their attributes.
    window.fetch = (asked) => {
      const { pathname } = new URL(asked as string, location.href);
      const [, id = '', rest] = /^\/data\/courses\/([^/.]+)(.*)$/.exec(pathname) ?? [];
      if (!good.includes(id)) return Promise.resolve(new Response(null, { status: id === '500' ? 403 : 404 }));
      const answer =
        rest === '.json' ? sampleDocument({ id }) : providersDocument([dayReleaseAt(10_000_001, 'canterbury')]);
      return Promise.resolve(json(answer));
    };
    boxes = [document.createElement('div'), document.createElement('div')];
    document.body.append(...boxes);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    boxes.forEach((box) => box.remove());
    window.fetch = realFetch;
  });

  const turn = (milliseconds = 0) => new Promise((done) => setTimeout(done, milliseconds));

  async function turnsUntil(condition: () => boolean): Promise<void> {
    for (let turns = 0; turns < 1500 && !condition(); turns += 1) await turn(turns && 5);
  }

  async function perform(element: Widget, action: { does: string; name?: string; value?: string }): Promise<void> {
    switch (action.does) {
      case 'set':
        return element.setAttribute(action.name ?? '', action.value ?? '');
      case 'unset':
        return element.removeAttribute(action.name ?? '');
      case 'move':
        return boxes[element.parentElement === boxes[0] ? 1 : 0].append(element);
      case 'leave':
        return element.remove();
      case 'reload':
        return element.reload();
      case 'wait':
        return void (await turn(5));
      default:
        return void (await element.updateComplete);
    }
  }

  for (const [tag, names] of Object.entries(own)) {
    it(`leave ${tag} in a state that it knows, from which it recovers`, async () => {
      const all = [...common, ...names];
      const property = fc.asyncProperty(fc.array(step(all), { maxLength: 14 }), async (steps) => {
        const element = document.createElement(tag) as Widget;
        const codes: string[] = [];
        element.addEventListener('course-widget-error', ({ code }) => codes.push(code));
        boxes[0].append(element);
        try {
          for (const each of steps) await perform(element, each);
          if (!element.isConnected) boxes[0].append(element);
          // What it is doing is in its attribute as soon as it has rendered that. Looked at together: the next turn may change both.
          let said: readonly (string | undefined)[] = [];
          await turnsUntil(() => {
            said = [element.state, element.dataset['state']];
            return said[0] === said[1];
          });
          expect(states).to.include(said[0]);
          expect(said[1]).to.equal(said[0]);
          expect(element.shadowRoot?.querySelectorAll('.base').length).to.equal(1);
          expect(errorCodes).to.include.members(codes);
          for (const name of all) element.removeAttribute(name);
          element.setAttribute('endpoint', '/data');
          element.setAttribute('course', '1');
          const title = () => element.shadowRoot?.querySelector('[part~="title"]')?.textContent?.trim() ?? '';
          await turnsUntil(() => element.dataset['state'] === 'ready' && title() !== '');
          expect(element.dataset['state']).to.equal('ready');
          expect(title()).to.not.equal('');
          expect(thrown.splice(0)).to.deep.equal([]);
        } finally {
          element.remove();
        }
      });
      await fc.assert(property, {
        includeErrorInReport: true,
        // A case that fails is told at once: to shrink it would take longer than the test may.
        endOnFailure: true,
        seed: 20_261_124,
        numRuns: 60,
      });
    });
  }
});
