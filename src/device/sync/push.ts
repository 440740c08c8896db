/** Sends what waits in the outbox, in batches, and takes in each answer (protocol step 4). */
import { API, MAX_BATCH, type PushRequest, PushResponse } from '../../domain/protocol.ts';
import { applyResults, nextBatch } from '../store/outbox.ts';
import type { PersonStore } from '../store/person-store.ts';
import type { Answer, Transport } from './transport.ts';

export type Stopped = Exclude<Answer<never>, { outcome: 'ok' | 'too-large' }> | { outcome: 'stuck' };
export type Progress = { outcome: 'done' } | Stopped;

/**
 * Goes on until nothing waits, or until something stops the whole batch: no connection, no session, a busy server.
 * A refused item never stops its neighbours. Only a receipt or a refusal that names an item's id moves it.
 */
export async function pushOutbox(store: PersonStore, transport: Transport): Promise<Progress> {
  let size = MAX_BATCH;
  for (;;) {
    const submissions = await nextBatch(store, size);
    if (submissions.length === 0) return { outcome: 'done' };
    const request: PushRequest = { submissions };
    const answer = await transport.post(`${API}/submissions`, request, PushResponse);
    if (answer.outcome === 'too-large') {
      if (size === 1) return { outcome: 'stuck' };
      size = Math.ceil(size / 2);
      continue;
    }
    if (answer.outcome !== 'ok') return answer;
    const sent = new Set<string>(submissions.map((submission) => submission.id));
    const results = answer.body.results.filter((result) => sent.has(result.id));
    if (results.length === 0) return { outcome: 'stuck' }; // an answer about nothing we sent: do not ask again at once
    await applyResults(store, results);
  }
}
