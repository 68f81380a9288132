import { expect } from '@open-wc/testing';
import { DataError } from '../../../src/data/catalogue.ts';
import { CourseWidgetErrorEvent } from '../../../src/elements/base/widget-error-event.ts';
import { CourseLoadEvent } from '../../../src/elements/course-card/course-card.events.ts';
import {
  FilterChangeEvent,
  LocationChangeEvent,
  ProviderSelectEvent,
  ProvidersLoadEvent,
} from '../../../src/elements/provider-map/provider-map.events.ts';
import { SkillsLoadEvent } from '../../../src/elements/skills-list/skills-list.events.ts';
import { sampleCourse } from './course-card/sample-course.ts';
import { sampleProvider } from './provider-map/sample-providers.ts';

const choices = { distance: '', sort: '', training: '', employerRating: '', apprenticeRating: '', achievement: '' };
const events: readonly Event[] = [
  new CourseLoadEvent(sampleCourse()),
  new SkillsLoadEvent(sampleCourse(), []),
  new ProvidersLoadEvent([], 0),
  new ProviderSelectEvent(sampleProvider(1)),
  new LocationChangeEvent('', undefined),
  new FilterChangeEvent(choices),
  new CourseWidgetErrorEvent(new DataError('network')),
];

describe('events', () => {
  for (const event of events) {
    it(`${event.type} is heard outside of a shadow root that holds the element`, () => {
      const holder = document.createElement('div');
      const element = holder.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
      document.body.append(holder);
      let heard = 0;
      document.addEventListener(event.type, () => (heard += 1), { once: true });
      element.dispatchEvent(event);
      holder.remove();
      expect(heard).to.equal(1);
    });
  }
});
