export { apis, type Api, type Endpoint, type ProviderQuery } from './endpoint.ts';
export { DataError, errorCodes, type ErrorCode } from './errors.ts';
export { type LoadOptions } from './resource.ts';
export { loadCourse, readCourse } from './courses.ts';
export { loadProviders, readProviders } from './providers.ts';
export { loadPlaces } from './places.ts';
export { loadOutcode } from './outcodes.ts';
export { loadPostcodes } from './postcodes.ts';
export { loadProvider } from './provider-details.ts';
