/** Commands for many returns at once: each is one strict transaction, so that nobody has to find out which half of them was kept. */
import type { SubmissionId } from '../../domain/id.ts';
import { ReturnSubmission } from '../../domain/return-submission.ts';
import type { Saved } from '../../device/store/drafts.ts';
import { type Over, saveAllForSending, saveDrafts, type ToSend } from '../../device/store/many-returns.ts';
import type { PersonStore } from '../../device/store/person-store.ts';
import { type Draft, draftKey } from '../../device/store/schema.ts';
import type { Typed } from '../../device/store/typed-drafts.ts';

export interface ManyReturns {
  /** Keeps them as drafts, each over what was seen of it; what was typed elsewhere meanwhile is kept beside. */
  keep(drafts: readonly Over[]): Promise<Typed<Draft>[]>;
  /** Makes each a submission of its own and puts all of them in the outbox. */
  send(drafts: readonly Draft[]): Promise<Saved[]>;
  /** "Nothing has changed" at any of them. */
  confirmUnchanged(confirmed: readonly { before: ReturnSubmission; id: SubmissionId }[]): Promise<Saved[]>;
}

interface Makers {
  fromDraft(draft: Draft): ReturnSubmission;
  unchanged(before: ReturnSubmission, id: SubmissionId): ReturnSubmission;
}

export function createManyReturns(store: PersonStore, make: Makers, onDone: (isSent: boolean) => Promise<void>): ManyReturns {
  const toOutbox = async (entries: ToSend[]): Promise<Saved[]> => {
    const saved = await saveAllForSending(
      store,
      entries.map((entry) => ({ ...entry, submission: ReturnSubmission.parse(entry.submission) })),
    );
    await onDone(true);
    return saved;
  };
  return {
    keep: async (drafts) => {
      const saved = await saveDrafts(store, drafts);
      await onDone(false);
      return saved;
    },
    send: (drafts) => toOutbox(drafts.map((draft) => ({ submission: make.fromDraft(draft), draftKey: draft.key, seen: draft }))),
    confirmUnchanged: (confirmed) =>
      toOutbox(
        confirmed.map(({ before, id }) => ({ submission: make.unchanged(before, id), draftKey: draftKey(before.serviceId, before.kind) })),
      ),
  };
}
