import type { Place, Position } from '../domain/place.ts';
import type { Endpoint } from './endpoint.ts';
import { DataError } from './http/errors.ts';
import { loadCode } from './http/late-code.ts';
import { load, share, type LoadOptions } from './http/load.ts';
import { providerDialect } from './providers.ts';

/**
 * Places by name, best first, by their names in a language; an empty list when the endpoint knows none, or the text is too short
 * to ask it.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export async function loadPlaces(
  { api, base }: Endpoint,
  text: string,
  options: LoadOptions,
  language?: string,
): Promise<readonly Place[]> {
  const name = text.trim();
  if (!name || api === 'skills-england') return [];
  const dialect = await providerDialect(api);
  for (const resource of dialect.places(base, name)) {
    const find = await share(`${api} places`, resource, options).catch(unlessNotFound);
    const found = find?.(name, language);
    if (found) return found;
  }
  return [];
}

/**
 * The place of a postcode, and where only its beginning is known, of those that begin so. An endpoint is told the first half, the
 * outcode, and no more: a whole postcode may be somebody's home. A snapshot that has whole postcodes hands out those of an outcode.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export async function loadPostcode(
  endpoint: Endpoint,
  { outcode, incode }: { readonly outcode: string; readonly incode?: string | undefined },
  options: LoadOptions,
  language?: string,
): Promise<readonly Place[]> {
  const found = await loadPlaces(endpoint, outcode, options, language);
  const [place] = found;
  if (incode === undefined || !place?.isNamed || !place.hasPostcodes) return found;
  const { postcodesOf } = await loadCode(() => import('./dialects/snapshot/postcodes.ts'));
  const incodes = await share('postcodes', postcodesOf(endpoint.base, outcode), options).catch(unlessNotFound);
  return [{ ...place, position: incodes?.(incode) ?? place.position }];
}

/**
 * The place of an outcode such as "CT1", by postcodes.io, which a host has to opt in to; an empty list when there is no such
 * outcode. Never ask for more than an outcode: a whole postcode may be somebody's home.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export async function loadOutcode(outcode: string, options: LoadOptions): Promise<readonly Place[]> {
  const { outcodeResource } = await loadCode(() => import('./dialects/postcodes-io/postcodes-io.ts'));
  return (await share('outcode', outcodeResource(outcode), options).catch(unlessNotFound)) ?? [];
}

/**
 * Positions of postcodes of premises by postcodes.io, in bulk; those that it does not know are not in the answer. Never for a
 * visitor's postcode: see {@link loadOutcode}.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export async function loadPostcodes(
  postcodes: readonly string[],
  { signal }: LoadOptions,
): Promise<ReadonlyMap<string, Position>> {
  const { mostPostcodes, postcodesBody, postcodesResource } = await loadCode(
    () => import('./dialects/postcodes-io/postcodes-io.ts'),
  );
  const positions = new Map<string, Position>();
  for (let at = 0; at < postcodes.length; at += mostPostcodes) {
    const body = postcodesBody(postcodes.slice(at, at + mostPostcodes));
    for (const [postcode, position] of await load(postcodesResource, { signal, body }))
      positions.set(postcode, position);
  }
  return positions;
}

/** @throws {unknown} any failure but that there is no such document. */
function unlessNotFound(error: unknown): undefined {
  if (!(error instanceof DataError && error.code === 'not-found')) throw error;
}
