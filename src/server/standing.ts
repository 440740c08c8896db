/** Where each arriving submission stands among those already held, worked out for a whole group at once. */
import { isSettlement, OVERLAP_MS } from '../domain/chain.ts';
import { addMs, type Instant } from '../domain/instant.ts';
import type { PersonId } from '../domain/id.ts';
import type { Standing } from '../domain/receipt.ts';
import type { ReturnSubmission } from '../domain/return-submission.ts';
import { queryRows } from './db/rows.ts';
import type { Tx } from './db/tables.ts';

export interface Observation {
  submission: ReturnSubmission;
  personId: PersonId;
}

interface Among {
  late: boolean;
  overlapping: boolean;
}

/** One statement, whatever the size of the group: each arrival is a row, and each row two look-ups in submissions_by_service. */
async function amongHeld(tx: Tx, arrivals: readonly Observation[]): Promise<Among[]> {
  const rows = arrivals.map(({ submission: { serviceId, kind, observedAt, replaces = '' }, personId }, index) => {
    const [low, high] = [addMs(observedAt, -OVERLAP_MS), addMs(observedAt, OVERLAP_MS)];
    return [`${index}`, serviceId, kind, personId, observedAt, low, high, replaces];
  });
  const found = await queryRows<{ n: string; late: number; overlapping: number }>(
    tx,
    rows,
    (values) => `with arriving (n, service_id, kind, person_id, observed_at, low, high, replaces) as (${values})
    select n,
      case when exists (select 1 from submissions s where s.service_id = a.service_id and s.kind = a.kind
        and s.observed_at > a.observed_at) then 1 else 0 end as late,
      case when exists (select 1 from submissions s where s.service_id = a.service_id and s.kind = a.kind
        and s.observed_at between a.low and a.high and s.person_id <> a.person_id and s.id <> a.replaces) then 1 else 0 end as overlapping
    from arriving a`,
  );
  const among: Among[] = [];
  for (const { n, late, overlapping } of found) among[Number(n)] = { late: late === 1, overlapping: overlapping === 1 };
  return among;
}

const distance = (a: Instant, b: Instant): number => Math.abs(Date.parse(a) - Date.parse(b));

/** In the order they arrived: each also stands against those before it in the same group. */
export async function standingsOf(tx: Tx, arrivals: readonly Observation[]): Promise<Standing[]> {
  if (arrivals.length === 0) return [];
  const held = await amongHeld(tx, arrivals);
  const earlierOf = new Map<string, Observation[]>();
  return arrivals.map((arrival, index) => {
    const { submission, personId } = arrival;
    const line = `${submission.serviceId} ${submission.kind}`;
    const earlier = earlierOf.get(line) ?? [];
    const overlaps = earlier.some(
      (other) =>
        other.personId !== personId &&
        other.submission.id !== submission.replaces &&
        distance(other.submission.observedAt, submission.observedAt) <= OVERLAP_MS,
    );
    const isLate = held[index]!.late || earlier.some((other) => other.submission.observedAt > submission.observedAt);
    earlierOf.set(line, earlier);
    earlier.push(arrival);
    // Overlapping comes first: it is the one that asks two people to talk to each other.
    if ((held[index]!.overlapping || overlaps) && !isSettlement(submission)) return 'overlapping';
    return isLate ? 'late' : 'current';
  });
}
