/** What the device knows before anyone's data is opened: who uses it, and who is using it now. */
import type { PersonId } from '../../domain/id.ts';
import type { Instant } from '../../domain/instant.ts';
import { Account } from '../../domain/person.ts';
import { Connection } from './connection.ts';
import type { Lock } from './lock.ts';
import { deviceSteps } from './migrations.ts';
import type { DeviceSchema, Fault } from './schema.ts';

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
    await this.write(['device', 'accounts'], async (tx) => {
      const id = await tx.objectStore('device').get('current');
      if (id !== undefined) await tx.objectStore('accounts').delete(id);
      await tx.objectStore('device').delete('current');
    });
  }

  /** The server has said that this person's account has ended, and has not taken it back. */
  async isEnded(personId: PersonId): Promise<boolean> {
    return (await this.read(['device'], (tx) => tx.objectStore('device').get(`ended ${personId}`))) !== undefined;
  }

  /** Everybody who uses this device, by name. */
  async accounts(): Promise<Account[]> {
    const stored = await this.read(['accounts'], (tx) => tx.objectStore('accounts').getAll());
    return stored
      .flatMap((one) => {
        const parsed = Account.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      })
      .sort((a, b) => a.person.name.localeCompare(b.person.name));
  }

  lockOf(personId: PersonId): Promise<Lock | undefined> {
    return this.read(['locks'], (tx) => tx.objectStore('locks').get(personId));
  }
  async saveLock(lock: Lock): Promise<void> {
    await this.write(['locks'], (tx) => tx.objectStore('locks').put(lock));
  }

  /**
   * Compares the day this person's database was made with what the device remembers of it.
   * @returns true: the database is another one than before, so the browser has cleared it, and its person has not said yet that they know
   */
  wasCleared(personId: PersonId, bornAt: Instant): Promise<boolean> {
    return this.write(['device'], async (tx) => {
      const remembered = await tx.objectStore('device').get(`born ${personId}`);
      // A device that is full must still start: nothing is written that stands there already.
      if (remembered !== bornAt) await tx.objectStore('device').put(bornAt, `born ${personId}`);
      const found = remembered !== undefined && remembered !== bornAt;
      if (found) await tx.objectStore('device').put('found', `cleared ${personId}`);
      return found || (await tx.objectStore('device').get(`cleared ${personId}`)) !== undefined;
    });
  }
  async setCleared(personId: PersonId, cleared: boolean): Promise<void> {
    await this.write(['device'], async (tx) => {
      if (cleared) await tx.objectStore('device').put('found', `cleared ${personId}`);
      else await tx.objectStore('device').delete(`cleared ${personId}`);
    });
  }

  /** A sign-out that the server has not heard of yet. */
  async isSignOutPending(): Promise<boolean> {
    return (await this.read(['device'], (tx) => tx.objectStore('device').get('sign-out'))) !== undefined;
  }
  async setSignOutPending(pending: boolean): Promise<void> {
    await this.write(['device'], async (tx) => {
      if (pending) await tx.objectStore('device').put('pending', 'sign-out');
      else await tx.objectStore('device').delete('sign-out');
    });
  }

  /** Where a sign-in stands: going to the mail app often costs a phone its tab. */
  async codeAsked(): Promise<{ email: string; at: Instant } | undefined> {
    const held = await this.read(['device'], (tx) => tx.objectStore('device').get('code-asked'));
    const [at, email] = held?.split(' ') ?? [];
    return at === undefined || email === undefined ? undefined : { email, at: at as Instant };
  }
  async setCodeAsked(asked: { email: string; at: Instant } | undefined): Promise<void> {
    await this.write(['device'], async (tx) => {
      if (asked === undefined) await tx.objectStore('device').delete('code-asked');
      else await tx.objectStore('device').put(`${asked.at} ${asked.email}`, 'code-asked');
    });
  }

  /** Notes what went wrong with storage: the last fifty, without content. Never throws: it is called when things go wrong. */
  async note(fault: Fault): Promise<void> {
    try {
      await super.write(['faults'], async (tx) => {
        await tx.objectStore('faults').add(fault);
        const keys = await tx.objectStore('faults').getAllKeys();
        for (const key of keys.slice(0, Math.max(0, keys.length - 50))) await tx.objectStore('faults').delete(key);
      });
    } catch {
      // the storage that would hold the note is what failed
    }
  }

  /** Faults noted since the last that were reported, and how to say that these were. */
  async unreportedFaults(): Promise<{ faults: Fault[]; reported(): Promise<void> }> {
    const until = Number(await this.read(['device'], (tx) => tx.objectStore('device').get('faults-reported')));
    const [keys, all] = await this.read(['faults'], async (tx) => [
      await tx.objectStore('faults').getAllKeys(),
      await tx.objectStore('faults').getAll(),
    ]);
    const last = keys.at(-1);
    return {
      faults: all.filter((_, index) => !(keys[index]! <= until)),
      reported: async () => {
        if (last !== undefined) await this.write(['device'], (tx) => tx.objectStore('device').put(String(last), 'faults-reported'));
      },
    };
  }

  faults(): Promise<Fault[]> {
    return this.read(['faults'], (tx) => tx.objectStore('faults').getAll());
  }
}
