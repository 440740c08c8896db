/** Keeps drafts and saved items with the server, encrypted there, so that they follow their person to their other device. */
import * as z from 'zod/mini';
import { API } from '../../domain/protocol.ts';
import { type KeptDraft, KeptDrafts } from '../../domain/protocol-safety.ts';
import { versionOf } from '../../domain/draft-version.ts';
import { applyKeptDrafts, draftsToKeep, noteKept } from '../store/kept-drafts.ts';
import { noteSavedTaken, savedToKeep, takeInSaved } from '../store/kept-saved.ts';
import type { PersonStore } from '../store/person-store.ts';
import { ReadingStore } from '../store/reading-store.ts';
import { SealedError } from '../store/sealed-records.ts';
import type { Progress } from './push.ts';
import type { Transport } from './transport.ts';

/** What is kept and sent by itself: too much of one never holds up the other. */
interface Family {
  toKeep(): Promise<KeptDraft[]>;
  noteTaken(copies: readonly KeptDraft[]): Promise<void>;
  /** @returns true: something here is to be shown to the server again */
  takeIn(copies: readonly KeptDraft[]): Promise<boolean>;
}

/** Never holds anything up: a server that will not keep them is no reason to say that something is wrong. */
export async function exchangeKept(store: PersonStore, transport: Transport): Promise<Progress> {
  const reading = new ReadingStore(store.personId);
  const families: Family[] = [
    {
      toKeep: () => draftsToKeep(store),
      noteTaken: (copies) => noteKept(store, copies),
      takeIn: (copies) => applyKeptDrafts(store, copies),
    },
    {
      toKeep: () => savedToKeep(reading, store.sealer),
      noteTaken: (copies) => noteSavedTaken(reading, store.sealer, copies),
      takeIn: (copies) => takeInSaved(reading, store.sealer, copies),
    },
  ];
  try {
    // The second time for what the first brought together: two texts that were typed apart.
    let again = true;
    for (let pass = 1; again && pass <= 2; pass++) again = await exchange(families, transport);
  } finally {
    await reading.close();
  }
  return { outcome: 'done' };
}

async function exchange(families: readonly Family[], transport: Transport): Promise<boolean> {
  const sent: { family: Family; copies: KeptDraft[] }[] = [];
  for (const family of families) {
    const copies = await family.toKeep().catch((error: unknown) => {
      if (error instanceof SealedError) return undefined; // locked: whoever has the key keeps them
      throw error;
    });
    if (copies === undefined) continue;
    const put = copies.length > 0 ? await transport.put(`${API}/drafts`, { drafts: copies }, z.unknown()) : undefined;
    sent.push({ family, copies: put?.outcome === 'ok' ? copies : [] });
  }
  const answer = await transport.get(`${API}/drafts`, KeptDrafts);
  if (answer.outcome !== 'ok') return false;
  const { drafts } = answer.body;
  const theirs = new Map(drafts.map((kept) => [kept.key, versionOf(kept)]));
  let again = false;
  for (const { family, copies } of sent) {
    // The server takes only what was made from the version it holds: what it shows says what it has taken.
    const taken = copies.filter((kept) => theirs.get(kept.key) === versionOf(kept));
    if (taken.length > 0) await family.noteTaken(taken);
    again = (await family.takeIn(drafts)) || again;
  }
  return again;
}
