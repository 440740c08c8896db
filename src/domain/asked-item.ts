/** What a council asks its providers for, and says to their answers, told apart by `kind`. */
import type * as z from 'zod/mini';
import { Call } from './call.ts';
import { Demand } from './demand.ts';
import type { ASKED_KINDS } from './feed.ts';
import { PublicAnswer, Reply } from './reply.ts';
import { WaitingList } from './waiting-list.ts';

/** The schema of each kind. */
export const ASKED_ITEMS = {
  demand: Demand,
  'waiting-list': WaitingList,
  call: Call,
  'public-answer': PublicAnswer,
  reply: Reply,
} as const satisfies Record<(typeof ASKED_KINDS)[number], z.ZodMiniType>;
export type AskedItems = { [K in keyof typeof ASKED_ITEMS]: z.infer<(typeof ASKED_ITEMS)[K]> };
