import { askForCourse, askForProviders, type Endpoint } from './data/catalogue.ts';
import { discover } from './elements/base/discovery.ts';

/** A place by name is asked for with the providers, unless its position is given or somebody else looks it up. */
function askForProvidersNear(endpoint: Endpoint, course: string, element: HTMLElement): void {
  const said = (name: string) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`) ?? '';
  const isLookedUp = !said('latitude') && /^(endpoint)?$/.test(said('geocoder'));
  askForProviders(endpoint, course, isLookedUp ? said('location') : '');
}

/** How each element comes to the page; only those that a page uses are fetched, beside their data. */
discover(import.meta.url, {
  'course-card': {
    load: async () => (await import('./elements/course-card/course-card.ts')).CourseCard,
    askAhead: askForCourse,
  },
  'provider-map': {
    load: async () => (await import('./elements/provider-map/provider-map.ts')).ProviderMap,
    askAhead: askForProvidersNear,
  },
  'skills-list': {
    load: async () => (await import('./elements/skills-list/skills-list.ts')).SkillsList,
    askAhead: askForCourse,
  },
});
