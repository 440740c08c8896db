/** Clients that post like outboxes under load: what has no answer is posted again, and what was acknowledged is remembered. */
import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { instantOf } from '../../src/domain/instant.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import type { Submission } from '../../src/domain/submission.ts';
import type { Database } from '../../src/server/db/connection.ts';
import { demoReturns } from '../../src/server/demo/returns.ts';
import { RECEIPT_COLUMNS, receiptOf } from '../../src/server/receipts.ts';
import { mapleVacancies, newId } from '../fixtures/returns.ts';
import type { ChildServer, WireClient } from './child-server.ts';

/** Those the demonstration begins with. */
export const DEMO_RETURNS = demoReturns(instantOf(Date.now()), randomBytes).length;

/** By the real clock, as the program in a process of its own has no other. */
export const freshReturn = (): Submission => {
  const now = instantOf(Date.now());
  return mapleVacancies({ id: newId(now), observedAt: now, savedAt: now });
};

export const receiptsIn = async ({ db }: Database): Promise<Map<string, Receipt>> =>
  new Map(
    (await db.selectFrom('submissions').select(RECEIPT_COLUMNS).orderBy('seq').execute())
      .slice(DEMO_RETURNS)
      .map((row) => [row.id, receiptOf(row)]),
  );

export interface Posting {
  acknowledged: Map<string, Receipt>;
  outcomes: Record<string, number>;
  /** Until something more has been acknowledged, so that a test on a slow machine interrupts work and not a start. */
  progress(): Promise<void>;
  /** No more new ones; resolves when everything has been acknowledged. */
  drain(): Promise<void>;
}

const CLIENTS = 8;

export async function keepPosting(server: ChildServer): Promise<Posting> {
  const clients = await Promise.all(['asha-okafor', 'tom-reilly'].map((personId) => server.signIn(personId)));
  const acknowledged = new Map<string, Receipt>();
  const outcomes: Record<string, number> = {};
  const count = (outcome: string): void => void (outcomes[outcome] = (outcomes[outcome] ?? 0) + 1);
  let isOver = false;

  async function postUntilOver(client: WireClient): Promise<void> {
    while (!isOver) {
      const batch = [freshReturn(), freshReturn(), freshReturn()];
      for (;;) {
        const answer = await client.push(batch);
        const results = Math.random() < 0.1 ? undefined : answer; // now and then a reply is lost on the way back
        if (results === undefined) {
          count('unanswered');
          await setTimeout(15);
          continue;
        }
        for (const result of results) {
          count(result.outcome);
          if (result.outcome === 'refused') throw new Error(JSON.stringify(result));
          expect(result.receipt).toEqual(acknowledged.get(result.id) ?? result.receipt);
          acknowledged.set(result.id, result.receipt);
        }
        break;
      }
    }
  }
  const posting = Promise.all(Array.from({ length: CLIENTS }, (_, index) => postUntilOver(clients[index % clients.length]!)));
  posting.catch(() => {}); // told by drain
  return {
    acknowledged,
    outcomes,
    progress: async () => {
      for (const before = acknowledged.size, until = performance.now() + 10_000; acknowledged.size === before && performance.now() < until;)
        await setTimeout(10);
    },
    drain: async () => {
      for (const until = performance.now() + 10_000; outcomes['repeated'] === undefined && performance.now() < until;) await setTimeout(20);
      isOver = true;
      await posting;
    },
  };
}
