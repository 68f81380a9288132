import type { Place } from '../domain/place.ts';
import type { Endpoint } from './endpoint.ts';
import { loadResource, type LoadOptions } from './resource.ts';
import { toUrl } from './url.ts';

/** The official service looks up nothing shorter (LocationsController.cs). */
const shortestSearch = 3;

/**
 * Places by name, best first; an empty list when the endpoint knows none, or the text is too short to ask it.
 * @throws {DataError} what went wrong; or the signal's reason after an abort.
 */
export async function loadPlaces(
  { api, base }: Endpoint,
  text: string,
  options: LoadOptions,
): Promise<readonly Place[]> {
  const name = text.trim();
  if (!name) return [];
  switch (api) {
    case 'snapshot': {
      const { toGazetteer, findPlaces } = await import('./dialects/snapshot/places.ts');
      const gazetteer = await loadResource('snapshot places', toUrl(base, ['places.json']), options, () => toGazetteer);
      return findPlaces(gazetteer, name);
    }
    case 'fat':
    case 'fat-v1': {
      if (name.length < shortestSearch) return [];
      const url = toUrl(base, ['locations'], { searchTerm: name });
      return loadResource('places', url, options, async () => (await import('./dialects/fat/places.ts')).toPlaces);
    }
    case 'skills-england':
      return [];
  }
}
