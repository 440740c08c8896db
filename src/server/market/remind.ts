/** An officer's reminder: noted once for each window, and said by the rounds of reminders, as each person chose to hear of things. */
import type { Council } from '../../domain/council.ts';
import type { ServiceId } from '../../domain/id.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Person } from '../../domain/person.ts';
import type { RemindRequest } from '../../domain/protocol-market.ts';
import { inChunks } from '../db/in-chunks.ts';
import type { Tx } from '../db/tables.ts';
import { readReporting } from './reporting.ts';

/** @returns those that are reminded by this: the others had been, have reported, or have nobody to hear of it */
export async function remind(
  tx: Tx,
  council: Council,
  { kind, serviceIds }: RemindRequest,
  officer: Person,
  now: Instant,
  remindersOn: boolean,
): Promise<ServiceId[]> {
  const chosen = new Set(serviceIds);
  const rows = (await readReporting(tx, council, kind, now, remindersOn)).flatMap(({ serviceId, window, notReminded }) =>
    !chosen.has(serviceId) || window === undefined || notReminded !== undefined
      ? []
      : [
          {
            council_id: council.id,
            kind,
            service_id: serviceId,
            time_window: window,
            reminded_at: now,
            person_id: officer.id,
            person_name: officer.name,
          },
        ],
  );
  const reminded: ServiceId[] = [];
  for (const some of inChunks(rows)) {
    const noted = await tx
      .insertInto('desk_reminders')
      .values(some)
      .onConflict((conflict) => conflict.columns(['council_id', 'kind', 'service_id', 'time_window']).doNothing())
      .returning('service_id')
      .execute();
    reminded.push(...noted.map(({ service_id }) => service_id));
  }
  return reminded;
}
