export function adaptLit(code: string, id: string): string | undefined;
export function xhtmlPlugin(): {
  name: string;
  enforce: 'pre';
  transform(code: string, id: string): { code: string; map: null } | undefined;
};
