/** Everything the council papers say, as items: what a new server publishes first. */
import type { LibraryItem } from '../../domain/published-item.ts';
import { DOCUMENTS } from './documents.ts';
import { KNOWSLEY_PRIORITIES } from './knowsley-plan/priorities.ts';
import { KNOWSLEY_REFLECTION_AND_PERFORMANCE } from './knowsley-plan/reflection-and-performance.ts';
import { LEICESTERSHIRE_KEY_MESSAGES } from './leicestershire-mps/key-messages.ts';
import { LEICESTERSHIRE_MARKET } from './leicestershire-mps/market.ts';
import { SEFTON_CARE_AT_HOME_AIMS } from './sefton-mps/care-at-home-aims.ts';
import { SEFTON_CARE_AT_HOME } from './sefton-mps/care-at-home.ts';
import { SEFTON_CARE_HOME_SUPPLY } from './sefton-mps/care-home-supply.ts';
import { SEFTON_CONTRADICTIONS } from './sefton-mps/contradictions.ts';
import { SEFTON_DAY_OPPORTUNITIES } from './sefton-mps/day-opportunities.ts';
import { SEFTON_DIRECTION } from './sefton-mps/direction.ts';
import { SEFTON_HOUSING_AND_SHARED_LIVES } from './sefton-mps/housing-and-shared-lives.ts';
import { SEFTON_NEXT_TWELVE_MONTHS } from './sefton-mps/next-twelve-months.ts';
import { SEFTON_PEOPLE_AND_TECHNOLOGY } from './sefton-mps/people-and-technology.ts';
import { SEFTON_PLACEMENTS } from './sefton-mps/placements-table.ts';
import { SEFTON_REABLEMENT } from './sefton-mps/reablement.ts';
import { SEFTON_RESIDENTIAL_BUYING } from './sefton-mps/residential-buying.ts';
import { SEFTON_RESIDENTIAL_NURSING } from './sefton-mps/residential-nursing.ts';
import { SEFTON_SUPPORTED_LIVING } from './sefton-mps/supported-living.ts';
import { SEFTON_UNMET_NEEDS } from './sefton-mps/unmet-needs.ts';
import { SEFTON_WORKFORCE } from './sefton-mps/workforce.ts';
import { SEFTON_UPDATE } from './sefton-update/winter-2024.ts';
import { STOKE_CARE_HOMES } from './stoke-mps/care-homes.ts';
import { STOKE_FORECASTS } from './stoke-mps/forecasts.ts';
import { STOKE_INDEPENDENCE } from './stoke-mps/independence.ts';
import { STOKE_INFORMATION_AND_APPROACH } from './stoke-mps/information-and-approach.ts';
import { STOKE_KEY_MESSAGES } from './stoke-mps/key-messages.ts';
import { STOKE_PIPELINE } from './stoke-mps/pipeline.ts';

export { COUNCILS } from './councils.ts';

export const LIBRARY: readonly LibraryItem[] = [
  ...DOCUMENTS,
  ...SEFTON_DIRECTION,
  ...SEFTON_NEXT_TWELVE_MONTHS,
  ...SEFTON_CARE_AT_HOME,
  ...SEFTON_CARE_AT_HOME_AIMS,
  ...SEFTON_REABLEMENT,
  ...SEFTON_RESIDENTIAL_NURSING,
  ...SEFTON_RESIDENTIAL_BUYING,
  ...SEFTON_CARE_HOME_SUPPLY,
  ...SEFTON_PLACEMENTS,
  ...SEFTON_SUPPORTED_LIVING,
  ...SEFTON_DAY_OPPORTUNITIES,
  ...SEFTON_HOUSING_AND_SHARED_LIVES,
  ...SEFTON_PEOPLE_AND_TECHNOLOGY,
  ...SEFTON_WORKFORCE,
  ...SEFTON_UNMET_NEEDS,
  ...SEFTON_CONTRADICTIONS,
  ...SEFTON_UPDATE,
  ...STOKE_INFORMATION_AND_APPROACH,
  ...STOKE_INDEPENDENCE,
  ...STOKE_CARE_HOMES,
  ...STOKE_KEY_MESSAGES,
  ...STOKE_FORECASTS,
  ...STOKE_PIPELINE,
  ...KNOWSLEY_PRIORITIES,
  ...KNOWSLEY_REFLECTION_AND_PERFORMANCE,
  ...LEICESTERSHIRE_KEY_MESSAGES,
  ...LEICESTERSHIRE_MARKET,
];
