import type { InferOutput } from 'valibot';
import { toPosition } from '../../../domain/position.ts';
import type { ProviderPage } from '../../../domain/provider-page.ts';
import type { DeliveryMode, Provider, TrainingOption } from '../../../domain/provider.ts';
import type { ProviderQuery } from '../../endpoint.ts';
import { coded } from '../official.ts';
import { distinct, placeFields, prose, SiteCollector, toPostalAddress } from '../official-providers.ts';
import {
  isIdentity,
  raw,
  toAchievement,
  toContact,
  toNames,
  toReviews,
  withoutRepeats,
} from '../provider-parts.ts';
import { amount, count, flag, line, list, notThere, optionalList, part, readAs } from '../wire.ts';

/** DeliveryModeType. 3, NotFound, says that the provider does not serve the place: no way of training. */
const mode = coded<DeliveryMode | 'national'>({
  workplace: 'workplace',
  100percentemployer: 'workplace',
  0: 'workplace',
  dayrelease: 'day-release',
  1: 'day-release',
  blockrelease: 'block-release',
  2: 'block-release',
  national: 'national',
  4: 'national',
});
