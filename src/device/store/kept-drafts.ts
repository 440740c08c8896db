/** Which drafts the server has a copy of, and what its copies may change here: never a draft that was typed in since. */
import * as z from 'zod/mini';
import { addMs, Instant } from '../../domain/instant.ts';
import { OrganisationId, ServiceId, SubmissionId } from '../../domain/id.ts';
import type { KeptDraft } from '../../domain/protocol-safety.ts';
import type { ReturnKind } from '../../domain/returns.ts';
import { RETURN_BODIES } from '../../domain/submission.ts';
import type { PersonStore } from './person-store.ts';
import type { Draft } from './schema.ts';

const KEPT = 'kept-drafts';
/** For each draft's key, the version that the server and this device had in common last. */
type Kept = Record<string, string>;

/** The moment alone would take a later draft for an earlier one when a clock steps back: the submission it is to become tells them apart. */
export const versionOf = ({ updatedAt, draft }: Pick<KeptDraft, 'updatedAt' | 'draft'>): string =>
  `${updatedAt} ${(draft as { submissionId?: string } | undefined)?.submissionId ?? ''}`;
const momentOf = (version: string): Instant => version.split(' ')[0] as Instant;

const common = {
  key: z.string(),
  submissionId: SubmissionId,
  organisationId: OrganisationId,
  serviceId: ServiceId,
  updatedAt: Instant,
  because: z.optional(z.array(z.string())),
  replaces: z.optional(SubmissionId),
  replacesBecause: z.optional(z.string()),
  observedAt: z.optional(Instant),
};
const draftOf = <K extends ReturnKind>(kind: K) => z.object({ ...common, kind: z.literal(kind), body: RETURN_BODIES[kind] });
const StoredDraft = z.discriminatedUnion('kind', [
  draftOf('vacancies'),
  draftOf('hours'),
  draftOf('places'),
  draftOf('workforce'),
  draftOf('service-status'),
]);

/** What has changed here since: new versions, and for those gone a tombstone. */
export function draftsToKeep(store: PersonStore): Promise<KeptDraft[]> {
  return store.read(['drafts', 'settings'], async (tx) => {
    const kept = ((await tx.objectStore('settings').get(KEPT)) ?? {}) as Kept;
    const drafts = await tx.objectStore('drafts').getAll();
    const changed = drafts
      .filter((draft) => kept[draft.key] !== versionOf({ updatedAt: draft.updatedAt, draft }))
      .map((draft) => ({ key: draft.key, updatedAt: draft.updatedAt, draft }));
    const here = new Set(drafts.map((draft) => draft.key));
    // One millisecond later than the version it ends: the later one wins.
    const gone = Object.entries(kept).filter(([key]) => !here.has(key));
    return [...changed, ...gone.map(([key, version]) => ({ key, updatedAt: addMs(momentOf(version), 1) }))];
  });
}

export function noteKept(store: PersonStore, drafts: readonly KeptDraft[]): Promise<void> {
  return store.write(['settings'], async (tx) => {
    const kept = { ...((await tx.objectStore('settings').get(KEPT)) as Kept | undefined) };
    for (const one of drafts) {
      if (one.draft === undefined) delete kept[one.key];
      else kept[one.key] = versionOf(one);
    }
    await tx.objectStore('settings').put(kept, KEPT);
  });
}

/** Takes in the server's copies where this device has nothing newer: it had none, or what it has is what the server had before. */
export function applyKeptDrafts(store: PersonStore, drafts: readonly KeptDraft[]): Promise<void> {
  return store.write(['drafts', 'outbox', 'receipts', 'settings'], async (tx) => {
    const before = ((await tx.objectStore('settings').get(KEPT)) ?? {}) as Kept;
    const kept = { ...before };
    for (const { key, updatedAt, draft } of drafts) {
      const here = await tx.objectStore('drafts').get(key);
      const untouched =
        here === undefined
          ? before[key] === undefined
          : before[key] === versionOf({ updatedAt: here.updatedAt, draft: here }) && here.updatedAt < updatedAt;
      if (!untouched) continue;
      const parsed = StoredDraft.safeParse(draft);
      if (draft === undefined) {
        await tx.objectStore('drafts').delete(key);
        delete kept[key];
      } else if (parsed.success) {
        const { submissionId } = parsed.data;
        const isSent =
          (await tx.objectStore('outbox').getKey(submissionId)) !== undefined ||
          (await tx.objectStore('receipts').getKey(submissionId)) !== undefined;
        if (isSent) continue;
        await tx.objectStore('drafts').put(parsed.data as Draft);
        kept[key] = versionOf({ updatedAt, draft });
      }
    }
    if (JSON.stringify(kept) !== JSON.stringify(before)) await tx.objectStore('settings').put(kept, KEPT);
  });
}
