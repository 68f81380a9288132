import type { FinderModule } from './finder.types.ts';
import { finderStyles } from './finder.styles.ts';
import { VisitorFinder } from './visitor-finder.ts';

/** The look of the form. */
export const css: FinderModule['css'] = finderStyles.cssText;

/** Makes the form of one element. */
export const createFinder: FinderModule['createFinder'] = (host, options) => new VisitorFinder(host, options);
