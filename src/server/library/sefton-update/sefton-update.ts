/** Everything taken from Sefton's cabinet member update, in its own order. */
import type { LibraryItem } from '../../../domain/published-item.ts';
import { UPDATE_ACCESS } from './access.ts';
import { UPDATE_BETTER_AT_HOME } from './better-at-home.ts';
import { UPDATE_BUDGET } from './budget.ts';
import { UPDATE_CARE_HOMES_AND_QUALITY } from './care-homes-and-quality.ts';
import { UPDATE_CARERS_STRATEGY } from './carers-strategy.ts';
import { UPDATE_COMPLAINTS } from './complaints.ts';
import { UPDATE_FEE_SETTING } from './fee-setting.ts';
import { UPDATE_HOME_CARE_AND_REABLEMENT } from './home-care-and-reablement.ts';
import { UPDATE_INSPECTION } from './inspection.ts';
import { UPDATE_INTRODUCTION } from './introduction.ts';
import { UPDATE_NEW_DIRECTIONS } from './new-directions.ts';
import { UPDATE_OCCUPATIONAL_THERAPY } from './occupational-therapy.ts';
import { UPDATE_PRACTICE } from './practice.ts';
import { UPDATE_PREVENTION_STRATEGY } from './prevention-strategy.ts';
import { UPDATE_WORKFORCE } from './workforce.ts';

export const SEFTON_CABINET_UPDATE: readonly LibraryItem[] = [
  ...UPDATE_INTRODUCTION,
  ...UPDATE_INSPECTION,
  ...UPDATE_BETTER_AT_HOME,
  ...UPDATE_ACCESS,
  ...UPDATE_PRACTICE,
  ...UPDATE_WORKFORCE,
  ...UPDATE_OCCUPATIONAL_THERAPY,
  ...UPDATE_NEW_DIRECTIONS,
  ...UPDATE_HOME_CARE_AND_REABLEMENT,
  ...UPDATE_CARE_HOMES_AND_QUALITY,
  ...UPDATE_FEE_SETTING,
  ...UPDATE_CARERS_STRATEGY,
  ...UPDATE_PREVENTION_STRATEGY,
  ...UPDATE_BUDGET,
  ...UPDATE_COMPLAINTS,
];
