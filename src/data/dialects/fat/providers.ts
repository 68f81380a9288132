import type { ProviderPage } from '../../../domain/provider-page.ts';
import type { ProviderQuery } from '../../endpoint.ts';
import { notThere } from '../wire.ts';

/** The providers of an answer. */
export function toProviders(_answer: unknown, _query: ProviderQuery = {}): ProviderPage {
  throw notThere('Not yet.');
}
