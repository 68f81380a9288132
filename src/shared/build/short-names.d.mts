export const longNames: readonly string[];
export function withShortNames(code: string, id: string): string | undefined;
export function shortNamesPlugin(): {
  name: string;
  transform(code: string, id: string): { code: string; map: null } | undefined;
};
