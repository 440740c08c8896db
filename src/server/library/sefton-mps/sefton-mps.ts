/** Everything taken from Sefton's market position statement, in its own order. */
import type { LibraryItem } from '../../../domain/published-item.ts';
import { SEFTON_CARE_AT_HOME } from './care-at-home.ts';
import { SEFTON_CARE_AT_HOME_AIMS } from './care-at-home-aims.ts';
import { SEFTON_CARE_AT_HOME_SOURCES } from './care-at-home-sources.ts';
import { SEFTON_CARE_HOME_SUPPLY } from './care-home-supply.ts';
import { SEFTON_CARERS } from './carers.ts';
import { SEFTON_CODESIGN } from './codesign.ts';
import { SEFTON_CONTRADICTIONS } from './contradictions.ts';
import { SEFTON_CQC_FRAMEWORK } from './cqc-framework.ts';
import { SEFTON_DAY_OPPORTUNITIES } from './day-opportunities.ts';
import { SEFTON_DAY_OPPORTUNITIES_AIMS } from './day-opportunities-aims.ts';
import { SEFTON_DIRECT_PAYMENTS } from './direct-payments.ts';
import { SEFTON_DIRECTION } from './direction.ts';
import { SEFTON_EXTRA_CARE } from './extra-care.ts';
import { SEFTON_FINANCE } from './finance.ts';
import { SEFTON_FOREWORD } from './foreword.ts';
import { SEFTON_HOMES_UNDER_65 } from './homes-under-65.ts';
import { SEFTON_HUMAN_RIGHTS } from './human-rights.ts';
import { SEFTON_INTRODUCTION } from './introduction.ts';
import { SEFTON_MARKET_OVERVIEW } from './market-overview.ts';
import { SEFTON_MEETING_CHALLENGES } from './meeting-challenges.ts';
import { SEFTON_NEXT_TWELVE_MONTHS } from './next-twelve-months.ts';
import { SEFTON_PIPELINE } from './pipeline.ts';
import { SEFTON_PLACE_AND_CHALLENGES } from './place-and-challenges.ts';
import { SEFTON_PLACEMENTS } from './placements-table.ts';
import { SEFTON_REABLEMENT } from './reablement.ts';
import { SEFTON_RESIDENTIAL_BUYING } from './residential-buying.ts';
import { SEFTON_RESIDENTIAL_FACTS } from './residential-facts.ts';
import { SEFTON_RESIDENTIAL_NURSING } from './residential-nursing.ts';
import { SEFTON_SHARED_LIVES } from './shared-lives.ts';
import { SEFTON_STRATEGIC_COMMISSIONING } from './strategic-commissioning.ts';
import { SEFTON_SUPPORTED_LIVING } from './supported-living.ts';
import { SEFTON_SUPPORTED_LIVING_FACTS } from './supported-living-facts.ts';
import { SEFTON_TECHNOLOGY } from './technology.ts';
import { SEFTON_UNMET_NEEDS } from './unmet-needs.ts';
import { SEFTON_VALUES } from './values.ts';
import { SEFTON_VOLUNTARY_SECTOR } from './voluntary-sector.ts';
import { SEFTON_WORKFORCE } from './workforce.ts';
import { SEFTON_WORKFORCE_CHALLENGES } from './workforce-challenges.ts';

export const SEFTON_MPS: readonly LibraryItem[] = [
  ...SEFTON_FOREWORD,
  ...SEFTON_DIRECTION,
  ...SEFTON_INTRODUCTION,
  ...SEFTON_PLACE_AND_CHALLENGES,
  ...SEFTON_MEETING_CHALLENGES,
  ...SEFTON_FINANCE,
  ...SEFTON_MARKET_OVERVIEW,
  ...SEFTON_CQC_FRAMEWORK,
  ...SEFTON_CODESIGN,
  ...SEFTON_VALUES,
  ...SEFTON_STRATEGIC_COMMISSIONING,
  ...SEFTON_HUMAN_RIGHTS,
  ...SEFTON_UNMET_NEEDS,
  ...SEFTON_WORKFORCE,
  ...SEFTON_WORKFORCE_CHALLENGES,
  ...SEFTON_CARE_AT_HOME,
  ...SEFTON_CARE_AT_HOME_AIMS,
  ...SEFTON_CARE_AT_HOME_SOURCES,
  ...SEFTON_REABLEMENT,
  ...SEFTON_CARE_HOME_SUPPLY,
  ...SEFTON_HOMES_UNDER_65,
  ...SEFTON_PLACEMENTS,
  ...SEFTON_RESIDENTIAL_BUYING,
  ...SEFTON_RESIDENTIAL_FACTS,
  ...SEFTON_RESIDENTIAL_NURSING,
  ...SEFTON_SUPPORTED_LIVING,
  ...SEFTON_SUPPORTED_LIVING_FACTS,
  ...SEFTON_DAY_OPPORTUNITIES,
  ...SEFTON_DAY_OPPORTUNITIES_AIMS,
  ...SEFTON_EXTRA_CARE,
  ...SEFTON_SHARED_LIVES,
  ...SEFTON_DIRECT_PAYMENTS,
  ...SEFTON_CARERS,
  ...SEFTON_TECHNOLOGY,
  ...SEFTON_VOLUNTARY_SECTOR,
  ...SEFTON_NEXT_TWELVE_MONTHS,
  ...SEFTON_PIPELINE,
  ...SEFTON_CONTRADICTIONS,
];
