import type { ProviderCounts } from '../../domain/course.ts';
import type { CourseCardStrings } from '../../shared/strings/en/course-card.ts';

/**
 * How many providers there are, in words; undefined where nobody counted them (CONTRACTS.md §4.1 and §4.5, whose page writes
 * a sentence without a number instead). Where both counts are known, the place's comes first.
 */
export function providerSentence(
  { total, atLocation }: ProviderCounts,
  words: CourseCardStrings['providers'],
): string | undefined {
  if (atLocation) return words.here(atLocation);
  if (total === 0) return words.none;
  if (atLocation === 0) return words.noneHere(total);
  return total === undefined ? undefined : words.some(total);
}
