/** Everything the council papers say, as items: what a new server publishes first. */
import type { LibraryItem } from '../../domain/published-item.ts';
import { DOCUMENTS } from './documents.ts';
import { KNOWSLEY_PLAN } from './knowsley-plan/knowsley-plan.ts';
import { LEICESTERSHIRE_MPS } from './leicestershire-mps/leicestershire-mps.ts';
import { SEFTON_MPS } from './sefton-mps/sefton-mps.ts';
import { SEFTON_CABINET_UPDATE } from './sefton-update/sefton-update.ts';
import { STOKE_MPS } from './stoke-mps/stoke-mps.ts';

export { COUNCILS } from './councils.ts';

export const LIBRARY: readonly LibraryItem[] = [
  ...DOCUMENTS,
  ...SEFTON_MPS,
  ...SEFTON_CABINET_UPDATE,
  ...STOKE_MPS,
  ...KNOWSLEY_PLAN,
  ...LEICESTERSHIRE_MPS,
];
