/** Everything taken from Knowsley's transformation plan, in its own order as far as the files go. */
import type { LibraryItem } from '../../../domain/published-item.ts';
import { KNOWSLEY_CARERS_AND_WORKFORCE } from './carers-and-workforce.ts';
import { KNOWSLEY_CONTEXT } from './context.ts';
import { KNOWSLEY_FOREWORD } from './foreword.ts';
import { KNOWSLEY_MAKING_IT_HAPPEN } from './making-it-happen.ts';
import { KNOWSLEY_MARKET_AND_TECHNOLOGY } from './market-and-technology.ts';
import { KNOWSLEY_NAMES } from './names.ts';
import { KNOWSLEY_PERSON_CENTRED } from './person-centred.ts';
import { KNOWSLEY_PRIORITIES } from './priorities.ts';
import { KNOWSLEY_PROFILE } from './profile.ts';
import { KNOWSLEY_REFLECTION } from './reflection.ts';
import { KNOWSLEY_REFLECTION_AND_PERFORMANCE } from './reflection-and-performance.ts';
import { KNOWSLEY_SAFE_AND_QUALITY } from './safe-and-quality.ts';

export const KNOWSLEY_PLAN: readonly LibraryItem[] = [
  ...KNOWSLEY_FOREWORD,
  ...KNOWSLEY_REFLECTION,
  ...KNOWSLEY_REFLECTION_AND_PERFORMANCE,
  ...KNOWSLEY_NAMES,
  ...KNOWSLEY_CONTEXT,
  ...KNOWSLEY_PROFILE,
  ...KNOWSLEY_PRIORITIES,
  ...KNOWSLEY_PERSON_CENTRED,
  ...KNOWSLEY_SAFE_AND_QUALITY,
  ...KNOWSLEY_MARKET_AND_TECHNOLOGY,
  ...KNOWSLEY_CARERS_AND_WORKFORCE,
  ...KNOWSLEY_MAKING_IT_HAPPEN,
];
