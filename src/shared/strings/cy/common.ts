import type { CommonStrings } from '../en/common.ts';

/** Geiriau sydd eu hangen ar bob elfen. */
export const common: CommonStrings = {
  loading: 'Wrthi’n llwytho…',
  retry: 'Rhowch gynnig arall arni',
  failed: 'Ni ellir dangos yr wybodaeth hon ar hyn o bryd.',
  asOf: (date) => `Gwybodaeth o ${date}`,
};
