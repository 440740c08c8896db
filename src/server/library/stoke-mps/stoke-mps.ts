/** Everything taken from Stoke-on-Trent's market position statement, in its own order as far as the files go. */
import type { LibraryItem } from '../../../domain/published-item.ts';
import { STOKE_CARE_HOMES } from './care-homes.ts';
import { STOKE_CITY_AND_FINANCES } from './city-and-finances.ts';
import { STOKE_CONTRADICTIONS } from './contradictions.ts';
import { STOKE_FORECASTS } from './forecasts.ts';
import { STOKE_INDEPENDENCE } from './independence.ts';
import { STOKE_INFORMATION_AND_APPROACH } from './information-and-approach.ts';
import { STOKE_INTENTIONS_FOR_THE_CITY } from './intentions-for-the-city.ts';
import { STOKE_INTRODUCTION } from './introduction.ts';
import { STOKE_KEY_MESSAGES } from './key-messages.ts';
import { STOKE_MARKET_AND_PLACE } from './market-and-place.ts';
import { STOKE_PIPELINE } from './pipeline.ts';
import { STOKE_PREVENTION_AND_NAMES } from './prevention-and-names.ts';
import { STOKE_VISION } from './vision.ts';

export const STOKE_MPS: readonly LibraryItem[] = [
  ...STOKE_INTRODUCTION,
  ...STOKE_INFORMATION_AND_APPROACH,
  ...STOKE_INTENTIONS_FOR_THE_CITY,
  ...STOKE_FORECASTS,
  ...STOKE_CITY_AND_FINANCES,
  ...STOKE_VISION,
  ...STOKE_MARKET_AND_PLACE,
  ...STOKE_PIPELINE,
  ...STOKE_PREVENTION_AND_NAMES,
  ...STOKE_INDEPENDENCE,
  ...STOKE_CARE_HOMES,
  ...STOKE_KEY_MESSAGES,
  ...STOKE_CONTRADICTIONS,
];
