// What elements need when something goes wrong, fetched then.
export { AutoRetry } from './auto-retry.ts';
export { misconfiguration, unreadableDocument } from './configuration-errors.ts';
export { errorView, isOld, staleView } from './error-views.template.ts';
export { RetryFocus } from './retry-focus.ts';
