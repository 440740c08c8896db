/** Where returns from every request come together to be taken in: one transaction for all that arrive at once, counted and timed. */
import type { Instant } from '../domain/instant.ts';
import { accept } from './accept.ts';
import type { PushResult } from '../domain/protocol.ts';
import type { Database } from './db/connection.ts';
import { GroupCommit } from './group-commit.ts';
import type { Arrival } from './judge.ts';
import type { Metrics } from './metrics.ts';

export const createAcceptance = (database: Database, metrics: Metrics, now: () => Instant): GroupCommit<Arrival, PushResult> =>
  new GroupCommit(async (arrivals) => {
    const stop = metrics.commitSeconds.startTimer();
    try {
      const results = await database.alone('append', (tx) => accept(tx, arrivals, now()));
      metrics.groupSize.observe(arrivals.length);
      for (const { outcome } of results) metrics.submissions.inc({ outcome });
      return results;
    } catch (error) {
      metrics.commitFailures.inc();
      throw error;
    } finally {
      stop();
    }
  });
