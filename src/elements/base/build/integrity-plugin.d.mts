export function integrityOf(bytes: Uint8Array | string): string;
export function integrityPlugin(): {
  name: string;
  apply: 'build';
  writeBundle(options: { dir?: string }, bundle: Readonly<Record<string, unknown>>): void;
};
