/** Everything taken from Leicestershire's market position statement of 2016, in its own order as far as the files go. */
import type { LibraryItem } from '../../../domain/published-item.ts';
import { LEICESTERSHIRE_APPROACH } from './approach.ts';
import { LEICESTERSHIRE_CONTRADICTIONS } from './contradictions.ts';
import { LEICESTERSHIRE_DELAY_AND_MEET } from './delay-and-meet.ts';
import { LEICESTERSHIRE_KEY_MESSAGES } from './key-messages.ts';
import { LEICESTERSHIRE_MARKET } from './market.ts';
import { LEICESTERSHIRE_MORE_KEY_MESSAGES } from './more-key-messages.ts';
import { LEICESTERSHIRE_PEOPLE_AND_RESOURCES } from './people-and-resources.ts';
import { LEICESTERSHIRE_POPULATION_AND_NEEDS } from './population-and-needs.ts';
import { LEICESTERSHIRE_PREVENT_AND_REDUCE } from './prevent-and-reduce.ts';
import { LEICESTERSHIRE_QUALITY_AND_WORKFORCE } from './quality-and-workforce.ts';
import { LEICESTERSHIRE_SERVICES } from './services.ts';

export const LEICESTERSHIRE_MPS: readonly LibraryItem[] = [
  ...LEICESTERSHIRE_APPROACH,
  ...LEICESTERSHIRE_KEY_MESSAGES,
  ...LEICESTERSHIRE_MORE_KEY_MESSAGES,
  ...LEICESTERSHIRE_POPULATION_AND_NEEDS,
  ...LEICESTERSHIRE_PEOPLE_AND_RESOURCES,
  ...LEICESTERSHIRE_PREVENT_AND_REDUCE,
  ...LEICESTERSHIRE_DELAY_AND_MEET,
  ...LEICESTERSHIRE_MARKET,
  ...LEICESTERSHIRE_SERVICES,
  ...LEICESTERSHIRE_QUALITY_AND_WORKFORCE,
  ...LEICESTERSHIRE_CONTRADICTIONS,
];
