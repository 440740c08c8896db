/** Everything taken from Sefton's market position statement, in its own order as far as the files go. */
import type { LibraryItem } from '../../../domain/published-item.ts';
import { SEFTON_CARE_AT_HOME } from './care-at-home.ts';
import { SEFTON_CARE_AT_HOME_AIMS } from './care-at-home-aims.ts';
import { SEFTON_CARE_AT_HOME_SOURCES } from './care-at-home-sources.ts';
import { SEFTON_CARE_HOME_SUPPLY } from './care-home-supply.ts';
import { SEFTON_CARERS_AND_PAYMENTS } from './carers-and-payments.ts';
import { SEFTON_CONTRADICTIONS } from './contradictions.ts';
import { SEFTON_DAY_AND_EXTRA_CARE_FACTS } from './day-and-extra-care-facts.ts';
import { SEFTON_DAY_OPPORTUNITIES } from './day-opportunities.ts';
import { SEFTON_DIRECTION } from './direction.ts';
import { SEFTON_FINANCE } from './finance.ts';
import { SEFTON_FOREWORD } from './foreword.ts';
import { SEFTON_HOUSING_AND_SHARED_LIVES } from './housing-and-shared-lives.ts';
import { SEFTON_MARKET_OVERVIEW } from './market-overview.ts';
import { SEFTON_MEETING_CHALLENGES } from './meeting-challenges.ts';
import { SEFTON_NEXT_TWELVE_MONTHS } from './next-twelve-months.ts';
import { SEFTON_PEOPLE_AND_TECHNOLOGY } from './people-and-technology.ts';
import { SEFTON_PIPELINE } from './pipeline.ts';
import { SEFTON_PLACE_AND_CHALLENGES } from './place-and-challenges.ts';
import { SEFTON_PLACEMENTS } from './placements-table.ts';
import { SEFTON_REABLEMENT } from './reablement.ts';
import { SEFTON_RESIDENTIAL_BUYING } from './residential-buying.ts';
import { SEFTON_RESIDENTIAL_FACTS } from './residential-facts.ts';
import { SEFTON_RESIDENTIAL_NURSING } from './residential-nursing.ts';
import { SEFTON_STRATEGIC_COMMISSIONING } from './strategic-commissioning.ts';
import { SEFTON_SUPPORTED_LIVING } from './supported-living.ts';
import { SEFTON_SUPPORTED_LIVING_FACTS } from './supported-living-facts.ts';
import { SEFTON_UNMET_NEEDS } from './unmet-needs.ts';
import { SEFTON_VALUES } from './values.ts';
import { SEFTON_WORKFORCE } from './workforce.ts';
import { SEFTON_WORKFORCE_CHALLENGES } from './workforce-challenges.ts';

export const SEFTON_MPS: readonly LibraryItem[] = [
  ...SEFTON_FOREWORD,
  ...SEFTON_DIRECTION,
  ...SEFTON_PLACE_AND_CHALLENGES,
  ...SEFTON_MEETING_CHALLENGES,
  ...SEFTON_FINANCE,
  ...SEFTON_MARKET_OVERVIEW,
  ...SEFTON_VALUES,
  ...SEFTON_STRATEGIC_COMMISSIONING,
  ...SEFTON_UNMET_NEEDS,
  ...SEFTON_WORKFORCE,
  ...SEFTON_WORKFORCE_CHALLENGES,
  ...SEFTON_CARE_AT_HOME,
  ...SEFTON_CARE_AT_HOME_AIMS,
  ...SEFTON_CARE_AT_HOME_SOURCES,
  ...SEFTON_REABLEMENT,
  ...SEFTON_RESIDENTIAL_NURSING,
  ...SEFTON_RESIDENTIAL_BUYING,
  ...SEFTON_CARE_HOME_SUPPLY,
  ...SEFTON_RESIDENTIAL_FACTS,
  ...SEFTON_PLACEMENTS,
  ...SEFTON_SUPPORTED_LIVING,
  ...SEFTON_SUPPORTED_LIVING_FACTS,
  ...SEFTON_DAY_OPPORTUNITIES,
  ...SEFTON_HOUSING_AND_SHARED_LIVES,
  ...SEFTON_DAY_AND_EXTRA_CARE_FACTS,
  ...SEFTON_PEOPLE_AND_TECHNOLOGY,
  ...SEFTON_CARERS_AND_PAYMENTS,
  ...SEFTON_NEXT_TWELVE_MONTHS,
  ...SEFTON_PIPELINE,
  ...SEFTON_CONTRADICTIONS,
];
