/** The built files that a page with these elements fetches, the map not counted; paths in dist/, sorted. */
export function reachOf(...tags: string[]): string[];
/** A part that is fetched when it is wanted (`map`, `finder`, `details`, `preview`), with what it alone needs. */
export function reachOfPart(part: string): string[];
