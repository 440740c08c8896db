/** A person whose account has ended: what the device remembers of that, and how all that is theirs is cleared. Seldom: not part of the first load. */
import { deleteDB } from 'idb';
import type { PersonId } from '../../domain/id.ts';
import type { DeviceStore } from './device-store.ts';

export const noteEnded = (device: DeviceStore, personId: PersonId, ended: boolean): Promise<void> =>
  device.write(['device'], async (tx) => {
    if (ended) await tx.objectStore('device').put('said', `ended ${personId}`);
    else await tx.objectStore('device').delete(`ended ${personId}`);
  });

/** Clears what was never sent as well. Only ever because they said so. */
export async function forgetPerson(device: DeviceStore, personId: PersonId): Promise<void> {
  for (const of of ['search', 'plans', 'reading', 'person']) await deleteDB(`headroom-${of}-${personId}`);
  await device.write(['device', 'accounts', 'locks'], async (tx) => {
    const known = tx.objectStore('device');
    if ((await known.get('current')) === personId) await known.delete('current');
    for (const what of ['born', 'cleared', 'ended']) await known.delete(`${what} ${personId}`);
    await tx.objectStore('accounts').delete(personId);
    await tx.objectStore('locks').delete(personId);
  });
}
