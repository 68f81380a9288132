import { linkKinds } from '../../../domain/offer.ts';
import type { Course } from '../../../domain/course.ts';
import { deliveryModes } from '../../../domain/delivery-mode.ts';
import { count, day, having, line, oneOf, optionalList, part, text, webUrl, type Reader } from '../wire.ts';

/** What a college adds to a course: its runs, who may take it, where to apply, and what is no number. */
export type CourseDetails = Pick<
  Course,
  'levelText' | 'durationText' | 'presentations' | 'entryRequirements' | 'links'
>;

/** A calendar day, or the word for "whenever you like". */
const start: Reader<string | undefined> = (value) => (value === 'any-time' ? value : day(value));

const document = part({
  course: part({
    levelText: line,
    durationText: line,
    presentations: optionalList(
      part({
        ukprn: count,
        site: line,
        startDate: start,
        startText: line,
        applyBy: day,
        mode: oneOf(deliveryModes),
        attendance: line,
      }),
    ),
    entryRequirements: text,
    links: optionalList(part({ label: line, url: webUrl, kind: oneOf(linkKinds) })),
  }),
});

/** The details of a snapshot's `courses/{id}.json`. Apart from `toCourse`, because few courses have them and every page fetches that. */
export function toCourseDetails(answer: unknown): CourseDetails {
  const { course } = document(answer);
  return { ...course, links: course.links && having(course.links, 'url', 'kind') };
}
