import { centresOf } from '../../../domain/sub-regions.ts';
import { groupBy } from './group-by.ts';
import type { Town } from './towns.ts';

/** Areas that hold one town only are its municipality, and known by it. */
const fewestTowns = 3;

/**
 * Counties, and other areas, as places to look from: at the middle of the people in their towns. London boroughs, which GeoNames
 * counts to one authority, at the centres of their sub-regions. An area whose name a town of it has is that town.
 */
export function readCounties(towns: readonly Town[]): Town[] {
  const names = new Set(towns.flatMap(({ name, area }) => (name === area || area === 'London' ? [name] : [])));
  const counties = [...groupBy(towns, ({ area }) => area)]
    .filter(([area, inside]) => area !== '' && !names.has(area) && inside.length >= fewestTowns)
    .map(([area, inside]) => toCounty(area, inside));
  const boroughs = [...centresOf('London')]
    .filter(([name]) => !names.has(name))
    .map(([name, position]) => ({ name, area: 'London', ...position }));
  return [...counties, ...boroughs];
}

function toCounty(area: string, towns: readonly Town[]): Town {
  const population = towns.reduce((sum, town) => sum + (town.population ?? 0), 0);
  const mean = (of: (town: Town) => number): number => {
    const weights = towns.map((town) => town.population ?? 1);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const sum = towns.reduce((all, town, index) => all + of(town) * (weights[index] ?? 1), 0);
    return Math.round((sum / total) * 10_000) / 10_000;
  };
  return {
    name: area,
    area,
    latitude: mean(({ latitude }) => latitude),
    longitude: mean(({ longitude }) => longitude),
    population: population > 0 ? Number(population.toPrecision(2)) : undefined,
  };
}
