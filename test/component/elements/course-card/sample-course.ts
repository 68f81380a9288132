import { waitUntil } from '@open-wc/testing';
import type { Course } from '../../../../src/domain/course.ts';

/** An invented course with everything an ordinary apprenticeship has; `differences` replace what a test is about. */
export function sampleCourse(differences: Partial<Course> = {}): Course {
  return {
    id: '274',
    reference: 'ST0585',
    kind: 'apprenticeship',
    title: 'Arts therapist (degree)',
    level: 7,
    overview: 'Use music, drama or the visual arts to help people say what they cannot put into words.',
    duration: { value: 24, unit: 'months' },
    route: 'Health and science',
    maximumFunding: 27_000,
    jobTitles: ['Art therapist', 'Music therapist'],
    statements: [
      { kind: 'knowledge', code: 'K1', text: 'How people communicate without words.' },
      { kind: 'skill', code: 'S1', text: 'Plan and lead sessions.' },
      { kind: 'skill', code: 'S2', text: 'Keep clear records.' },
      { kind: 'behaviour', text: 'Be curious.' },
    ],
    startDates: {},
    progression: [],
    providerCounts: {},
    url: 'https://www.courses.example/st0585',
    provenance: { name: 'Sample data', licence: 'CC0', asOf: '2026-11-01T06:00:00Z' },
    ...differences,
  };
}

/** The same course as a snapshot document. */
export function sampleDocument(differences: Partial<Course> = {}): object {
  const { provenance, ...course } = sampleCourse(differences);
  return {
    schemaVersion: 1,
    generatedAt: provenance.asOf,
    source: { name: provenance.name, url: 'https://www.courses.example/', licence: provenance.licence },
    course,
  };
}

/** What a widget shows, on one line. */
export function shown(widget: Element, selector = '.base'): string {
  return widget.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Waits for a condition for as long as a busy machine may need. */
export function until(condition: () => boolean, what = 'the condition'): Promise<void> {
  return waitUntil(condition, what, { timeout: 8000 });
}

/** What the console is told while `act` runs. */
export async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const original = console.warn;
  const said: string[] = [];
  console.warn = (message: string) => said.push(message);
  try {
    await act();
  } finally {
    console.warn = original;
  }
  return said;
}

/** What a page writes into an element to spare it the network. */
export function documentScript(json: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  return script;
}
