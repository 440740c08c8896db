/** What keeps this person's work safe on this device, and what a person should know when it is not. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { epochMsOf } from '../../domain/instant.ts';
import type { ReadUnsentFile } from '../../domain/unsent-file.ts';
import type { DeviceStore } from '../../device/store/device-store.ts';
import { loadSent } from '../../device/store/outbox.ts';
import type { PersonStore } from '../../device/store/person-store.ts';
import { isShortOfRoom, keepBulkAgain } from '../../device/store/published.ts';
import type { Fault } from '../../device/store/schema.ts';
import type { Surroundings } from './surroundings.ts';

export interface Safety {
  /** The browser cleared what was stored here since the last visit. What had not been sent by then is gone. */
  wasCleared: ReadonlySignal<boolean>;
  /** Plans and notices are not kept: the device was full and they made room for returns, or the person took them off it. */
  shortOfRoom: ReadonlySignal<boolean>;
  /** How far this device's clock is ahead of the server's, in milliseconds, once known. */
  clockAheadMs: ReadonlySignal<number | undefined>;
  dismissCleared(): void;
  dropPlans(): Promise<void>;
  keepPlansAgain(): Promise<void>;
  /** The unsent returns as the text of a file; undefined when there are none. */
  exportUnsent(): Promise<string | undefined>;
  /** Takes in such a file. `added` counts what was not here yet. */
  importUnsent(text: string): Promise<Exclude<ReadUnsentFile, { outcome: 'read' }> | { outcome: 'taken'; added: number; held: number }>;
  faults(): Promise<Fault[]>;
}

export interface SafetyKeeper extends Safety {
  /** Compares with what the device remembers. Once, when the session opens. */
  look(): Promise<void>;
  reload(stores: readonly string[]): Promise<void>;
  hearServerTime(epochMs: number): void;
}

/** @param onTaken called when a file brought in something to send */
export function createSafety(store: PersonStore, device: DeviceStore, around: Surroundings, onTaken: () => void): SafetyKeeper {
  const wasCleared = signal(false);
  const shortOfRoom = signal(false);
  const clockAheadMs = signal<number | undefined>(undefined);
  store.onFault = (where, error) => {
    const name = error instanceof DOMException ? error.name : 'Error';
    void device.note({ at: around.now(), where, name });
  };
  return {
    wasCleared,
    shortOfRoom,
    clockAheadMs,
    look: async () => {
      wasCleared.value = await device.wasCleared(store.personId, await store.bornAt(around.now()));
    },
    reload: async (stores) => {
      if (stores.includes('settings')) shortOfRoom.value = await isShortOfRoom(store);
    },
    hearServerTime: (epochMs) => {
      clockAheadMs.value = epochMsOf(around.now()) - epochMs;
    },
    dismissCleared: () => {
      wasCleared.value = false;
      void device.setCleared(store.personId, false);
    },
    dropPlans: async () => {
      await store.makeRoom();
    },
    keepPlansAgain: async () => {
      await keepBulkAgain(store);
      onTaken();
    },
    exportUnsent: async () => {
      const { outbox } = await loadSent(store);
      if (outbox.length === 0) return undefined;
      const { unsentFileOf } = await import('../../domain/unsent-file.ts'); // seldom: not part of the first load
      const submissions = outbox.map((entry) => entry.submission);
      return JSON.stringify(unsentFileOf(store.personId, submissions, around.now()), undefined, 1);
    },
    importUnsent: async (text) => {
      const { parseUnsentFile } = await import('../../domain/unsent-file.ts');
      const file = parseUnsentFile(text, store.personId);
      if (file.outcome !== 'read') return file;
      const { importUnsent } = await import('../../device/store/outbox-decisions.ts');
      const added = await importUnsent(store, file.submissions);
      onTaken();
      return { outcome: 'taken', added, held: file.submissions.length - added };
    },
    faults: () => device.faults(),
  };
}
