// What the rest of the project knows of the data layer.
export { apis, type Api, type Endpoint, type ProviderQuery } from './endpoint.ts';
export { DataError, errorCodes, unreadable, type ErrorCode } from './http/errors.ts';
export { parseJson } from './http/json.ts';
export { loadCode } from './http/late-code.ts';
export { type LoadOptions } from './http/load.ts';
export { askForCourse, askForProviders, loadCourse, readCourse } from './courses.ts';
export { loadOutcode, loadPlaces, loadPostcode, loadPostcodes } from './places.ts';
export { loadProvider, loadProviders, readProviders } from './providers.ts';
