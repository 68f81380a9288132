import type { CommonStrings } from '../en/common.ts';

// Chromium knows no Welsh and would answer in American English.
const months = 'Ionawr,Chwefror,Mawrth,Ebrill,Mai,Mehefin,Gorffennaf,Awst,Medi,Hydref,Tachwedd,Rhagfyr'.split(',');

/** Geiriau sydd eu hangen ar bob elfen. */
export const common: CommonStrings = {
  loading: 'Wrthi’n llwytho…',
  failed: 'Ni ellir dangos yr wybodaeth hon ar hyn o bryd.',
  day: (date) => `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  asOf: (date) => `Gwybodaeth o ${date}`,
};
