// Declarations that tell each framework's templates about the elements: the way that its own documentation gives.

/**
 * React 19: https://react.dev/blog/2024/12/05/react-19#support-for-custom-elements
 * Preact: https://preactjs.com/guide/v10/typescript/#extending-built-in-jsx-types
 */
const jsx = (framework) => `import type { ClassAttributes, HTMLAttributes } from '${framework}';
import type { ElementOf, ListenersOf, SettingsOf, Tag } from './elements.ts';

type Own<T extends Tag> = SettingsOf<T> & ListenersOf<T>;

/** What JSX may say about an element. */
export type Props<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>> &
  ClassAttributes<ElementOf<T>> &
  Own<T>;

type Elements = { [T in Tag]: Props<T> };

declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

/** Vue: https://vuejs.org/guide/extras/web-components.html#web-components-and-typescript */
const vue = `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { CourseWidgets, ElementOf, Tag } from './elements.ts';

type Emits<T extends Tag> = {
  [Name in keyof CourseWidgets[T]['events']]: (event: CourseWidgets[T]['events'][Name]) => void;
};

/** What a template may say about an element; attributes with hyphens are checked as the properties that they name. */
export type Component<T extends Tag> = new () => {
  $props: PublicProps & Omit<HTMLAttributes, keyof CourseWidgets[T]['properties']> & CourseWidgets[T]['properties'];
  $emit: EmitFn<Emits<T>>;
  $el: ElementOf<T>;
};

type Components = { [T in Tag]: Component<T> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`;

/** Svelte 5: https://svelte.dev/docs/svelte/typescript#Enhancing-built-in-DOM-types */
const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, ListenersOf, SettingsOf, Tag } from './elements.ts';

type Own<T extends Tag> = SettingsOf<T> & ListenersOf<T> & ListenersOf<T, 'on:'>;

/** What a template may say about an element. */
export type Attributes<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>> & Own<T>;

type Elements = { [T in Tag]: Attributes<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

/** Framework → text of its declaration file. */
export const frameworkTypes = { react: jsx('react'), preact: jsx('preact'), vue, svelte };
