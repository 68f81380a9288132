import { discover } from './shared/discover.ts';

/** How each element comes to the page; only those that a page uses are fetched. */
discover(import.meta.url, {
  'course-card': () => import('./elements/course-card/define.ts'),
  'provider-map': () => import('./elements/provider-map/define.ts'),
  'skills-list': () => import('./elements/skills-list/define.ts'),
});
