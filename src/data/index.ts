export { apis, type Api, type Endpoint, type ProviderQuery } from './endpoint.ts';
export { DataError, errorCodes, type ErrorCode } from './errors.ts';
export { type LoadOptions } from './resource.ts';
export { loadCourse } from './courses.ts';
export { loadProviders } from './providers.ts';
export { loadPlaces } from './places.ts';
export { toCourse as readCourse } from './dialects/snapshot/course.ts';
export { toProviders as readProviders } from './dialects/snapshot/providers.ts';
