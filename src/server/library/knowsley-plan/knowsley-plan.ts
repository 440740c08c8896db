/** Everything taken from Knowsley's transformation plan, in its own order. */
import type { LibraryItem } from '../../../domain/published-item.ts';
import { KNOWSLEY_CARERS } from './carers.ts';
import { KNOWSLEY_CONTEXT } from './context.ts';
import { KNOWSLEY_CONTRADICTIONS } from './contradictions.ts';
import { KNOWSLEY_DONE_SO_FAR } from './done-so-far.ts';
import { KNOWSLEY_FOREWORD } from './foreword.ts';
import { KNOWSLEY_INTRODUCTION } from './introduction.ts';
import { KNOWSLEY_MAKING_IT_HAPPEN } from './making-it-happen.ts';
import { KNOWSLEY_MARKET } from './market.ts';
import { KNOWSLEY_NAMES } from './names.ts';
import { KNOWSLEY_PERSON_CENTRED } from './person-centred.ts';
import { KNOWSLEY_PROFILE } from './profile.ts';
import { KNOWSLEY_REFLECTION } from './reflection.ts';
import { KNOWSLEY_SAFE_AND_QUALITY } from './safe-and-quality.ts';
import { KNOWSLEY_TECHNOLOGY } from './technology.ts';
import { KNOWSLEY_VISION } from './vision.ts';
import { KNOWSLEY_WORKFORCE } from './workforce.ts';

export const KNOWSLEY_PLAN: readonly LibraryItem[] = [
  ...KNOWSLEY_FOREWORD,
  ...KNOWSLEY_INTRODUCTION,
  ...KNOWSLEY_DONE_SO_FAR,
  ...KNOWSLEY_NAMES,
  ...KNOWSLEY_REFLECTION,
  ...KNOWSLEY_CONTEXT,
  ...KNOWSLEY_PROFILE,
  ...KNOWSLEY_VISION,
  ...KNOWSLEY_PERSON_CENTRED,
  ...KNOWSLEY_SAFE_AND_QUALITY,
  ...KNOWSLEY_MARKET,
  ...KNOWSLEY_TECHNOLOGY,
  ...KNOWSLEY_CARERS,
  ...KNOWSLEY_WORKFORCE,
  ...KNOWSLEY_MAKING_IT_HAPPEN,
  ...KNOWSLEY_CONTRADICTIONS,
];
