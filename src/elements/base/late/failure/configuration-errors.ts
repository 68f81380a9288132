import { DataError } from '../../../../data/catalogue.ts';
import { inherited, toBase, type Configurable, type ConfigurationAttributes } from '../../configuration.ts';

/** Why an element has no configuration, and what the site owner can do about it. */
export function misconfiguration(element: Configurable): DataError {
  const endpoint = inherited(element, 'endpoint');
  const course = inherited(element, 'course');
  if (!endpoint) return missing('endpoint', 'https://…');
  if (!course) return missing('course', '274');
  return toBase(endpoint)
    ? refused('course', course, 'a LARS code, a reference or a short-course code')
    : refused('endpoint', endpoint, 'an http(s) address without a user name and password');
}

/** The error for a document in an element that is not JSON. */
export function unreadableDocument(cause: unknown): DataError {
  return new DataError('malformed', {
    cause,
    hint: 'The <script type="application/json"> in the element is not JSON.',
  });
}

function missing(name: keyof ConfigurationAttributes, example: string): DataError {
  const hint = `Add ${name}="${example}" to it, or data-${name} to an ancestor or to the script tag.`;
  return new DataError('not-configured', { hint });
}

function refused(name: keyof ConfigurationAttributes, value: string, what: string): DataError {
  return new DataError('bad-request', { hint: `${name}="${value}" is not ${what}.` });
}
