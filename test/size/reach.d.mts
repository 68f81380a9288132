/** The built files that a page with these elements fetches, the map not counted; paths in dist/, sorted. */
export function reachOf(...tags: string[]): string[];
/** The map's chunk, with what it alone needs. */
export function reachOfMap(): string[];
