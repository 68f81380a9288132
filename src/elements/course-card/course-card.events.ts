import type { Course } from '../../domain/course.ts';

/** A course arrived and is about to be shown. Bubbles and crosses shadow roots. */
export class CourseLoadEvent extends Event {
  static readonly type = 'course-load';
  readonly course: Course;

  constructor(course: Course) {
    super(CourseLoadEvent.type, { bubbles: true, composed: true });
    this.course = course;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'course-load': CourseLoadEvent;
  }
}
