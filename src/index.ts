export { CourseCard } from './elements/course-card/course-card.ts';
export { CourseLoadEvent } from './elements/course-card/course-card.events.ts';
export { ProviderMap } from './elements/provider-map/provider-map.ts';
export {
  FilterChangeEvent,
  LocationChangeEvent,
  ProviderSelectEvent,
  ProvidersLoadEvent,
} from './elements/provider-map/provider-map.events.ts';
export { SkillsList } from './elements/skills-list/skills-list.ts';
export { SkillsLoadEvent } from './elements/skills-list/skills-list.events.ts';
export { CourseWidgetErrorEvent } from './elements/base/widget-error-event.ts';
export { DataError } from './data/catalogue.ts';

export type { FilterChoices } from './elements/provider-map/provider-map.events.ts';
export type { Geocode } from './elements/provider-map/search/geocode.ts';
export type { Api, Endpoint } from './data/catalogue.ts';
export type { ErrorCode } from './data/catalogue.ts';
export type {
  Course,
  CourseKind,
  Progression,
  Provenance,
  ProviderCounts,
  Regulation,
  StartDates,
} from './domain/course.ts';
export type { CourseLink, Presentation } from './domain/offer.ts';
export type { Duration } from './domain/duration.ts';
export type { Place, Position } from './domain/place.ts';
export type { ProviderPage } from './domain/provider-page.ts';
export type {
  Achievement,
  Address,
  Contact,
  Provider,
  Rating,
  Reviews,
  Site,
  TrainingOption,
} from './domain/provider.ts';
export type { DeliveryMode } from './domain/delivery-mode.ts';
export type { Statement, StatementKind } from './domain/statement.ts';
export type { WidgetState } from './elements/base/widget-task.ts';
