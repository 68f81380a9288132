export { common } from './common.ts';
export { courseCard } from './course-card.ts';
export { providerMap } from './provider-map.ts';
export { skillsList } from './skills-list.ts';
