export function chunkOf(name: string): string;
export function filesOf(...names: readonly string[]): string[];
