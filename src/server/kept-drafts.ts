/** Drafts and saved items kept for the same person's other devices: sealed, never replaced by one that was made without having seen them, shown to nobody else. */
import type { Hono } from 'hono';
import { addMs, DAY_MS, type Instant } from '../domain/instant.ts';
import type { PersonId } from '../domain/id.ts';
import { versionOf } from '../domain/draft-version.ts';
import { KeptDraft, KeptDrafts } from '../domain/protocol-safety.ts';
import type { Db, Tx } from './db/tables.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { readJson } from './read-json.ts';
import { type Sealer, sealerFor } from './sealing.ts';
import { keyedHash } from './secrets.ts';
import { signedIn } from './session.ts';

const MOST_KEYS = 500;
const MOST_BYTES = 512 * 1024;
/** How many of those that are gone are remembered: of one before them, a device that was away brings its copy back. */
const MOST_TOMBSTONES = 300;
/** How long a device may have been away and still hear that a draft is gone. */
const TOMBSTONE_MS = 180 * DAY_MS;

/** One person's drafts, and what seals them. */
interface Theirs {
  personId: PersonId;
  sealer: Sealer;
  hashOf(key: string): string;
}

const theirs = ({ secret, randomBytes }: Parts, personId: PersonId): Theirs => ({
  personId,
  sealer: sealerFor(secret, `drafts of ${personId}`, randomBytes),
  hashOf: (key) => keyedHash(secret, `draft of ${personId}`, key),
});

/** What was made from the version that lies here takes its place; of what does not say so, as from an older app, the latest stays. */
export async function mergeDrafts(tx: Tx, { personId, sealer, hashOf }: Theirs, drafts: readonly KeptDraft[], now: Instant): Promise<void> {
  const mine = tx.selectFrom('kept_drafts').where('person_id', '=', personId);
  await tx
    .deleteFrom('kept_drafts')
    .where('person_id', '=', personId)
    .where('size', '=', 0)
    .where('updated_at', '<', addMs(now, -TOMBSTONE_MS))
    .execute();
  for (const { over, ...draft } of drafts) {
    const key_hash = hashOf(draft.key);
    const text = JSON.stringify(draft);
    const row = {
      updated_at: draft.updatedAt,
      size: draft.draft === undefined ? 0 : Buffer.byteLength(text),
      sealed: sealer.seal(text, key_hash),
    };
    const held = await mine.select('sealed').where('key_hash', '=', key_hash).executeTakeFirst();
    const there = held && sealer.open(held.sealed, key_hash);
    if (over !== undefined && there !== undefined && versionOf(KeptDraft.parse(JSON.parse(there))) !== over) continue;
    await tx
      .insertInto('kept_drafts')
      .values({ person_id: personId, key_hash, ...row })
      .onConflict((conflict) => {
        const update = conflict.columns(['person_id', 'key_hash']).doUpdateSet(row);
        if (over === undefined) return update.where('kept_drafts.updated_at', '<', draft.updatedAt);
        // Unless another request has been quicker: no two sealed texts are alike.
        return held === undefined ? conflict.doNothing() : update.where('kept_drafts.sealed', '=', held.sealed);
      })
      .execute();
  }
  const newestGone = mine.select('key_hash').where('size', '=', 0).orderBy('updated_at', 'desc').limit(MOST_TOMBSTONES);
  await tx
    .deleteFrom('kept_drafts')
    .where('person_id', '=', personId)
    .where('size', '=', 0)
    .where('key_hash', 'not in', newestGone)
    .execute();
  const { keys, bytes } = await mine
    .where('size', '>', 0)
    .select(({ fn }) => [fn.countAll<number>().as('keys'), fn.sum<number | null>('size').as('bytes')])
    .executeTakeFirstOrThrow();
  if (keys > MOST_KEYS || Number(bytes) > MOST_BYTES) throw new ProblemError('too-large');
}

/** Those that do not open, because the server's secret has been changed, are as good as none. */
export async function listDrafts(db: Db, { personId, sealer }: Theirs): Promise<KeptDraft[]> {
  const rows = await db
    .selectFrom('kept_drafts')
    .select(['key_hash', 'sealed'])
    .where('person_id', '=', personId)
    .orderBy('updated_at', 'desc')
    .limit(MOST_KEYS + MOST_TOMBSTONES)
    .execute();
  return rows.flatMap(({ key_hash, sealed }) => {
    const text = sealer.open(sealed, key_hash);
    return text === undefined ? [] : [KeptDraft.parse(JSON.parse(text))];
  });
}

export function keptDraftRoutes(api: Hono<Env>, parts: Parts): void {
  const { db, write } = parts.database;

  api.get('/drafts', signedIn(parts), async (c) =>
    c.json({ drafts: await listDrafts(db, theirs(parts, c.get('account').person.id)) } satisfies KeptDrafts),
  );

  api.put('/drafts', signedIn(parts), async (c) => {
    const { drafts } = await readJson(c, KeptDrafts);
    await write((tx) => mergeDrafts(tx, theirs(parts, c.get('account').person.id), drafts, parts.now()));
    return c.body(null, 204);
  });
}
