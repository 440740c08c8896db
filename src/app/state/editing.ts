/** What is being typed on the screen, a return or an answer: every change is kept in memory at once and on the device at the next pause. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { addMs, type Instant } from '../../domain/instant.ts';
import { isSame, keepBeside } from '../../device/store/typed-drafts.ts';
import type { Typing } from '../../device/store/schema.ts';
import { openEditors } from './open-editors.ts';
import type { Returns } from './returns.ts';

const PAUSE_MS = 300;
const AGAIN_MS = 3000;

/** `unsaved`: the next pause saves it. `failed`: the device would not store it; the screen still holds it. */
export type Keeping = 'saved' | 'unsaved' | 'failed' | 'already-sent';

/** @typeParam B what is typed, the draft's body */
export interface Editing<D extends Typing, B> {
  draft: ReadonlySignal<D>;
  keeping: ReadonlySignal<Keeping>;
  /** It was begun on an earlier visit, or on another device. */
  resumed: boolean;
  /** Something was typed, on this visit or before, here or elsewhere: not only last time's figures. */
  touched: ReadonlySignal<boolean>;
  change(body: B): void;
  /** Saves at once what has been typed. Safe to call at any time. */
  flush(): Promise<void>;
  /** Of texts that were typed apart, the one to go on with. */
  choose(body: B): Promise<void>;
  /** Goes on as a new one, when the one it was has been sent from elsewhere. */
  beginAnew(): Promise<void>;
  /** Saves it as a draft though nothing was typed: last time's figures are about to be checked. */
  keep(): Promise<void>;
  close(): void;
}

/** Later than what it was made from, whatever the clock says: which of two was made from the other shows by it. */
export const laterOf = (now: Instant, before: { updatedAt: Instant }): Instant => {
  const next = addMs(before.updatedAt, 1);
  return now > next ? now : next;
};

/**
 * @param opened the draft on this device, or a fresh one that is not kept until it is saved
 * @param resumed whether it lies on this device
 * @param fresh what a fresh one would begin with by now: last time's figures may come in while the form is open and nothing has been typed
 */
export function edit<D extends Typing, B = D['body']>(
  returns: Returns,
  opened: D,
  resumed: boolean,
  now: () => Instant,
  fresh?: () => D,
): Editing<D, B> {
  const draft = signal(opened);
  const keeping = signal<Keeping>('saved');
  const touched = signal(resumed);
  /** What lies on the device, as far as this screen knows. */
  let seen: D | undefined = resumed ? opened : undefined;
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
    const saved = await returns.saveDraft(version, seen).catch(() => undefined);
    if (saved === undefined) {
      keeping.value = 'failed';
      tryAgainLater();
    } else if (saved.outcome === 'already-sent') keeping.value = 'already-sent';
    else {
      seen = saved.draft;
      if (draft.value === version) {
        draft.value = saved.draft;
        keeping.value = 'saved';
      } else draft.value = keepBeside(draft.value, { ...saved.draft, body: draft.value.body });
    }
  };
  /** What another tab or another device has typed comes onto the screen, as long as nothing here waits to be saved. */
  const follow = async (): Promise<void> => {
    const before = seen;
    const stored = await returns.loadDraft<D>(opened.key);
    if (stored === undefined || keeping.value !== 'saved' || seen !== before || isSame(stored, seen)) return;
    seen = stored;
    draft.value = stored;
    touched.value = true;
  };
  const stopFollowing = returns.typing.subscribe(() => void follow().catch(() => undefined));
  const stopBeginning = returns.sent.subscribe(() => {
    if (fresh !== undefined && !touched.peek()) draft.value = fresh();
  });

  const type = (next: Partial<D>): void => {
    draft.value = { ...draft.value, ...next, updatedAt: laterOf(now(), draft.value) };
    keeping.value = 'unsaved';
    touched.value = true;
  };
  const editor: Editing<D, B> = {
    draft,
    keeping,
    resumed,
    touched,
    change: (body) => {
      type({ body } as unknown as Partial<D>);
      clearTimeout(pause);
      pause = setTimeout(() => void editor.flush(), PAUSE_MS);
    },
    choose: (body) => {
      const { beside: _beside, ...chosen } = draft.value;
      draft.value = chosen as D;
      type({ body } as unknown as Partial<D>);
      return editor.flush();
    },
    beginAnew: () => {
      type({ submissionId: returns.newId() } as unknown as Partial<D>);
      return editor.flush();
    },
    flush: () => {
      clearTimeout(pause);
      saving = saving.then(save);
      return saving;
    },
    keep: () => {
      keeping.value = 'unsaved';
      touched.value = true;
      return editor.flush();
    },
    close: () => {
      isClosed = true;
      stopFollowing();
      stopBeginning();
      void editor.flush().finally(() => openEditors.delete(editor));
    },
  };
  openEditors.add(editor);
  return editor;
}
