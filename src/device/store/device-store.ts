/** What the device knows before anyone's data is opened: who uses it, and who is using it now. */
import { Account } from '../../domain/person.ts';
import { Connection } from './connection.ts';
import { deviceSteps } from './migrations.ts';
import type { DeviceSchema } from './schema.ts';

export class DeviceStore extends Connection<DeviceSchema> {
  constructor() {
    super('headroom-device', deviceSteps);
  }

  /** The account that was open last; undefined when nobody is signed in on this device. */
  async currentAccount(): Promise<Account | undefined> {
    const stored = await this.read(['device', 'accounts'], async (tx) => {
      const id = await tx.objectStore('device').get('current');
      return id === undefined ? undefined : tx.objectStore('accounts').get(id);
    });
    const parsed = Account.safeParse(stored);
    return parsed.success ? parsed.data : undefined;
  }

  async remember(account: Account): Promise<void> {
    await this.write(['device', 'accounts'], async (tx) => {
      await tx.objectStore('accounts').put(account);
      await tx.objectStore('device').put(account.person.id, 'current');
    });
  }

  /** Signs the person out of this device. Their unsent work, if any, stays in their own database. */
  async forgetCurrent(): Promise<void> {
    await this.write(['device'], (tx) => tx.objectStore('device').delete('current'));
  }
}
