/** Keeps drafts with the server, encrypted there, so that they can be gone on with on the same person's other device. */
import * as z from 'zod/mini';
import { API } from '../../domain/protocol.ts';
import { type KeptDraft, KeptDrafts } from '../../domain/protocol-safety.ts';
import { versionOf } from '../../domain/draft-version.ts';
import { applyKeptDrafts, draftsToKeep, noteKept } from '../store/kept-drafts.ts';
import type { PersonStore } from '../store/person-store.ts';
import type { Progress } from './push.ts';
import type { Transport } from './transport.ts';

/** Never holds anything up: a server that will not keep drafts is no reason to say that something is wrong. */
export async function exchangeDrafts(store: PersonStore, transport: Transport): Promise<Progress> {
  // The second time for what the first brought together: two texts of one return that were typed apart.
  for (let pass = 1; pass <= 2; pass++) {
    const drafts: KeptDraft[] = await draftsToKeep(store);
    const put = drafts.length > 0 ? await transport.put(`${API}/drafts`, { drafts }, z.unknown()) : undefined;
    const answer = await transport.get(`${API}/drafts`, KeptDrafts);
    if (answer.outcome !== 'ok') break;
    const theirs = new Map(answer.body.drafts.map((kept) => [kept.key, versionOf(kept)]));
    // The server takes only what was made from the version it holds: what it shows says what it has taken.
    const taken = drafts.filter((kept) => theirs.get(kept.key) === versionOf(kept));
    if (put?.outcome === 'ok') await noteKept(store, taken);
    if (!(await applyKeptDrafts(store, answer.body.drafts))) break;
  }
  return { outcome: 'done' };
}
