/** After the server's history began anew (a restored backup): shows it again what this person sent, in case it has forgotten. */
import type { Instant } from '../../domain/instant.ts';
import { addMs, DAY_MS } from '../../domain/instant.ts';
import { API, MAX_BATCH, type PushRequest, PushResponse } from '../../domain/protocol.ts';
import { loadSent } from '../store/outbox.ts';
import { renewReceipts } from '../store/outbox-decisions.ts';
import { noteShownAgain } from '../store/published.ts';
import type { PersonStore } from '../store/person-store.ts';
import type { Progress } from './push.ts';
import type { Transport } from './transport.ts';

/** No backup that is restored is older than this. */
const DAYS = 90;

/** A server that still holds them answers with the receipts it gave; one that lost them takes them again and gives new ones. */
export async function repostReceived(store: PersonStore, transport: Transport, now: Instant): Promise<Progress> {
  const since = addMs(now, -DAYS * DAY_MS);
  const { reported } = await loadSent(store);
  const mine = reported.filter(({ submission, receipt }) => receipt.sentBy.id === store.personId && submission.savedAt > since);
  for (let at = 0; at < mine.length; at += MAX_BATCH) {
    const request: PushRequest = { submissions: mine.slice(at, at + MAX_BATCH).map((one) => one.submission) };
    const answer = await transport.post(`${API}/submissions`, request, PushResponse);
    if (answer.outcome === 'too-large') return { outcome: 'stuck' };
    if (answer.outcome !== 'ok') return answer;
    await renewReceipts(store, answer.body.results);
  }
  await noteShownAgain(store);
  return { outcome: 'done' };
}
