import type { Regulation } from './course.ts';

/** Who must approve the training providers of a regulated occupation: a name to put into a sentence, or the source's own sentence. */
export interface Regulator {
  readonly name?: string | undefined;
  readonly sentence?: string | undefined;
}

/** What sources write where there is no name. */
const noName = /^(?:n\/?a|none|null|nil|tbc|unknown|not applicable|[-–—?.]+)$/i;

/** Words that names of bodies do not have, but sentences about approval do. */
const verb = /\s(?:must|should|shall|will|can|may|is|are|has|have|needs?|requires?|be|been)\s/i;

/** A regulator as a source names it (`approvalBody`, `regulatedBody`): sources put names into these fields, and whole sentences. */
export function toRegulator({ body = '' }: Regulation): Regulator {
  const text = body.trim();
  if (!text || noName.test(text)) return {};
  if (verb.test(text)) return { sentence: /[.!?]$/.test(text) ? text : `${text}.` };
  // The full stop of our sentence comes after the name; that of an abbreviation ("Ltd.", "U.K.") would be one too many as well.
  return { name: text.replace(/[\s.;,]+$/, '').replace(/^The\s/, 'the ') };
}
