/** Sends what waits in the outbox, in batches, and takes in each answer (protocol step 4). */
import * as z from 'zod/mini';
import { API, MAX_BATCH, type PushRequest, PushResult } from '../../domain/protocol.ts';
import type { Submission } from '../../domain/submission.ts';
import { applyResults, nextBatch } from '../store/outbox.ts';
import type { PersonStore } from '../store/person-store.ts';
import type { Answer, Transport } from './transport.ts';

export type Stopped = Exclude<Answer<never>, { outcome: 'ok' | 'too-large' }> | { outcome: 'stuck' };
export type Progress = { outcome: 'done' } | Stopped;

/** Its results are read one by one: one that this version does not know, from a newer server, must not sink its neighbours. */
export const PushAnswer = z.object({ results: z.array(z.looseObject({ id: z.string() })) });
export const knownResults = ({ results }: z.infer<typeof PushAnswer>): PushResult[] =>
  results.flatMap((result) => {
    const parsed = PushResult.safeParse(result);
    return parsed.success ? [parsed.data] : [];
  });

/**
 * Goes on until nothing waits, or until something stops the whole batch: no connection, no session, a busy server.
 * A refused item never stops its neighbours. Only a receipt or a refusal that names an item's id moves it.
 * One batch is on its way at a time; meanwhile the answer before it is taken in, and the next batch is read.
 */
export async function pushOutbox(store: PersonStore, transport: Transport): Promise<Progress> {
  let size = MAX_BATCH;
  /** Answered in this round in a way that this version does not know: they wait for the next one, and hold up nothing behind them. */
  const unclear = new Set<string>();
  let takingIn: Promise<void> = Promise.resolve();
  let ahead: Promise<Submission[]> | undefined;
  for (;;) {
    let submissions = (await ahead) ?? [];
    if (submissions.length === 0) {
      await takingIn; // from the beginning again: what was refused or saved meanwhile has its place there
      submissions = await nextBatch(store, size, unclear);
    }
    if (submissions.length === 0) return { outcome: unclear.size === 0 ? 'done' : 'stuck' };
    const request: PushRequest = { submissions };
    const asking = transport.post(`${API}/submissions`, request, PushAnswer);
    ahead = submissions.length < size ? undefined : takingIn.then(() => nextBatch(store, size, unclear, submissions.at(-1)!.id));
    ahead?.catch(() => undefined); // told when it is waited for, as below
    const answer = await asking;
    await takingIn;
    if (answer.outcome === 'too-large') {
      if (size === 1) return { outcome: 'stuck' };
      size = Math.ceil(size / 2);
      ahead = undefined;
      continue;
    }
    if (answer.outcome !== 'ok') return answer;
    const sent = new Set<string>(submissions.map((submission) => submission.id));
    const answered = answer.body.results.filter((result) => sent.has(result.id));
    if (answered.length === 0) return { outcome: 'stuck' }; // an answer about nothing we sent: do not ask again at once
    const results = knownResults({ results: answered });
    takingIn = applyResults(store, results);
    takingIn.catch(() => undefined);
    const known = new Set(results.map(({ id }) => id));
    for (const { id } of answered) if (!known.has(id)) unclear.add(id);
  }
}
