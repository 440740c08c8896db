/** After the server's history began anew (a restored backup): shows it again what this person sent, in case it has forgotten. */
import { addMs, DAY_MS, type Instant } from '../../domain/instant.ts';
import { API, MAX_BATCH, type PushRequest } from '../../domain/protocol.ts';
import { loadSent } from '../store/outbox.ts';
import { renewReceipts } from '../store/outbox-decisions.ts';
import { noteShownAgain } from '../store/feed-pages.ts';
import type { PersonStore } from '../store/person-store.ts';
import { knownResults, type Progress, PushAnswer } from './push.ts';
import type { Transport } from './transport.ts';

/** No backup that is restored is older than this. */
const DAYS = 90;

/** A server that still holds them answers with the receipts it gave; one that lost them takes them again and gives new ones. */
export async function repostReceived(store: PersonStore, transport: Transport): Promise<Progress> {
  const { reported } = await loadSent(store);
  // By the server's clock: a device whose own is a year ahead has nothing to show by its own.
  const newest = reported.reduce((latest, { receipt }) => (receipt.receivedAt > latest ? receipt.receivedAt : latest), '');
  const mine = reported.filter(
    ({ receipt }) => receipt.sentBy.id === store.personId && receipt.receivedAt > addMs(newest as Instant, -DAYS * DAY_MS),
  );
  let size = MAX_BATCH;
  for (let at = 0; at < mine.length;) {
    const request: PushRequest = { submissions: mine.slice(at, at + size).map((one) => one.submission) };
    const answer = await transport.post(`${API}/submissions`, request, PushAnswer);
    if (answer.outcome === 'too-large') {
      if (size === 1) return { outcome: 'stuck' };
      size = Math.ceil(size / 2);
      continue;
    }
    if (answer.outcome !== 'ok') return answer;
    await renewReceipts(store, knownResults(answer.body));
    at += size;
  }
  await noteShownAgain(store);
  return { outcome: 'done' };
}
