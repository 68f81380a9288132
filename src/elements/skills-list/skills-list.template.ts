import { html, nothing, type TemplateResult } from 'lit';
import type { Course } from '../../domain/course.ts';
import type { Statement } from '../../domain/statement.ts';
import type { StatementGroup } from '../../domain/statement-groups.ts';
import { heading } from '../base/heading.template.ts';
import type { SkillsListStrings } from '../../i18n/en/skills-list.ts';
import { webAddress } from '../base/web-address.ts';

/** All that the list's templates need to know. */
export interface SkillsListView {
  /** The course's title. */
  readonly course: string;
  readonly groups: readonly StatementGroup[];
  /** How many statements stand before "Show all"; at least 1. */
  readonly limit: number;
  readonly expanded: boolean;
  readonly terms: SkillsListStrings;
  /** Marks the source's text, which is English, where our words are not; else `nothing`. */
  readonly sourceLanguage: 'en' | typeof nothing;
  readonly headingLevel: number;
  readonly onToggle: () => void;
}

/** A kind of statement, or the rest of one whose beginning stands before the button. */
interface Run extends StatementGroup {
  readonly continued: boolean;
}

/** The statements up to a limit, counted over all groups, and those after it. */
function split(groups: readonly StatementGroup[], limit: number): readonly [readonly Run[], readonly Run[]] {
  const first: Run[] = [];
  const rest: Run[] = [];
  let room = limit;
  for (const { kind, statements } of groups) {
    const fitting = statements.slice(0, room);
    const other = statements.slice(room);
    room -= fitting.length;
    if (fitting.length > 0) first.push({ kind, statements: fitting, continued: false });
    if (other.length > 0) rest.push({ kind, statements: other, continued: fitting.length > 0 });
  }
  return [first, rest];
}

/**
 * Statements by kind. The button stands where the first ones end and never moves, so what it shows comes after it for
 * everybody. What is folded away is in the tree, for print and for pages that style it otherwise.
 */
export function statementList(view: SkillsListView): TemplateResult {
  const { groups, limit, expanded, terms } = view;
  const [first, rest] = split(groups, limit);
  const count = groups.flatMap((group) => group.statements).length;
  return html`${header(view)}
    <div class="first">${first.map((run) => group(view, run))}</div>
    ${
      rest.length > 0
        ? html`<div class="fold">
              <button
                part="button"
                class="toggle"
                type="button"
                aria-expanded=${expanded ? 'true' : 'false'}
                aria-controls="rest"
                @click=${view.onToggle}
              >
                <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M8 12 2 6l1.5-1.5L8 9l4.5-4.5L14 6z" /></svg
                >${expanded ? terms.showFewer : terms.showAll(count)}
              </button>
            </div>
            <div id="rest" part="rest" class=${expanded ? 'rest' : 'rest folded'}>
              ${rest.map((run) => group(view, run))}
            </div>`
        : nothing
    }
    <div part="actions" class="actions"><slot name="actions"></slot></div>`;
}

/** Names the course: a page may have the lists of several. */
function header({ headingLevel, terms, course, sourceLanguage }: SkillsListView): TemplateResult {
  const title = html`${terms.title}: <span lang=${sourceLanguage}>${course}</span>`;
  return html`<slot name="header">${heading(headingLevel, 'title', title)}</slot>`;
}

function group(view: SkillsListView, { kind, statements, continued }: Run): TemplateResult {
  const coded = statements.some((statement) => statement.code);
  // `heading` takes what is outside 1 to 6 for 2, and so do we: its sub-heading is one below.
  const { headingLevel } = view;
  const level = headingLevel >= 1 && headingLevel <= 6 ? Math.min(headingLevel + 1, 6) : 3;
  return html`<div part="group" class="group">
    ${continued ? nothing : heading(level, 'subtitle', view.terms.kinds[kind])}
    <ul part="list" class=${coded ? 'coded' : 'plain'} role="list" lang=${view.sourceLanguage}>
      ${statements.map((statement) => item(statement))}
    </ul>
  </div>`;
}

function item({ code, text }: Statement): TemplateResult {
  return html`<li part="statement" class="statement">
    ${code ? html`<span part="code" class="code">${code}</span> ` : nothing}<span>${text}</span>
  </li>`;
}

/** No statements: a sentence, and the way to the full description where there is one. */
export function emptyList(course: Course, terms: SkillsListStrings): TemplateResult {
  const source = webAddress(course.url);
  return html`<p part="note">${terms.empty}</p>
    ${
      source
        ? html`<p>
            <a part="link" href=${source.href} rel="noopener noreferrer"
              >${terms.fullDetails(source.hostname.replace(/^www\./, ''))}</a
            >
          </p>`
        : nothing
    }`;
}

const bar = html`<span class="bar"></span>`;

/** The shape of a list that is on its way. */
export function skeleton(limit: number): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true">
    <span class="bar title-bar"></span>${[...Array<undefined>(2 * limit)].map(() => bar)}
  </div>`;
}
