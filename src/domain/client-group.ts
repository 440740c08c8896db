/** Whom care is for, as councils' plans and providers' returns name them. */
import type * as z from 'zod/mini';
import { codeOf } from './code.ts';

export const CLIENT_GROUPS = {
  'older-people': 'Older people',
  dementia: 'People with dementia',
  'learning-disability': 'People with a learning disability',
  autism: 'Autistic people',
  'mental-health': 'People with mental ill-health',
  'physical-disability': 'People with a physical disability',
  'acquired-brain-injury': 'People with an acquired brain injury',
  'under-65': 'Adults under 65',
  transition: 'Young people moving to adult services',
  carers: 'Carers',
  'hospital-discharge': 'People leaving hospital',
  everyone: 'Everyone',
} as const;
export const ClientGroup = codeOf(CLIENT_GROUPS);
export type ClientGroup = z.infer<typeof ClientGroup>;
