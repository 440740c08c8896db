/** Everything taken from Leicestershire's market position statement of 2016, in its own order. */
import type { LibraryItem } from '../../../domain/published-item.ts';
import { LEICESTERSHIRE_APPROACH } from './approach.ts';
import { LEICESTERSHIRE_CARE_HOMES } from './care-homes.ts';
import { LEICESTERSHIRE_COMMUNITY_LIFE_CHOICES } from './community-life-choices.ts';
import { LEICESTERSHIRE_CONCLUSION } from './conclusion.ts';
import { LEICESTERSHIRE_CONTRADICTIONS } from './contradictions.ts';
import { LEICESTERSHIRE_DELAYING } from './delaying.ts';
import { LEICESTERSHIRE_DEVELOPMENT_GROUP } from './development-group.ts';
import { LEICESTERSHIRE_EXTRA_CARE } from './extra-care.ts';
import { LEICESTERSHIRE_FURTHER_INFORMATION } from './further-information.ts';
import { LEICESTERSHIRE_HELP_TO_LIVE_AT_HOME } from './help-to-live-at-home.ts';
import { LEICESTERSHIRE_INTRODUCTION } from './introduction.ts';
import { LEICESTERSHIRE_ISSUES } from './issues.ts';
import { LEICESTERSHIRE_KEY_MESSAGES } from './key-messages.ts';
import { LEICESTERSHIRE_MEETING } from './meeting.ts';
import { LEICESTERSHIRE_MORE_KEY_MESSAGES } from './more-key-messages.ts';
import { LEICESTERSHIRE_NEEDS } from './needs.ts';
import { LEICESTERSHIRE_OUTCOMES } from './outcomes.ts';
import { LEICESTERSHIRE_PEOPLE } from './people.ts';
import { LEICESTERSHIRE_PIPELINE } from './pipeline.ts';
import { LEICESTERSHIRE_POPULATION } from './population.ts';
import { LEICESTERSHIRE_PREVENTING } from './preventing.ts';
import { LEICESTERSHIRE_QUALITY } from './quality.ts';
import { LEICESTERSHIRE_REDUCING } from './reducing.ts';
import { LEICESTERSHIRE_RESOURCES } from './resources.ts';
import { LEICESTERSHIRE_SAFEGUARDING } from './safeguarding.ts';
import { LEICESTERSHIRE_SELF_FUNDERS } from './self-funders.ts';
import { LEICESTERSHIRE_SUPPORTED_LIVING } from './supported-living.ts';
import { LEICESTERSHIRE_TO_DELAY } from './to-delay.ts';
import { LEICESTERSHIRE_TO_MEET } from './to-meet.ts';
import { LEICESTERSHIRE_TO_PREVENT } from './to-prevent.ts';
import { LEICESTERSHIRE_TO_REDUCE } from './to-reduce.ts';
import { LEICESTERSHIRE_WORKFORCE } from './workforce.ts';
import { LEICESTERSHIRE_WORKING_WITH_PROVIDERS } from './working-with-providers.ts';

export const LEICESTERSHIRE_MPS: readonly LibraryItem[] = [
  ...LEICESTERSHIRE_INTRODUCTION,
  ...LEICESTERSHIRE_APPROACH,
  ...LEICESTERSHIRE_KEY_MESSAGES,
  ...LEICESTERSHIRE_MORE_KEY_MESSAGES,
  ...LEICESTERSHIRE_POPULATION,
  ...LEICESTERSHIRE_NEEDS,
  ...LEICESTERSHIRE_ISSUES,
  ...LEICESTERSHIRE_PEOPLE,
  ...LEICESTERSHIRE_RESOURCES,
  ...LEICESTERSHIRE_OUTCOMES,
  ...LEICESTERSHIRE_PREVENTING,
  ...LEICESTERSHIRE_TO_PREVENT,
  ...LEICESTERSHIRE_REDUCING,
  ...LEICESTERSHIRE_TO_REDUCE,
  ...LEICESTERSHIRE_DELAYING,
  ...LEICESTERSHIRE_TO_DELAY,
  ...LEICESTERSHIRE_MEETING,
  ...LEICESTERSHIRE_HELP_TO_LIVE_AT_HOME,
  ...LEICESTERSHIRE_COMMUNITY_LIFE_CHOICES,
  ...LEICESTERSHIRE_CARE_HOMES,
  ...LEICESTERSHIRE_EXTRA_CARE,
  ...LEICESTERSHIRE_SUPPORTED_LIVING,
  ...LEICESTERSHIRE_TO_MEET,
  ...LEICESTERSHIRE_SELF_FUNDERS,
  ...LEICESTERSHIRE_QUALITY,
  ...LEICESTERSHIRE_DEVELOPMENT_GROUP,
  ...LEICESTERSHIRE_SAFEGUARDING,
  ...LEICESTERSHIRE_WORKFORCE,
  ...LEICESTERSHIRE_CONCLUSION,
  ...LEICESTERSHIRE_WORKING_WITH_PROVIDERS,
  ...LEICESTERSHIRE_FURTHER_INFORMATION,
  ...LEICESTERSHIRE_PIPELINE,
  ...LEICESTERSHIRE_CONTRADICTIONS,
];
