import type { Statement, StatementKind } from '../../../../src/domain/statement.ts';
import type { SkillsList } from '../../../../src/elements/skills-list/skills-list.ts';
import { sampleCourse } from '../course-card/sample-course.ts';

const numbered = (kind: StatementKind, letter: string, count: number): Statement[] =>
  Array.from({ length: count }, (_, index) => ({
    kind,
    code: `${letter}${index + 1}`,
    text: `${kind} number ${index + 1}`,
  }));

/** 31 statements, in another order than that of the official page. */
export const many = [...numbered('behaviour', 'B', 5), ...numbered('skill', 'S', 20), ...numbered('knowledge', 'K', 6)];
export const withStatements = (statements: readonly Statement[]) => sampleCourse({ statements });

/** The statements that a visitor sees, by their codes. */
export const visible = (element: SkillsList): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.statement')]
    .filter((statement) => statement.checkVisibility())
    .map((statement) => statement.querySelector('.code')?.textContent ?? statement.textContent?.trim() ?? '');

export const headings = (element: SkillsList): string[] =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (heading) => `${heading.localName} ${heading.textContent}`,
  );

export const button = (element: SkillsList): HTMLButtonElement | null => element.shadowRoot!.querySelector('button');
