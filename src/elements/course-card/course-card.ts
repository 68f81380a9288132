import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { loadCode, loadCourse, readCourse } from '../../data/catalogue.ts';
import type { Course } from '../../domain/course.ts';
import { courseCard, type CourseCardStrings } from '../../i18n/en/course-card.ts';
import type { Configuration } from '../base/configuration.ts';
import { controls } from '../base/controls.styles.ts';
import { CourseWidget } from '../base/course-widget.ts';
import { LocalizeController } from '../base/localize.ts';
import { tokens } from '../base/tokens.styles.ts';
import { warnOnce, warnUnknown } from '../base/warnings.ts';
import { webAddress } from '../base/web-address.ts';
import { CourseLoadEvent } from './course-card.events.ts';
import { titleLink } from './course-card.link.ts';
import { noticeStyles } from './course-card.notices.styles.ts';
import { styles } from './course-card.styles.ts';
import { compactCard, fullCard, skeleton } from './course-card.template.ts';
import { hasExtras, startToday, variants, type CourseCardExtras, type CourseCardView } from './course-card.view.ts';

/**
 * An apprenticeship course: what it is, how long it takes, what it costs, whether it is open, and how many providers train it.
 *
 * @tag course-card
 * @slot - Shown until there is data, whenever there is none, and without JavaScript.
 * @slot header - In place of the kind and the title.
 * @slot actions - After the links.
 * @slot error - In place of the sentence that says what went wrong.
 * @slot empty - In place of the sentence for a course of which nothing is known.
 * @csspart base - The box.
 * @csspart tag - The kind of course.
 * @csspart title - The heading.
 * @csspart lead - The overview.
 * @csspart facts - The definition list.
 * @csspart fact - One term with its value.
 * @csspart term - What a value is.
 * @csspart value - The value.
 * @csspart note - Smaller words that explain a value or the kind of course.
 * @csspart list - Several values.
 * @csspart notice - Closing date, closed, not open yet, regulated occupation.
 * @csspart providers - How many providers there are.
 * @csspart actions - The links.
 * @csspart link - One link, that of the title included.
 * @csspart footer - Date and source of the data.
 * @csspart status - Says that the data is on its way.
 * @csspart stale - Says that the data is old.
 * @csspart error - Says what went wrong.
 * @csspart button - "Try again".
 * @cssprop [--course-card-block-size] - Height that is kept while data is on its way, so that nothing moves when it arrives. By default that of a typical course.
 * @cssprop [--course-card-padding=calc(3 * var(--cw-space, 0.5em))] - Space between the border and the content.
 * @cssprop [--course-card-border=1px solid var(--cw-line)] - The box's border.
 * @cssprop [--course-card-radius=var(--cw-radius, 0.25em)] - The box's corners.
 * @cssprop [--course-card-background=transparent] - The box's ground.
 * @cssprop [--course-card-accent=var(--cw-accent)] - Colour of the tag and of the notices' edge.
 * @event {CourseLoadEvent} course-load - The course has arrived.
 * @event {CourseWidgetErrorEvent} course-widget-error - It could not be shown.
 */
export class CourseCard extends CourseWidget<Course> {
  static override styles = [tokens, controls, styles, noticeStyles];

  static override properties: PropertyDeclarations = {
    variant: { reflect: true, useDefault: true },
    providersHref: { attribute: 'providers-href' },
    courseHref: { attribute: 'course-href' },
    jsonLd: { attribute: 'json-ld', type: Boolean },
  };

  protected override readonly localize = new LocalizeController<CourseCardStrings>(
    this,
    courseCard,
    (words) => words.courseCard,
  );

  /** `full`, or `compact` for a list of courses. */
  variant: 'full' | 'compact' = 'full';

  /** Where "View training providers" goes, relative or `http(s)`; no link without it. */
  providersHref?: string | undefined;

  /**
   * Where the title goes, with `{course}` for the course's code, relative or `http(s)`. In compact cards else `data-course-href` by
   * ancestry, else the link that is in the element as its fallback.
   */
  courseHref?: string | undefined;

  /** Whether to publish schema.org data for the course in the document's head, once per course. */
  jsonLd = false;

  #providers: URL | undefined;
  #publishes = false;
  #extras: CourseCardExtras | undefined;
  #extrasRequest: Promise<void> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('variant') && this.variant && !variants.includes(this.variant)) {
      warnUnknown('variant', this.variant, 'full', variants);
    }
    if (changed.has('providersHref')) {
      this.#providers = webAddress(this.providersHref);
      if (this.providersHref && !this.#providers) {
        warnOnce(`providers-href="${this.providersHref}" is not an http(s) or relative address.`);
      }
    }
    if (this.jsonLd && !this.#publishes) this.#publish().catch(console.warn);
    if (this.data) void this.prepare(this.data);
  }

  protected override load({ endpoint, course }: Configuration, signal: AbortSignal, fresh: boolean): Promise<Course> {
    return loadCourse(endpoint, course, { signal, fresh });
  }

  protected override readDocument(json: unknown): Course {
    return readCourse(json);
  }

  protected override isEmpty(course: Course): boolean {
    return !course.title;
  }

  protected override fills(course: Course): boolean {
    return !this.isEmpty(course);
  }

  protected override asOf(course: Course): string | undefined {
    return course.provenance.asOf;
  }

  protected override createLoadEvent(course: Course): Event {
    return new CourseLoadEvent(course);
  }

  protected override renderValue(course: Course): unknown {
    const { terms, language } = this.localize;
    const view: CourseCardView = {
      course,
      terms,
      source: (text) => (language === 'en' ? text : html`<span lang="en">${text}</span>`),
      headingLevel: this.headingLevel,
      providersHref: this.#providers,
      titleHref: titleLink(this, course.id, this.variant),
      start: startToday(course),
      extras: this.#extras,
    };
    return this.variant === 'compact' ? compactCard(view) : fullCard(view);
  }

  protected override renderEmpty(): unknown {
    return this.localize.terms.empty;
  }

  protected override renderSkeleton(): unknown {
    return skeleton(this.variant);
  }

  /** Fetches what shows the facts that few courses have; without it the card shows those of every course. */
  protected override async prepare(course: Course): Promise<void> {
    if (!hasExtras(course)) return;
    this.#extrasRequest ??= loadCode(() => import('./course-card.extras.template.ts')).then((module) => {
      this.#extras = module;
      this.requestUpdate();
    }, console.warn);
    await this.#extrasRequest;
  }

  /** Its code is fetched where a page asks for it; without it the card is whole. */
  async #publish(): Promise<void> {
    this.#publishes = true;
    const { JsonLdController } = await loadCode(() => import('./course-card.json-ld.ts'));
    new JsonLdController(this, () => (this.jsonLd && this.state !== 'empty' ? this.value : undefined));
    this.requestUpdate();
  }
}
