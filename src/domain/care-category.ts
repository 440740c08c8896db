/** Kinds of care home bed, as councils and the Capacity Tracker count them. */
import type * as z from 'zod/mini';
import { codeOf } from './code.ts';

export const CARE_CATEGORIES = {
  'general-residential': 'General residential',
  'dementia-residential': 'Dementia residential',
  'learning-disability-residential': 'Learning disability residential',
  'mental-health-residential': 'Mental health residential',
  'general-nursing': 'General nursing',
  'dementia-nursing': 'Dementia nursing',
  'learning-disability-nursing': 'Learning disability nursing',
  'mental-health-nursing': 'Mental health nursing',
  'physical-disability-under-65': 'Physical disability under 65',
  'short-stay': 'Short stay (respite, intermediate care, discharge to assess)',
} as const;

export const CareCategory = codeOf(CARE_CATEGORIES);
export type CareCategory = z.infer<typeof CareCategory>;
