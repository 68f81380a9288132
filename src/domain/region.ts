import { foldName } from './place-name.ts';
import type { Provider, TrainingOption } from './provider.ts';

/** What a place lies in, as {@link areaKey} writes it. */
export type Areas = ReadonlySet<string>;

/**
 * An area as it is compared: without capitals, the region in brackets that official answers put after it ("Leeds (Yorkshire
 * and The Humber)"), and what authorities are called beside their name ("City of Bristol", "Bristol, City of").
 */
export function areaKey(name: string): string {
  return foldName(name)
    .replace(/\(.*\)/, '')
    .replace(/,.*/, '')
    .replace(/^the /, '')
    .replace(
      /^((metropolitan |royal |london |county )?borough|city( and (metropolitan )?borough)?|district|county) of /,
      '',
    )
    .replace(/ (county|metropolitan|london) borough$| council$/, '')
    .trim();
}

/** The areas of these names. */
export function toAreas(names: readonly string[]): Areas {
  return new Set(names.map(areaKey));
}

/**
 * Whether an option can be taken up by somebody who lies in these areas: one that names regions only where it
 * names one of them. What names none may be anywhere, and so may somebody of whom nothing is known.
 */
export function comesTo({ coverage, regions = [] }: TrainingOption, areas: Areas | undefined): boolean {
  if (coverage === 'national' || regions.length === 0 || !areas) return true;
  return regions.some((region) => areas.has(areaKey(region)));
}

/** Whether a provider says in which regions it comes to workplaces. */
export function namesRegions({ training }: Provider): boolean {
  return training.some(({ coverage, regions = [] }) => coverage !== 'national' && regions.length > 0);
}
