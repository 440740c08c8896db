/** The return on the screen: every change is kept in memory at once and on the device at the next pause. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '../../domain/instant.ts';
import { carriedForward, type ReturnBodies, type ReturnKind } from '../../domain/returns.ts';
import { emptyReturn } from '../../domain/start-return.ts';
import type { Service } from '../../domain/service.ts';
import { type Draft, draftKey } from '../../device/store/schema.ts';
import { openEditors } from './open-editors.ts';
import type { Returns } from './returns.ts';

const PAUSE_MS = 300;

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
  const { draft } = await startDraft(returns, service, kind, now);
  await returns.saveDraft({ ...draft, body: change(draft.body as ReturnBodies[K]), updatedAt: now() } as Draft);
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
  let pause: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  const save = async (): Promise<void> => {
    if (keeping.value === 'saved' || keeping.value === 'already-sent') return;
    const version = draft.value;
    const saved = await returns.saveDraft(version as Draft).catch(() => undefined);
    if (saved === undefined) keeping.value = 'failed';
    else if (saved.outcome === 'already-sent') keeping.value = 'already-sent';
    else if (draft.value === version) keeping.value = 'saved';
  };
  const editor: Editor<K> = {
    draft,
    keeping,
    resumed,
    change: (body) => {
      draft.value = { ...draft.value, body, updatedAt: now() };
      keeping.value = 'unsaved';
      clearTimeout(pause);
      pause = setTimeout(() => void editor.flush(), PAUSE_MS);
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
      void editor.flush().finally(() => openEditors.delete(editor));
    },
  };
  openEditors.add(editor);
  return editor;
}
