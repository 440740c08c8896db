/** The return on the screen: from its draft, from last time's figures, or from nothing. How it is kept is in editing.ts. */
import type { Instant } from '../../domain/instant.ts';
import { carriedForward, type ReturnBodies, type ReturnKind } from '../../domain/returns.ts';
import { emptyReturn } from '../../domain/start-return.ts';
import type { Service } from '../../domain/service.ts';
import { type Draft, draftKey } from '../../device/store/schema.ts';
import { edit, type Editing, laterOf } from './editing.ts';
import type { Returns } from './returns.ts';

export type Editor<K extends ReturnKind> = Editing<Draft<K>, ReturnBodies[K]>;

/** From last time's figures, or from nothing. */
function freshDraft(returns: Returns, service: Service, kind: ReturnKind, now: Instant, submissionId = returns.newId()): Draft {
  const latest = returns.latest(service.id, kind)?.submission;
  const { body } = latest === undefined ? emptyReturn(kind, service) : carriedForward(latest);
  const key = draftKey(service.id, kind);
  const { id: serviceId, organisationId } = service;
  return { kind, body, key, submissionId, organisationId, serviceId, updatedAt: now } as Draft;
}

/** The draft on this device, or a fresh one that is not kept until it is saved. */
export async function startDraft<K extends ReturnKind>(
  returns: Returns,
  service: Service,
  kind: K,
  now: () => Instant,
): Promise<{ draft: Draft<K>; resumed: boolean }> {
  const held = await returns.loadDraft<Draft<K>>(draftKey(service.id, kind));
  return { draft: held ?? (freshDraft(returns, service, kind, now()) as Draft<K>), resumed: held !== undefined };
}

/** One change to the draft on this device, or to a fresh one, without a form: kept at once. */
export async function changeDraft<K extends ReturnKind>(
  returns: Returns,
  service: Service,
  kind: K,
  now: () => Instant,
  change: (body: ReturnBodies[K]) => ReturnBodies[K],
): Promise<void> {
  const { draft, resumed } = await startDraft(returns, service, kind, now);
  const changed = { ...draft, body: change(draft.body), updatedAt: laterOf(now(), draft) };
  await returns.saveDraft(changed as Draft, resumed ? (draft as Draft) : undefined);
  await returns.reload(['drafts']);
}

/** Goes on with the draft on this device, or starts from last time's figures, or from nothing. */
export async function openEditor<K extends ReturnKind>(
  returns: Returns,
  service: Service,
  kind: K,
  now: () => Instant,
): Promise<Editor<K>> {
  const { draft, resumed } = await startDraft(returns, service, kind, now);
  return edit(returns, draft, resumed, now);
}

/** The same for a form of its own, which begins anew with last time's figures when they come in while nothing was typed in it. */
export async function openForm<K extends ReturnKind>(returns: Returns, service: Service, kind: K, now: () => Instant): Promise<Editor<K>> {
  const { draft, resumed } = await startDraft(returns, service, kind, now);
  return edit(returns, draft, resumed, now, () => freshDraft(returns, service, kind, draft.updatedAt, draft.submissionId) as Draft<K>);
}
