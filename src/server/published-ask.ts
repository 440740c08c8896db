/** What providers see of what a council asks for, each kind by its own rule, and to whom it goes. */
import type { Selectable } from 'kysely';
import { TypedCall } from '../domain/call.ts';
import { publishedDemand, TypedDemand } from '../domain/demand.ts';
import type { ItemId } from '../domain/id.ts';
import type { Instant } from '../domain/instant.ts';
import type { AskKind } from '../domain/protocol-asks.ts';
import { publishedWaitingList, TypedWaitingList } from '../domain/waiting-list.ts';
import type { Tables, Tx } from './db/tables.ts';
import { audienceOf, PUBLIC, publish, withdraw } from './publish.ts';
import { acceptedOf } from './reply-log.ts';

export type AskRecord = Selectable<Tables['asks']>;

/** Demand is for those who work with the council: where and when somebody in a small area waits is nobody else's business. Calls are for all. */
const audienceFor = ({ kind, council_id }: AskRecord): string => (kind === 'call' ? PUBLIC : audienceOf.providers(council_id));

const ITEMS: Record<AskKind, (typed: unknown, ask: AskRecord, accepted: number) => object> = {
  demand: (typed, { id, council_id, saved_at }, accepted) => publishedDemand(TypedDemand.parse(typed), id, council_id, accepted, saved_at),
  call: (typed, { id, council_id, saved_at }) => ({
    ...TypedCall.parse(typed),
    kind: 'call',
    id,
    councilId: council_id,
    publishedAt: saved_at,
  }),
  'waiting-list': (typed, { id, council_id }) => publishedWaitingList(TypedWaitingList.parse(typed), id, council_id),
};

/** @param tx one that holds the `append` lock */
export async function publishAsks(tx: Tx, asks: readonly AskRecord[], now: Instant): Promise<void> {
  const accepted = await acceptedOf(
    tx,
    asks.filter(({ kind }) => kind === 'demand').map(({ id }) => id),
  );
  for (const ask of asks) {
    const { kind, id, json, closed_at } = ask;
    if (closed_at !== null) await withdraw(tx, audienceFor(ask), kind, id, now);
    else await publish(tx, audienceFor(ask), [{ kind, id, item: ITEMS[kind](JSON.parse(json), ask, accepted.get(id) ?? 0) }], now);
  }
}

export const loadAsks = (tx: Tx, ids: readonly ItemId[]): Promise<AskRecord[]> =>
  ids.length === 0 ? Promise.resolve([]) : tx.selectFrom('asks').selectAll().where('id', 'in', ids).execute();
