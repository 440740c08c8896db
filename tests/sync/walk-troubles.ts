/** What befalls devices, networks and servers on the walk. */
import { copyFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { DAY_MS, epochMsOf, HOUR_MS } from '../../src/domain/instant.ts';
import { beginAfterRestore } from '../../src/server/history.ts';
import { PUBLIC, publish, withdraw } from '../../src/server/publish.ts';
import { type Action, PEOPLE, type Room, type Walk } from './walk-state.ts';
import { serverRows } from './world.ts';

/** No copy that is put back is older: repost.ts shows again what is. */
const OLDEST_BACKUP_MS = 60 * DAY_MS;
const YEAR_MS = 365 * DAY_MS;
const idsOf = async (walk: Walk): Promise<Set<string>> => new Set((await serverRows(walk.server)).map(({ id }) => id));

async function fault(walk: Walk, name: string, says = ''): Promise<string> {
  walk.faults.push(name);
  return says;
}

export const TROUBLES: Record<string, Action> = {
  'late arrival': {
    weight: 1,
    act: async (walk) => {
      const arrives = walk.devices[walk.below(2)]!.wire.late.shift();
      return arrives === undefined ? 'none' : String((await arrives()).status);
    },
  },
  'server restart': {
    weight: 1,
    act: async (walk) => {
      await walk.server.close();
      if (walk.random() < 0.5) {
        copyFileSync(walk.file, `${walk.file}.backup`);
        walk.backup = { file: `${walk.file}.backup`, at: epochMsOf(walk.clock.now) };
      }
      await walk.openServer();
      return fault(walk, 'server restarted', walk.backup === undefined ? '' : 'a copy was made once');
    },
  },
  'server put back from a copy': {
    weight: 2,
    act: async (walk) => {
      if (walk.backup === undefined || epochMsOf(walk.clock.now) - walk.backup.at > OLDEST_BACKUP_MS) return 'there is none';
      const before = await idsOf(walk);
      await walk.server.close();
      copyFileSync(walk.backup.file, walk.file);
      await walk.openServer();
      await walk.server.database.alone('append', (tx) => beginAfterRestore(tx, 'sqlite', randomBytes));
      const after = await idsOf(walk);
      walk.ledger.noteRestored(before, after);
      return fault(walk, 'server put back from a copy', `${before.size - after.size} lost`);
    },
  },
  'time passes': {
    weight: 2,
    act: async (walk) => {
      const ms = walk.below(walk.pick([HOUR_MS, HOUR_MS, 3 * DAY_MS, 40 * DAY_MS])); // sessions end, windows close, clocks change
      walk.clock.advance(ms);
      return `${ms} ms`;
    },
  },
  'a device’s clock jumps': {
    weight: 1,
    act: async (walk) => {
      const device = walk.pick(walk.devices);
      device.clockAheadMs = walk.pick([0, 0, HOUR_MS, -HOUR_MS, YEAR_MS, -YEAR_MS, walk.below(2 * YEAR_MS) - YEAR_MS]);
      return fault(walk, 'clock wrong', `${device.clockAheadMs} ms`);
    },
  },
  'storage fills or empties': {
    weight: 1,
    act: async (walk) => {
      const room = walk.pick<Room>(['tight', 'tight', 'none', 'plenty', 'plenty']);
      walk.rooms.set(walk.pick(walk.devices), room);
      return room;
    },
  },
  'storage gets room': {
    weight: 1,
    act: async (walk) => {
      walk.rooms.clear();
      return '';
    },
  },
  'browser clears everything': {
    weight: 1,
    act: async (walk) => {
      if (walk.random() < 0.6) return 'not this time'; // what is gone can no longer be checked
      const device = walk.pick(walk.devices);
      await device.evict();
      walk.ledger.noteEvicted(device);
      walk.screens.clear();
      return fault(walk, 'storage cleared whole');
    },
  },
  'council publishes': {
    weight: 2,
    act: async (walk) => {
      const id = `notice-${walk.below(4)}`;
      const { now } = walk.clock;
      walk.published += 1;
      await walk.server.database.alone('append', async (tx) => {
        if (walk.random() < 0.3) return withdraw(tx, PUBLIC, 'notice', id, now);
        const item = { kind: 'notice', id, title: `Published ${walk.published}` };
        return publish(tx, PUBLIC, [{ kind: 'notice', id, item }], now);
      });
      return id;
    },
  },
  'feed cursor is lost': {
    weight: 1,
    act: async (walk) => {
      const personId = walk.pick(PEOPLE);
      await walk.pick(walk.devices).disk.change(personId, ['feed'], (tx) => tx.objectStore('feed').clear());
      return fault(walk, 'cursor lost', personId);
    },
  },
  'the first release of the app comes back for a while': {
    weight: 1,
    act: async (walk) => {
      // It kept plans among the items, and its cursor elsewhere; the next round must bring them over, and may be cut anywhere.
      const personId = walk.pick(PEOPLE);
      const device = walk.pick(walk.devices);
      const plans = await device.disk.plansOf(personId);
      await device.disk.change(personId, ['items', 'feed'], async (tx) => {
        const [position] = await tx.objectStore('feed').getAll();
        if (position === undefined) return;
        for (const plan of plans) await tx.objectStore('items').put(plan);
        await tx.objectStore('feed').clear();
        await tx.objectStore('feed').put(position, 'position');
      });
      return fault(walk, 'older layout of storage', personId);
    },
  },
};
