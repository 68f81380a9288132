import type { Position } from '../../../domain/place.ts';
import type { Provider, Site } from '../../../domain/provider.ts';
import type { ProviderMapStrings } from '../../../i18n/en/provider-map.ts';

/** What the details of a provider show, and whom they tell. */
export interface DetailsView {
  readonly terms: ProviderMapStrings;
  /** All that is known of it. */
  readonly provider: Provider;
  /** As the list has it. */
  readonly listed: Provider;
  /** How far the request for more has come; undefined where the list has everything. */
  readonly progress: 'ready' | 'pending' | 'failed' | undefined;
  /** Whether every site is shown. */
  readonly unfolded: boolean;
  /** Whether the visitor has asked again after a failure, so that the button to do so stays while an answer is awaited. */
  readonly retried: boolean;
  /** Level of the headings. */
  readonly level: number;
  readonly from: Position | undefined;
  /** Whether sites have a link to directions. */
  readonly directions: boolean;
  /** Whether the visitor came from the map, and can go back to where that was. */
  readonly fromMap: boolean;
  /** Whether a site is on the map. */
  readonly isMapped: (site: Site) => boolean;
  readonly onShow: (site: Site) => void;
  readonly onClose: () => void;
  readonly onRetry: () => void;
  readonly onUnfold: () => void;
}
