/** A newer version of the app waits until the person says so; drafts are put away first. */
import { signal } from '@preact/signals';
import { flushEditors } from './open-editors.ts';

/** What workbox-window offers; handed in by main.tsx. */
export interface WaitingVersion {
  /** Lets the waiting worker take over; the page reloads when it has. */
  takeOver(): void;
}

export const waitingVersion = signal<WaitingVersion | undefined>(undefined);

export async function takeNewVersion(): Promise<void> {
  await flushEditors();
  waitingVersion.value?.takeOver();
}
