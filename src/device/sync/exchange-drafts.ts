/** Keeps drafts with the server, encrypted there, so that they can be gone on with on the same person's other device. */
import * as z from 'zod/mini';
import { API } from '../../domain/protocol.ts';
import { type KeptDraft, KeptDrafts } from '../../domain/protocol-safety.ts';
import { applyKeptDrafts, draftsToKeep, noteKept, versionOf } from '../store/kept-drafts.ts';
import type { PersonStore } from '../store/person-store.ts';
import type { Progress } from './push.ts';
import type { Transport } from './transport.ts';

/** Never holds anything up: a server that will not keep drafts is no reason to say that something is wrong. */
export async function exchangeDrafts(store: PersonStore, transport: Transport): Promise<Progress> {
  const drafts: KeptDraft[] = await draftsToKeep(store);
  const put = drafts.length > 0 ? await transport.put(`${API}/drafts`, { drafts }, z.unknown()) : undefined;
  const answer = await transport.get(`${API}/drafts`, KeptDrafts);
  if (answer.outcome !== 'ok') return { outcome: 'done' };
  const theirs = new Map(answer.body.drafts.map((kept) => [kept.key, versionOf(kept)]));
  // The server keeps the later of two: only a version that it shows is one that both have.
  const taken = drafts.filter((kept) => kept.draft === undefined || theirs.get(kept.key) === versionOf(kept));
  if (put?.outcome === 'ok') await noteKept(store, taken);
  await applyKeptDrafts(store, answer.body.drafts);
  return { outcome: 'done' };
}
