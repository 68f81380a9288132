export function adaptLeaflet(code: string, id: string): string | undefined;
export function leafletRules(css: string): string;
export function leafletCssModule(): string;
export function leafletPlugin(): {
  name: string;
  enforce: 'pre';
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
  transform(code: string, id: string): { code: string; map: null } | undefined;
};
