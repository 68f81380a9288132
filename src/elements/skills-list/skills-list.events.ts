import type { Course } from '../../domain/course.ts';
import type { Statement } from '../../domain/statement.ts';

/** A course's statements arrived and are about to be shown. Bubbles and crosses shadow roots. */
export class SkillsLoadEvent extends Event {
  static readonly type = 'skills-load';
  readonly course: Course;
  /** Those of the kinds that the element shows, in the order in which it shows them. */
  readonly statements: readonly Statement[];

  constructor(course: Course, statements: readonly Statement[]) {
    super(SkillsLoadEvent.type, { bubbles: true, composed: true });
    this.course = course;
    this.statements = statements;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'skills-load': SkillsLoadEvent;
  }
}
