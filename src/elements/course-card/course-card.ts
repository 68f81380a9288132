import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { loadCourse, readCourse } from '../../data/index.ts';
import type { Course } from '../../domain/course.ts';
import { advise, type Configuration } from '../../shared/configuration.ts';
import { CourseWidget } from '../../shared/course-widget.ts';
import { addStyles } from '../../shared/late-styles.ts';
import { onDemand } from '../../shared/on-demand.ts';
import { Phrases } from '../../shared/phrases.ts';
import { courseCard, type CourseCardStrings } from '../../shared/strings/en/course-card.ts';
import { tokens } from '../../shared/tokens.styles.ts';
import { webAddress } from '../../shared/web-address.ts';
import { CourseLoadEvent } from './course-card.events.ts';
import { styles } from './course-card.styles.ts';
import { compactCard, fullCard, skeleton } from './course-card.template.ts';
import { isParticular, startToday, variants, type CourseCardView, type Particulars } from './course-card.view.ts';

const jsonLd = onDemand(() => import('./course-card.json-ld.ts'));
const particulars = onDemand(() => import('./course-card.particulars.template.ts'));

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
 * @csspart link - One link.
 * @csspart footer - Date and source of the data.
 * @csspart status - Says that the data is on its way.
 * @csspart stale - Says that the data is old.
 * @csspart error - Says what went wrong.
 * @csspart button - "Try again".
 * @cssprop [--course-card-block-size] - Least height in every state, so that nothing moves when the data arrives. By default that of a typical course.
 * @cssprop [--course-card-padding=calc(3 * var(--cw-space, 0.5em))] - Space between the border and the content.
 * @cssprop [--course-card-border=1px solid var(--cw-line)] - The box's border.
 * @cssprop [--course-card-radius=var(--cw-radius, 0.25em)] - The box's corners.
 * @cssprop [--course-card-background=transparent] - The box's ground.
 * @cssprop [--course-card-accent=var(--cw-accent)] - Colour of the tag and of the notices' edge.
 * @event {CourseLoadEvent} course-load - The course has arrived.
 * @event {CourseWidgetErrorEvent} course-widget-error - It could not be shown.
 */
export class CourseCard extends CourseWidget<Course> {
  static override styles = [tokens, styles];

  static override properties: PropertyDeclarations = {
    variant: { reflect: true, useDefault: true },
    providersHref: { attribute: 'providers-href' },
    jsonLd: { attribute: 'json-ld', type: Boolean },
  };

  protected override readonly phrases = new Phrases<CourseCardStrings>(this, courseCard, () =>
    import('../../shared/strings/cy/course-card.ts').then((module) => module.courseCard),
  );

  /** `full`, or `compact` for a list of courses. */
  variant: 'full' | 'compact' = 'full';

  /** Where "View training providers" goes, relative or `http(s)`; no link without it. */
  providersHref?: string | undefined;

  /** Whether to publish schema.org data for the course in the document's head, once per course. */
  jsonLd = false;

  #providers: URL | undefined;
  #publishing = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('variant') && this.variant && !variants.includes(this.variant)) {
      advise('unknown', 'variant', this.variant, 'full', variants);
    }
    if (changed.has('providersHref')) {
      this.#providers = webAddress(this.providersHref);
      if (this.providersHref && !this.#providers) advise('providersHref', this.providersHref);
    }
    const publishing = this.jsonLd && !this.#publishing && jsonLd(this);
    if (publishing) {
      this.#publishing = true;
      new publishing.JsonLdController(this, () => (this.jsonLd && this.state !== 'empty' ? this.value : undefined));
    }
  }

  protected override load({ endpoint, course }: Configuration, signal: AbortSignal, fresh: boolean): Promise<Course> {
    return loadCourse(endpoint, course, { signal, fresh });
  }

  protected override readDocument(json: unknown): Promise<Course> {
    return readCourse(json);
  }

  protected override isEmpty(course: Course): boolean {
    return !course.title;
  }

  protected override asOf(course: Course): string | undefined {
    return course.provenance.asOf;
  }

  protected override createLoadEvent(course: Course): Event {
    return new CourseLoadEvent(course);
  }

  protected override isWaiting(course: Course): boolean {
    return this.#particularsOf(course) === undefined;
  }

  protected override renderValue(course: Course): unknown {
    const { terms, locale, language } = this.phrases;
    const view: CourseCardView = {
      course,
      terms,
      locale,
      source: (text) => (language === 'en' ? text : html`<span lang="en">${text}</span>`),
      headingLevel: this.headingLevel,
      providersHref: this.#providers,
      start: startToday(course),
      particulars: this.#particularsOf(course),
    };
    return this.variant === 'compact' ? compactCard(view) : fullCard(view);
  }

  protected override renderEmpty(course: Course): unknown {
    return this.#particularsOf(course)?.empty(this.phrases);
  }

  protected override renderSkeleton(): unknown {
    return skeleton(this.variant);
  }

  #particularsOf(course: Course): Particulars | null | undefined {
    if (!isParticular(course)) return null;
    const module = particulars(this);
    if (module) addStyles(this, module.particularsStyles);
    return module && module.particulars;
  }
}
