import type { Address } from './provider.ts';

/**
 * The parts of an address from the first line to the postcode, trimmed; blank parts and repeats (in whatever case) are
 * left out, so an empty address has none (CourseProviderViewModel.cs).
 */
export function addressParts(address: Address): string[] {
  const parts = new Map<string, string>();
  for (const part of [...address.lines, address.town, address.county, address.postcode]) {
    const text = part?.trim();
    if (text && !parts.has(text.toLowerCase())) parts.set(text.toLowerCase(), text);
  }
  return [...parts.values()];
}
