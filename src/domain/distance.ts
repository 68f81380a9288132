import type { Position } from './place.ts';

/** Mean radius of the earth (IUGG R1, 6371.0088 km) in statute miles. */
export const earthRadiusInMiles = 3958.7614;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in statute miles (haversine), never negative. */
export function milesBetween(a: Position, b: Position): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const haversine = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return 2 * earthRadiusInMiles * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/**
 * Miles as the official pages write them: one decimal, no trailing ".0" (1 → "1", 10.89 → "10.9"), and no text at all
 * for what is not a number (DecimalExtension.cs, WhenFormattingDistances.cs).
 */
export function roundMiles(miles: number): string {
  return Number.isFinite(miles) ? String(Math.round(miles * 10) / 10) : '';
}
