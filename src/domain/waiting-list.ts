/** How long people wait for a kind of care, as a council counted it on a day. */
import * as z from 'zod/mini';
import { FEW } from './demand.ts';
import { CouncilId, ItemId, LocalityId } from './id.ts';
import { LocalDate } from './instant.ts';
import { ServiceType } from './service.ts';

const typed = {
  serviceType: ServiceType,
  /** Absent: the whole area. */
  localityId: z.optional(LocalityId),
  people: z.int().check(z.minimum(0), z.maximum(99_999)),
  /** "2 to 3 days" */
  wait: z.optional(z.string().check(z.maxLength(60))),
  countedOn: LocalDate,
  fictional: z.optional(z.boolean()),
};
export const TypedWaitingList = z.object(typed);
export type TypedWaitingList = z.infer<typeof TypedWaitingList>;

export const WaitingList = z.object({
  ...typed,
  kind: z.literal('waiting-list'),
  id: ItemId,
  councilId: CouncilId,
  /** A few people in one area could be known by their neighbours: then it is only said that there are few. */
  people: z.union([z.int(), z.literal('few')]),
});
export type WaitingList = z.infer<typeof WaitingList>;

export const publishedWaitingList = ({ people, ...rest }: TypedWaitingList, id: ItemId, councilId: CouncilId): WaitingList => ({
  ...rest,
  kind: 'waiting-list',
  id,
  councilId,
  people: people > 0 && people < FEW ? 'few' : people,
});
