import type { DetailsModule } from './details.types.ts';
import { detailsStyles } from './details.styles.ts';
import { ProviderDetails } from './provider-details.ts';

/** The look of the details. */
export const css: DetailsModule['css'] = detailsStyles.cssText;

/** Makes the details of one element. */
export const createDetails: DetailsModule['createDetails'] = (host) => new ProviderDetails(host);
