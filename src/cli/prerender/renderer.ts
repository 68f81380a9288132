import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement } from 'lit';
import { languageAt, loadWelsh } from '../../elements/base/localize.ts';

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
      return [open, () => this.#style(), ...rest.slice(rest.indexOf('</style>'))];
    }

    /** The style sheet. It stands before the content, so the Welsh words are loaded here, where the page needs them. */
    async #style(): Promise<string> {
      if (/^cy\b/i.test(languageAt(this.element))) await loadWelsh();
      const { elementStyles } = this.element.constructor as typeof LitElement;
      const style = [...elementStyles, rules].join('');
      onStyle(style);
      return style;
    }
  };
}
