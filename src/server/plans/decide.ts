/** Sends a draft on, back, or away; publishes exactly the version that was read; withdraws. Each in one transaction with its line in the audit. */
import { refusalOf } from '../../domain/plan-draft.ts';
import type { LibraryItem } from '../../domain/published-item.ts';
import { sourcesOf } from '../../domain/sources.ts';
import type { DeskItemKind, PlanDecision } from '../../domain/protocol-plans.ts';
import { PlanKind, titleOf } from '../../domain/typed-plan.ts';
import { record } from '../audit.ts';
import type { Tx } from '../db/tables.ts';
import { ProblemError } from '../errors.ts';
import { PUBLIC, withdraw } from '../publish.ts';
import { draftOf, loadRow, setState } from './drafts.ts';
import { addEvent, historyOf } from './events.ts';
import { type Deciding, eventBase, publishDraft } from './publish-draft.ts';
import { isTaken, itemAmong, loadCouncil, loadItemsOf } from './published.ts';
import { refuse, refuseIf } from './refuse.ts';

const nameOf = (kind: DeskItemKind, title: string): string => (kind === 'council' ? 'the council’s settings' : `${kind} “${title}”`);

const note = (tx: Tx, { councilId, person, now }: Deciding, action: 'changed' | 'published' | 'deleted', what: string): Promise<void> =>
  record(tx, { by: { kind: 'person', id: person.id, name: person.name }, councilId, action, what }, now);

/** @param tx one that holds the `append` lock */
export async function decide(tx: Tx, decision: PlanDecision, by: Deciding): Promise<void> {
  if (decision.deed === 'withdraw') return withdrawItem(tx, decision, by);
  const kind = PlanKind.safeParse(decision.kind);
  const row = kind.success ? await loadRow(tx, by.councilId, kind.data, decision.id) : undefined;
  const draft = row && draftOf(row);
  if (row === undefined || draft === undefined) throw new ProblemError('not-found', { detail: 'There is no such draft any more.' });
  const council = await loadCouncil(tx, by.councilId);
  const refusal = refusalOf(draft, {
    deed: decision.deed,
    version: decision.version,
    person: by.person.id,
    twoPairsOfEyes: council.twoPairsOfEyes === true,
    now: by.now,
  });
  if (refusal !== undefined) refuse(refusal);
  const name = nameOf(row.kind, 'title' in draft.plan.words ? draft.plan.words.title : '');
  switch (decision.deed) {
    case 'send':
      await setState(tx, row, 'waiting');
      return note(tx, by, 'changed', `Sent for approval: ${name}, version ${draft.version}`);
    case 'send-back': {
      const { reason } = decision;
      refuseIf(reason === undefined ? [{ path: 'reason', code: 'no-reason', message: 'Say why, in a sentence' }] : [], 'Say why.');
      await setState(tx, row, 'sent-back', { reason: reason!.trim(), by: by.person.name });
      return note(tx, by, 'changed', `Sent back: ${name}, version ${draft.version}`);
    }
    case 'discard':
      await setState(tx, row, 'closed');
      return note(tx, by, 'deleted', `Draft of ${name}, version ${draft.version}`);
    case 'publish':
      await publishDraft(tx, draft, council, by);
      await setState(tx, row, 'closed');
      return note(tx, by, 'published', `${name}, version ${draft.version}, written by ${draft.writers.map((one) => one.name).join(', ')}`);
  }
}

/** At once, by one officer: what is wrong must not wait for a colleague. Putting it back is publishing again. */
async function withdrawItem(tx: Tx, { kind, id, version, reason }: PlanDecision, by: Deciding): Promise<void> {
  if (kind === 'council' || (await isTaken(tx, by.councilId, kind, id))) throw new ProblemError('not-found');
  const council = await loadCouncil(tx, by.councilId);
  const items = await loadItemsOf(tx, by.councilId);
  const item = itemAmong(items, council, kind, id);
  if (item === undefined) throw new ProblemError('not-found', { detail: 'It is withdrawn already.' });
  const [last] = await historyOf(tx, kind, id);
  if (version !== (last?.version ?? 0)) throw new ProblemError('changed-meanwhile');
  refuseIf(reason === undefined ? [{ path: 'reason', code: 'no-reason', message: 'Say why, in a sentence' }] : [], 'Say why.');
  refuseIf(namedStill(items, id), 'It was not withdrawn.');
  await addEvent(tx, { ...eventBase(by, kind, id), version, what: 'withdrawn', writers: '[]', reason: reason!.trim(), item: null });
  await withdraw(tx, PUBLIC, kind, id, by.now);
  await note(tx, by, 'published', `Withdrawn: ${nameOf(kind, titleOf(item))}`);
}

/** A plan without its source could not be checked by anybody, and a table that a plan speaks of must be there. */
function namedStill(items: readonly LibraryItem[], id: string): { path: string; code: string; message: string }[] {
  const count = (isNaming: (item: LibraryItem) => boolean): number => items.filter(isNaming).length;
  const say = (message: string) => [{ path: '', code: 'still-named', message }];
  const sourced = count((item) => sourcesOf(item).some(({ documentId }) => documentId === id));
  if (sourced > 0)
    return say(
      `${sourced === 1 ? '1 published item names' : `${sourced} published items name`} this document as the source. Change its standing to historical instead, or withdraw those first`,
    );
  const shown = count(
    (item) => (item.kind === 'intention' && item.tableIds.some((one) => one === id)) || (item.kind === 'measure' && item.tableId === id),
  );
  return shown === 0
    ? []
    : say(`${shown === 1 ? '1 published plan shows' : `${shown} published plans show`} this table. Take it out there first`);
}
