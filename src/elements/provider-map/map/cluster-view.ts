import { cellsOf } from './cells.ts';
import { ClusterTree } from './cluster-tree.ts';
import type { MapPin } from './map.types.ts';

/** Levels of zoom that are made together. */
export interface Levels {
  readonly coarsest: number;
  readonly finest: number;
  /** Whether pins are sorted into cells first: quick, and it leaves less to cluster. */
  readonly hasCells: boolean;
  /** So many pins are made ready between two frames. */
  readonly fewPins: number;
}

/** Width of a cell in pixels at the finest level: what is in one belongs together at any rate, as clusters reach 48 px. */
const cellWidth = 24;

/** Degrees of latitude for one of longitude in a square, in the middle of the British Isles. */
const upright = 0.57;

/** What shows at some levels of zoom. */
export class ClusterView {
  readonly levels: Levels;
  readonly tree: ClusterTree;
  /** Makes it; there is but one run of it, which everybody goes on with. */
  readonly steps: Generator<void>;
  #isReady = false;

  constructor(levels: Levels, pins: readonly MapPin[]) {
    this.levels = levels;
    this.tree = new ClusterTree(levels.coarsest, levels.finest);
    this.steps = this.#grow(pins);
  }

  /** Whether all steps are done. */
  get isReady(): boolean {
    return this.#isReady;
  }

  *#grow(pins: readonly MapPin[]): Generator<void> {
    const width = (cellWidth * 360) / (256 * 2 ** this.levels.finest);
    const items = this.levels.hasCells ? yield* cellsOf(pins, { width, height: width * upright }) : pins;
    yield* this.tree.grow(items);
    this.#isReady = true;
  }
}
