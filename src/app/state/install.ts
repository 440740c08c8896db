/** The browser's offer to install the app (Chromium's beforeinstallprompt), kept until a person takes it up. */
import { signal } from '@preact/signals';

interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

export const installOffer = signal<InstallPrompt | undefined>(undefined);

export function watchForInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault(); // ours is asked for in its place, once there is something to keep
    installOffer.value = event as InstallPrompt;
  });
  window.addEventListener('appinstalled', () => {
    installOffer.value = undefined;
  });
}

export const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

export async function install(): Promise<void> {
  await installOffer.value?.prompt();
  installOffer.value = undefined;
}
