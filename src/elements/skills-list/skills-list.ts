import { nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { loadCourse, readCourse } from '../../data/catalogue.ts';
import type { Course } from '../../domain/course.ts';
import { groupStatements, type StatementGroup } from '../../domain/statement-groups.ts';
import { statementKinds, type StatementKind } from '../../domain/statement.ts';
import type { Configuration } from '../base/configuration.ts';
import { warnOnce } from '../base/warnings.ts';
import { controls } from '../base/controls.styles.ts';
import { CourseWidget } from '../base/course-widget.ts';
import { LocalizeController } from '../base/localize.ts';
import { skillsList, type SkillsListStrings } from '../../i18n/en/skills-list.ts';
import { tokens } from '../base/tokens.styles.ts';
import { SkillsLoadEvent } from './skills-list.events.ts';
import { styles } from './skills-list.styles.ts';
import { emptyList, skeleton, statementList } from './skills-list.template.ts';

const defaultLimit = 8;

/**
 * What an apprentice will know and be able to do, and how they will behave, by kind.
 *
 * @tag skills-list
 * @slot - Shown until there is data, whenever there is none, and without JavaScript.
 * @slot header - In place of the title.
 * @slot actions - After the list.
 * @slot error - In place of the sentence that says what went wrong.
 * @slot empty - In place of the sentence for a course without statements.
 * @csspart base - The box.
 * @csspart title - The heading.
 * @csspart subtitle - The heading of one kind.
 * @csspart group - One kind, or what of it stands after the button.
 * @csspart list - The statements of a group.
 * @csspart statement - One statement.
 * @csspart code - Its code, such as S1.
 * @csspart button - "Show all", "Show fewer" and "Try again".
 * @csspart rest - What "Show all" shows.
 * @csspart actions - What the host puts after the list.
 * @csspart note - The sentence for a course without statements.
 * @csspart link - The link beside that sentence.
 * @csspart status - Says that the data is on its way.
 * @csspart stale - Says that the data is old.
 * @csspart error - Says what went wrong.
 * @cssprop [--skills-list-block-size] - Height that is kept while data is on its way, so that nothing moves when it arrives. By default that of eight typical statements.
 * @cssprop [--skills-list-gap=calc(1.5 * var(--cw-space, 0.5em))] - Space between statements.
 * @cssprop [--skills-list-code-color=var(--cw-muted)] - Colour of the codes.
 * @event {SkillsLoadEvent} skills-load - The statements have arrived.
 * @event {CourseWidgetErrorEvent} course-widget-error - They could not be shown.
 */
export class SkillsList extends CourseWidget<Course> {
  static override styles = [tokens, controls, styles];

  static override properties: PropertyDeclarations = {
    types: {},
    limit: { type: Number },
    expanded: { state: true },
  };

  protected override readonly localize = new LocalizeController<SkillsListStrings>(
    this,
    skillsList,
    (words) => words.skillsList,
  );

  /** The kinds to show, space-separated: `knowledge`, `technical-knowledge`, `skill`, `technical-skill`, `behaviour`, `employability`, `other`. All without it. */
  types?: string | undefined;

  /** How many statements stand before "Show all", counted over all kinds; `0` shows all. */
  limit = 8;

  private expanded = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const unknown = this.#types().filter((type) => !isKind(type));
    if (changed.has('types') && unknown.length > 0) {
      warnOnce(`types="${unknown.join(' ')}" is not known. Known are ${statementKinds.join(', ')}.`);
    }
    if (changed.has('limit') && this.limit !== undefined && !isLimit(this.limit)) {
      warnOnce(`limit="${this.limit}" is not a whole number from 0; using ${defaultLimit}.`);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // For the height that is kept free; how many "all" will be, nobody knows yet.
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    base?.style.setProperty('--_limit', String(this.#limit || defaultLimit));
  }

  protected override load({ endpoint, course }: Configuration, signal: AbortSignal, fresh: boolean): Promise<Course> {
    return loadCourse(endpoint, course, { signal, fresh });
  }

  protected override readDocument(json: unknown): Course {
    return readCourse(json);
  }

  protected override isEmpty(course: Course): boolean {
    return this.#groups(course).length === 0;
  }

  protected override fills(course: Course): boolean {
    const count = this.#groups(course).reduce((sum, { statements }) => sum + statements.length, 0);
    return 2 * count > (this.#limit || defaultLimit);
  }

  protected override asOf(course: Course): string | undefined {
    return course.provenance.asOf;
  }

  protected override createLoadEvent(course: Course): Event {
    return new SkillsLoadEvent(
      course,
      this.#groups(course).flatMap((group) => group.statements),
    );
  }

  protected override renderValue(course: Course): unknown {
    const { terms, language } = this.localize;
    return statementList({
      course: course.title,
      groups: this.#groups(course),
      limit: this.#limit || Infinity,
      expanded: this.expanded,
      terms,
      sourceLanguage: language === 'en' ? nothing : 'en',
      headingLevel: this.headingLevel,
      onToggle: this.#handleToggleClick,
    });
  }

  protected override renderEmpty(course: Course): unknown {
    return emptyList(course, this.localize.terms);
  }

  protected override renderSkeleton(): unknown {
    return skeleton(this.#limit || defaultLimit);
  }

  readonly #handleToggleClick = (): void => {
    // What the statements before the button take up of the kept room stays theirs, so that the button stays where it is.
    const first = this.renderRoot.querySelector<HTMLElement>('.kept > .first');
    first?.style.setProperty('min-block-size', `${first.offsetHeight}px`);
    this.expanded = !this.expanded;
  };

  get #limit(): number {
    return isLimit(this.limit) ? this.limit : defaultLimit;
  }

  #types(): readonly string[] {
    return this.types?.split(/[\s,]+/).filter(Boolean) ?? [];
  }

  #groups(course: Course): readonly StatementGroup[] {
    const wanted = this.#types().filter(isKind);
    const groups = groupStatements(course.statements);
    return wanted.length > 0 ? groups.filter((group) => wanted.includes(group.kind)) : groups;
  }
}

function isKind(text: string): text is StatementKind {
  return statementKinds.some((kind) => kind === text);
}

function isLimit(value: number | undefined): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
