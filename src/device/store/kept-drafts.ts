/** Which drafts the server has a copy of, and what its copies may change here: never a draft that was typed in since. */
import * as z from 'zod/mini';
import { addMs, Instant } from '../../domain/instant.ts';
import { About } from '../../domain/about.ts';
import { ANSWER_KINDS } from '../../domain/answers.ts';
import { CouncilId, OrganisationId, ServiceId, SubmissionId } from '../../domain/id.ts';
import { versionOf } from '../../domain/draft-version.ts';
import type { KeptDraft } from '../../domain/protocol-safety.ts';
import type { ReturnKind } from '../../domain/returns.ts';
import { RETURN_BODIES } from '../../domain/return-submission.ts';
import { isSent } from './drafts.ts';
import { KEPT, type PersonStore } from './person-store.ts';
import { isSame, keepBeside } from './typed-drafts.ts';
import type { AnyDraft, Typing } from './schema.ts';

/** For each draft's key, the version that the server and this device had in common last. */
type Kept = Record<string, string>;

const momentOf = (version: string): Instant => version.split(' ')[0] as Instant;
const versionHere = (draft: Typing): string => versionOf({ updatedAt: draft.updatedAt, draft });

const common = {
  key: z.string(),
  submissionId: SubmissionId,
  organisationId: OrganisationId,
  updatedAt: Instant,
};
/** What this version of the app does not know of a draft travels on with it. */
const draftOf = <K extends ReturnKind>(kind: K) => {
  const body = RETURN_BODIES[kind];
  return z.looseObject({
    ...common,
    serviceId: ServiceId,
    because: z.optional(z.array(z.string())),
    replaces: z.optional(SubmissionId),
    replacesBecause: z.optional(z.string()),
    observedAt: z.optional(Instant),
    kind: z.literal(kind),
    body,
    beside: z.optional(z.array(z.looseObject({ body, updatedAt: Instant }))),
  });
};
const typed = z.record(z.string(), z.unknown());
/** What a form of an answer holds is that form's to read: what does not fit it, it leaves out. */
const AnswerDraft = z.looseObject({
  ...common,
  kind: z.enum(ANSWER_KINDS),
  councilId: CouncilId,
  about: z.optional(About),
  body: typed,
  beside: z.optional(z.array(z.looseObject({ body: typed, updatedAt: Instant }))),
});
const StoredDraft = z.discriminatedUnion('kind', [
  draftOf('vacancies'),
  draftOf('hours'),
  draftOf('places'),
  draftOf('workforce'),
  draftOf('service-status'),
  AnswerDraft,
]);

/** What has changed here since: new versions, and for those gone a tombstone; each with the version that it takes the place of. */
export function draftsToKeep(store: PersonStore): Promise<KeptDraft[]> {
  return store.read(['drafts', 'settings'], async (tx) => {
    const kept = ((await tx.objectStore('settings').get(KEPT)) ?? {}) as Kept;
    const drafts = await tx.objectStore('drafts').getAll();
    const changed = drafts
      .filter((draft) => kept[draft.key] !== versionHere(draft))
      .map((draft) => ({ key: draft.key, updatedAt: draft.updatedAt, draft, over: kept[draft.key] ?? '' }));
    const here = new Set(drafts.map((draft) => draft.key));
    const gone = Object.entries(kept).filter(([key]) => !here.has(key));
    return [...changed, ...gone.map(([key, version]) => ({ key, updatedAt: addMs(momentOf(version), 1), over: version }))];
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

/**
 * Takes in the server's copies. What was typed here since is kept, beside what was typed there.
 * @returns true: something here is to be shown to the server again
 */
export function applyKeptDrafts(store: PersonStore, drafts: readonly KeptDraft[]): Promise<boolean> {
  return store.write(['drafts', 'outbox', 'receipts', 'settings'], async (tx) => {
    const before = ((await tx.objectStore('settings').get(KEPT)) ?? {}) as Kept;
    const shown = new Set(drafts.map(({ key }) => key));
    // One that the server has forgotten, as after a restored backup, is shown to it again.
    const kept = Object.fromEntries(Object.entries(before).filter(([key]) => shown.has(key)));
    let again = Object.keys(before).some((key) => !shown.has(key));
    for (const { key, updatedAt, draft } of drafts) {
      const theirs = versionOf({ updatedAt, draft });
      if (theirs === before[key]) continue;
      const here = await tx.objectStore('drafts').get(key);
      const isUntouched = (here && versionHere(here)) === before[key];
      // The server lets nothing take the place of a version but what was made from it, and that is later than it.
      const isNext = here === undefined || (isUntouched && here.updatedAt < updatedAt);
      const parsed = StoredDraft.safeParse(draft);
      if (draft === undefined) {
        if (isNext) await tx.objectStore('drafts').delete(key);
      } else if (!parsed.success || parsed.data.key !== key) continue;
      else if (await isSent(tx, parsed.data.submissionId)) {
        // The person's own device has sent it: nothing of it is wanted here.
      } else if (isNext) await tx.objectStore('drafts').put(draft as AnyDraft);
      else await tx.objectStore('drafts').put(keepBeside<Typing>(here, draft as AnyDraft) as AnyDraft);
      if ((await tx.objectStore('drafts').getKey(key)) === undefined) delete kept[key];
      else kept[key] = theirs;
      again ||= !isNext;
    }
    if (!isSame(kept, before)) await tx.objectStore('settings').put(kept, KEPT);
    return again;
  });
}
