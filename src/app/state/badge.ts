/** The number on the installed app's icon (Badging API, where there is one): what waits to go or needs a person. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Session } from './session.ts';

export function keepBadge(session: ReadonlySignal<Session | null | undefined>): void {
  effect(() => {
    const count = session.value?.returns.unsent.value.length ?? 0;
    if ('setAppBadge' in navigator) void navigator.setAppBadge(count).catch(() => undefined);
  });
}
