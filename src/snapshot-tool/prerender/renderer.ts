import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { setImmediate as turn } from 'node:timers/promises';

/** What an element is given by its page, by its endpoint and by us. */
export interface Given {
  readonly attributes: ReadonlyMap<string, string>;
  readonly properties: object;
  /** More rules for the style sheet. */
  readonly rules: string;
  /** Told what the style sheet holds. */
  readonly onStyle: (text: string) => void;
}

/** A renderer of one element, which stands alone in its page. */
export function rendererOf({ attributes, properties, rules, onStyle }: Given): typeof LitElementRenderer {
  return class extends LitElementRenderer {
    static override matchesClass(): boolean {
      return true;
    }

    constructor(tag: string) {
      super(tag);
      for (const [name, value] of attributes) this.setAttribute(name, value);
      Object.assign(this.element, properties, {
        // What the stand-in for the DOM lacks.
        closest: (selector: string) => (selector === '[lang]' && attributes.has('lang') ? this.element : null),
        getRootNode: () => null,
      });
    }

    override renderShadow(info: Parameters<LitElementRenderer['renderShadow']>[0]): ThunkedRenderResult {
      const [open = '', ...rest] = super.renderShadow(info) ?? [];
      const end = rest.indexOf('</style>');
      const style = [...rest.slice(0, end), rules].join('');
      onStyle(style);
      return [open, style, () => this.#words(), ...rest.slice(end)];
    }

    /** Welsh comes a moment after it was asked for. */
    async #words(): Promise<string> {
      const { phrases } = this.element as unknown as { readonly phrases: { readonly pending: boolean } };
      while (phrases.pending) await turn();
      return '';
    }
  };
}
