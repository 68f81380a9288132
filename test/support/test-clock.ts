import type { Clock } from '../../src/data/http/attempt.ts';

/** Clock in which nobody waits: pauses end in the next turn, and time limits when the test says so. */
export class TestClock implements Clock {
  /** The pauses that were asked for, in milliseconds. */
  readonly pauses: number[] = [];
  readonly #limits = new Set<() => void>();
  #time: number;
  /** Whether pauses last for ever. */
  endless = false;

  constructor(time = Date.UTC(2026, 10, 1)) {
    this.#time = time;
  }

  now(): number {
    return this.#time;
  }

  random(): number {
    return 0.5;
  }

  /** 10 seconds are the limit of an attempt; everything else is a pause. */
  after(milliseconds: number, callback: () => void): () => void {
    if (milliseconds === 10_000) {
      this.#limits.add(callback);
      return () => this.#limits.delete(callback);
    }
    this.pauses.push(milliseconds);
    if (this.endless) return () => undefined;
    const timer = setImmediate(callback);
    return () => clearImmediate(timer);
  }

  /** Ends the time of whatever is under way. */
  endLimits(): void {
    for (const callback of this.#limits) callback();
  }

  /** How many time limits run. */
  get limits(): number {
    return this.#limits.size;
  }
}
