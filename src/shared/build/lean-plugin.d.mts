export function lean(code: string, id: string): string | undefined;
export function leanPlugin(): {
  name: string;
  enforce: 'pre';
  config(): { resolve: { conditions: string[] } };
  transform(code: string, id: string): { code: string; map: null } | undefined;
};
