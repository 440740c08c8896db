/** Everything taken from Stoke-on-Trent's market position statement, in its own order. */
import type { LibraryItem } from '../../../domain/published-item.ts';
import { STOKE_CARE_HOMES } from './care-homes.ts';
import { STOKE_CARE_MARKET } from './care-market.ts';
import { STOKE_COMMUNITY_WEALTH } from './community-wealth.ts';
import { STOKE_CONTACT } from './contact.ts';
import { STOKE_CONTRADICTIONS } from './contradictions.ts';
import { STOKE_CORPORATE_STRATEGY } from './corporate-strategy.ts';
import { STOKE_EXISTING_STRATEGIES } from './existing-strategies.ts';
import { STOKE_FINANCES } from './finances.ts';
import { STOKE_INDEPENDENCE } from './independence.ts';
import { STOKE_INDEPENDENCE_FACTS } from './independence-facts.ts';
import { STOKE_INDEPENDENCE_HOUSING } from './independence-housing.ts';
import { STOKE_INFORMATION_AND_PREVENTION } from './information-and-prevention.ts';
import { STOKE_INTENTIONS_FOR_THE_CITY } from './intentions-for-the-city.ts';
import { STOKE_INTRODUCTION } from './introduction.ts';
import { STOKE_KEY_MESSAGES } from './key-messages.ts';
import { STOKE_LOCAL_PICTURE } from './local-picture.ts';
import { STOKE_OUTCOMES } from './outcomes.ts';
import { STOKE_PIPELINE } from './pipeline.ts';
import { STOKE_PLACE } from './place.ts';
import { STOKE_VISION } from './vision.ts';
import { STOKE_WHAT_IT_IS } from './what-it-is.ts';

export const STOKE_MPS: readonly LibraryItem[] = [
  ...STOKE_INTRODUCTION,
  ...STOKE_WHAT_IT_IS,
  ...STOKE_INTENTIONS_FOR_THE_CITY,
  ...STOKE_LOCAL_PICTURE,
  ...STOKE_FINANCES,
  ...STOKE_CORPORATE_STRATEGY,
  ...STOKE_VISION,
  ...STOKE_OUTCOMES,
  ...STOKE_CARE_MARKET,
  ...STOKE_PLACE,
  ...STOKE_COMMUNITY_WEALTH,
  ...STOKE_PIPELINE,
  ...STOKE_CONTACT,
  ...STOKE_INFORMATION_AND_PREVENTION,
  ...STOKE_INDEPENDENCE,
  ...STOKE_INDEPENDENCE_FACTS,
  ...STOKE_INDEPENDENCE_HOUSING,
  ...STOKE_CARE_HOMES,
  ...STOKE_KEY_MESSAGES,
  ...STOKE_EXISTING_STRATEGIES,
  ...STOKE_CONTRADICTIONS,
];
