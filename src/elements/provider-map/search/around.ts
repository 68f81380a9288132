import type { ReactiveControllerHost } from 'lit';
import { loadCode } from '../../../data/catalogue.ts';
import type { Position } from '../../../domain/place.ts';
import type { Provider } from '../../../domain/provider.ts';
import { comesTo, namesRegions, toAreas, type Areas } from '../../../domain/region.ts';

/** What is asked of {@link Around}: a place, and what its source says that it lies in. */
export interface Whereabouts {
  readonly position: Position | undefined;
  readonly areas: readonly string[];
  /** Whether the official sub-regions are among those. */
  readonly hasRegions: boolean;
}

/** What a place lies in, by its source's word and by the nearest sub-region; the table of those comes when it is needed. */
export class Around {
  readonly #host: ReactiveControllerHost;
  #areasAround: ((from: Position) => readonly string[]) | undefined;
  #last: { readonly position: Position; readonly names: string; readonly areas: Areas } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Fetches the table, once, where it can tell more of these providers than names do. Without it, names alone decide. */
  async load(place: Whereabouts, providers: readonly Provider[]): Promise<void> {
    const areas = this.of(place) ?? new Set();
    const isDecided = ({ training }: Provider): boolean => training.every((option) => comesTo(option, areas));
    if (this.#areasAround || !place.position || place.hasRegions || providers.every(isDecided)) return;
    const code = await loadCode(() => import('../../../domain/sub-regions.ts')).catch(() => undefined);
    if (!code || this.#areasAround) return;
    this.#areasAround = code.areasAround;
    this.#last = undefined;
    this.#host.requestUpdate();
  }

  /** The areas of a place where any of these providers names regions; what names do not tell comes later. */
  among(place: Whereabouts, providers: readonly Provider[]): Areas | undefined {
    if (!place.position || !providers.some(namesRegions)) return undefined;
    void this.load(place, providers);
    return this.of(place);
  }

  /** The areas of a place, the same object as long as it is the same place; undefined where nothing is known of it. */
  of({ position, areas }: Whereabouts): Areas | undefined {
    if (!position) return undefined;
    const names = areas.join('|');
    if (this.#last?.position !== position || this.#last.names !== names) {
      this.#last = { position, names, areas: toAreas([...areas, ...(this.#areasAround?.(position) ?? [])]) };
    }
    return this.#last.areas.size > 0 ? this.#last.areas : undefined;
  }
}
