import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement } from 'lit';
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

/** What a `CourseWidget` keeps to itself and its heirs. */
interface Waiting {
  readonly data: unknown;
  readonly phrases: { readonly pending: boolean };
  isWaiting?(value: unknown): boolean;
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

    /** The look, once everything is there: Welsh, and what only some courses need, come a moment after they were asked for. */
    async #style(): Promise<string> {
      const element = this.element as unknown as Waiting;
      while (element.phrases.pending || element.isWaiting?.(element.data)) await turn();
      const { elementStyles } = this.element.constructor as typeof LitElement;
      const style = [...elementStyles, rules].join('');
      onStyle(style);
      return style;
    }
  };
}
