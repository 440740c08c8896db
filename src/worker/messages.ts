/** Shows a push message, and leads a tap on it into the app. The words come from the server; the worker knows none. */
import { PushMessage } from '../domain/protocol-reminders.ts';

export async function showMessage(registration: ServiceWorkerRegistration, data: PushMessageData | null): Promise<void> {
  const parsed = PushMessage.safeParse(readJson(data));
  // Browsers want each push to be seen (userVisibleOnly): what cannot be read still says that there is something.
  const { title, body, url, tag } = parsed.success
    ? parsed.data
    : { title: 'Headroom', body: 'Open Headroom to see what is new.', url: '/', tag: 'headroom' };
  await registration.showNotification(title, { body, tag, icon: '/icons/icon-192.png', data: { url } });
}

function readJson(data: PushMessageData | null): unknown {
  try {
    return data?.json() as unknown;
  } catch {
    return undefined;
  }
}

/** Brings the app forward at the message's page, in a window that is open already where there is one. */
export async function openFrom(notification: Notification, clients: Clients): Promise<void> {
  notification.close();
  const { url } = (notification.data ?? {}) as { url?: unknown };
  const path = typeof url === 'string' && url.startsWith('/') && !url.startsWith('//') ? url : '/';
  const [open] = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open === undefined) await clients.openWindow(path);
  else
    await open
      .focus()
      .then((window) => window.navigate(path))
      .catch(() => clients.openWindow(path));
}
