/** Drafts that follow their person to their other device: see kept-copies.ts. */
import * as z from 'zod/mini';
import { Instant } from '../../domain/instant.ts';
import { About } from '../../domain/about.ts';
import { ANSWER_KINDS } from '../../domain/answers.ts';
import { CouncilId, OrganisationId, ServiceId, SubmissionId } from '../../domain/id.ts';
import type { KeptDraft } from '../../domain/protocol-safety.ts';
import type { ReturnKind } from '../../domain/returns.ts';
import { RETURN_BODIES } from '../../domain/return-submission.ts';
import type { Write } from './connection.ts';
import { isSent } from './drafts.ts';
import { isNews, type Known, noteTaken, type Shelf, takeIn, toKeep } from './kept-copies.ts';
import { KEPT, type PersonStore } from './person-store.ts';
import type { AnyDraft, PersonSchema, Typing } from './schema.ts';
import { keepBeside } from './typed-drafts.ts';

const STORES = ['drafts', 'outbox', 'receipts', 'settings'] as const;
type DraftsTransaction = Write<PersonSchema, (typeof STORES)[number]>;

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

const shelfOf = (tx: DraftsTransaction): Shelf<AnyDraft> => ({
  known: async () => ((await tx.objectStore('settings').get(KEPT)) ?? {}) as Known,
  know: (known) => tx.objectStore('settings').put(known, KEPT),
  all: async () => (await tx.objectStore('drafts').getAll()).map((draft) => [draft.key, draft]),
  get: (key) => tx.objectStore('drafts').get(key),
  put: (_, draft) => tx.objectStore('drafts').put(draft),
  delete: (key) => tx.objectStore('drafts').delete(key),
  parse: (key, copy) => {
    const { success, data } = StoredDraft.safeParse(copy);
    return success && data.key === key ? (copy as AnyDraft) : undefined;
  },
  merge: (here, theirs) => keepBeside<Typing>(here, theirs) as AnyDraft,
  // The person's own device has sent it: nothing of it is wanted here.
  isDone: ({ submissionId }) => isSent(tx, submissionId),
});

export const draftsToKeep = (store: PersonStore): Promise<KeptDraft[]> =>
  store.read([...STORES], (tx) => toKeep(shelfOf(tx as unknown as DraftsTransaction))); // it puts nothing
export const noteKept = (store: PersonStore, drafts: readonly KeptDraft[]): Promise<void> =>
  store.write([...STORES], (tx) => noteTaken(shelfOf(tx), drafts), ['settings']);
export async function applyKeptDrafts(store: PersonStore, drafts: readonly KeptDraft[]): Promise<boolean> {
  const hasCome = await store.read([...STORES], (tx) => isNews(shelfOf(tx as unknown as DraftsTransaction), drafts));
  return hasCome && store.write([...STORES], (tx) => takeIn(shelfOf(tx), drafts));
}
