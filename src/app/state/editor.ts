/** The return on the screen: every change is kept in memory at once and on the device at the next pause. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { addMs, type Instant } from '../../domain/instant.ts';
import { carriedForward, type ReturnBodies, type ReturnKind } from '../../domain/returns.ts';
import { emptyReturn } from '../../domain/start-return.ts';
import type { Service } from '../../domain/service.ts';
import { isSame, keepBeside } from '../../device/store/typed-drafts.ts';
import { type Draft, draftKey } from '../../device/store/schema.ts';
import { openEditors } from './open-editors.ts';
import type { Returns } from './returns.ts';

const PAUSE_MS = 300;
const AGAIN_MS = 3000;

/** `unsaved`: the next pause saves it. `failed`: the device would not store it; the screen still holds it. */
export type Keeping = 'saved' | 'unsaved' | 'failed' | 'already-sent';

export interface Editor<K extends ReturnKind> {
  draft: ReadonlySignal<Draft<K>>;
  keeping: ReadonlySignal<Keeping>;
  /** It was begun on an earlier visit, or on another device. */
  resumed: boolean;
  change(body: ReturnBodies[K]): void;
  /** Saves at once what has been typed. Safe to call at any time. */
  flush(): Promise<void>;
  /** Of figures that were typed apart, the ones to go on with. */
  choose(body: ReturnBodies[K]): Promise<void>;
  /** Goes on as a new return, when the one it was has been sent from elsewhere. */
  beginAnew(): Promise<void>;
  /** Saves it as a draft though nothing was typed: last time's figures are about to be checked. */
  keep(): Promise<void>;
  close(): void;
}

/** From last time's figures, or from nothing. */
function freshDraft(returns: Returns, service: Service, kind: ReturnKind, now: Instant): Draft {
  const latest = returns.latest(service.id, kind)?.submission;
  const { body } = latest === undefined ? emptyReturn(kind, service) : carriedForward(latest);
  const key = draftKey(service.id, kind);
  const { id: serviceId, organisationId } = service;
  return { kind, body, key, submissionId: returns.newId(), organisationId, serviceId, updatedAt: now } as Draft;
}

/** Later than what it was made from, whatever the clock says: which of two was made from the other shows by it. */
export const laterOf = (now: Instant, before: { updatedAt: Instant }): Instant => {
  const next = addMs(before.updatedAt, 1);
  return now > next ? now : next;
};

/** The draft on this device, or a fresh one that is not kept until it is saved. */
export async function startDraft<K extends ReturnKind>(
  returns: Returns,
  service: Service,
  kind: K,
  now: () => Instant,
): Promise<{ draft: Draft<K>; resumed: boolean }> {
  const held = await returns.loadDraft(service.id, kind);
  return { draft: (held ?? freshDraft(returns, service, kind, now())) as Draft<K>, resumed: held !== undefined };
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
  const { draft: opened, resumed } = await startDraft(returns, service, kind, now);
  const draft = signal(opened);
  const keeping = signal<Keeping>('saved');
  /** What lies on the device, as far as this screen knows. */
  let seen: Draft | undefined = resumed ? (opened as Draft) : undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  let isClosed = false;
  /** A browser gives room back some time after something was deleted: what would not fit may fit now, though nobody types. */
  const tryAgainLater = (): void => {
    clearTimeout(pause);
    if (!isClosed) pause = setTimeout(() => void editor.flush(), AGAIN_MS);
  };
  const save = async (): Promise<void> => {
    if (keeping.value === 'saved' || keeping.value === 'already-sent') return;
    const version = draft.value;
    const saved = await returns.saveDraft(version as Draft, seen).catch(() => undefined);
    if (saved === undefined) {
      keeping.value = 'failed';
      tryAgainLater();
    } else if (saved.outcome === 'already-sent') keeping.value = 'already-sent';
    else {
      seen = saved.draft;
      if (draft.value === version) {
        draft.value = saved.draft as Draft<K>;
        keeping.value = 'saved';
      } else draft.value = keepBeside(draft.value as Draft, { ...saved.draft, body: draft.value.body } as Draft) as Draft<K>;
    }
  };
  /** What another tab or another device has typed comes onto the screen, as long as nothing here waits to be saved. */
  const follow = async (): Promise<void> => {
    const before = seen;
    const stored = await returns.loadDraft(service.id, kind);
    if (stored === undefined || keeping.value !== 'saved' || seen !== before || isSame(stored, seen)) return;
    seen = stored;
    draft.value = stored as Draft<K>;
  };
  const stopFollowing = returns.drafts.subscribe(() => void follow().catch(() => undefined));

  const type = (next: Partial<Draft<K>>): void => {
    draft.value = { ...draft.value, ...next, updatedAt: laterOf(now(), draft.value) };
    keeping.value = 'unsaved';
  };
  const editor: Editor<K> = {
    draft,
    keeping,
    resumed,
    change: (body) => {
      type({ body } as Partial<Draft<K>>);
      clearTimeout(pause);
      pause = setTimeout(() => void editor.flush(), PAUSE_MS);
    },
    choose: (body) => {
      const { beside: _beside, ...chosen } = draft.value;
      draft.value = chosen as Draft<K>;
      type({ body } as Partial<Draft<K>>);
      return editor.flush();
    },
    beginAnew: () => {
      type({ submissionId: returns.newId() } as Partial<Draft<K>>);
      return editor.flush();
    },
    flush: () => {
      clearTimeout(pause);
      saving = saving.then(save);
      return saving;
    },
    keep: () => {
      keeping.value = 'unsaved';
      return editor.flush();
    },
    close: () => {
      isClosed = true;
      stopFollowing();
      void editor.flush().finally(() => openEditors.delete(editor));
    },
  };
  openEditors.add(editor);
  return editor;
}
