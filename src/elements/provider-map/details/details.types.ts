import type { LitElement } from 'lit';
import type { ProviderQuery } from '../../../data/index.ts';
import type { Position } from '../../../domain/place.ts';
import type { Provider, Site } from '../../../domain/provider.ts';
import type { Configuration } from '../../../shared/configuration.ts';
import type { Language } from '../../../shared/phrases.ts';
import type { DetailsWords } from '../../../shared/strings/en/provider-map-details.ts';
import type { ProviderMapStrings } from '../../../shared/strings/en/provider-map.ts';

/** What the details of a provider show, and whom they tell. */
export interface DetailsView {
  readonly language: Language;
  readonly terms: ProviderMapStrings;
  /** As the list has it. */
  readonly provider: Provider;
  /** Level of the headings. */
  readonly level: number;
  readonly from: Position | undefined;
  /** Whom to ask for more than the list has; undefined where it has all. */
  readonly server: { readonly configuration: Configuration; readonly query: ProviderQuery } | undefined;
  /** Whether sites have a link to directions. */
  readonly directions: boolean;
  /** Whether the visitor came from the map, and can go back to where that was. */
  readonly fromMap: boolean;
  /** Whether a site is on the map. */
  readonly isMapped: (site: Site) => boolean;
  readonly onShow: (site: Site) => void;
  readonly onClose: () => void;
}

/** All that the templates show. */
export interface DetailsModel extends DetailsView {
  readonly words: DetailsWords;
  /** As the list has it; `provider` may know more. */
  readonly listed: Provider;
  readonly progress: 'ready' | 'pending' | 'failed';
  readonly unfolded: boolean;
  readonly onRetry: () => void;
  readonly onUnfold: () => void;
}

/** The details of one provider at a time. */
export interface Details {
  readonly render: (view: DetailsView) => unknown;
}

/** The code of the details. */
export interface DetailsModule {
  /** The look of what it renders. */
  readonly css: string;
  readonly createDetails: (host: LitElement) => Details;
}
