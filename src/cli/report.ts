import type { Drop, Reporter } from './sources/source.ts';

/** What is told of one part of a run: a course, or what is there once. */
export interface Notes {
  readonly drops: readonly Drop[];
  readonly warnings: readonly string[];
}

/** Collects what a part of a run tells, and hands on its progress. */
export class NoteTaker implements Reporter {
  readonly #drops: Drop[] = [];
  readonly #warnings = new Set<string>();
  readonly #onProgress: (doing: string) => void;

  constructor(onProgress: (doing: string) => void) {
    this.#onProgress = onProgress;
  }

  drop(drop: Drop): void {
    this.#drops.push(drop);
  }

  warn(sentence: string): void {
    this.#warnings.add(sentence);
  }

  progress(doing: string): void {
    this.#onProgress(doing);
  }

  /** What was told so far; the collection starts anew. */
  take(): Notes {
    const notes = { drops: [...this.#drops], warnings: [...this.#warnings] };
    this.#drops.length = 0;
    this.#warnings.clear();
    return notes;
  }
}

/** `report.json`: what came of a run. */
export interface Report {
  readonly generatedAt: string;
  readonly courses: number;
  readonly providers: number;
  readonly sites: number;
  /** Sites that can be a pin. */
  readonly placedSites: number;
  readonly places: number;
  readonly drops: readonly Drop[];
  readonly warnings: readonly string[];
}

/** The notes of all parts in order, each said once. */
export function joinNotes(parts: readonly Notes[]): Notes {
  const drops = new Map(parts.flatMap((part) => part.drops).map((drop) => [Object.values(drop).join('\n'), drop]));
  return { drops: [...drops.values()], warnings: [...new Set(parts.flatMap((part) => part.warnings))] };
}
