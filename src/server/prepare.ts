/** Makes a database ready to serve: migrated, claimed by this kind of server, and holding what the councils publish. */
import type { Council } from '../domain/council.ts';
import { LIBRARY_KINDS } from '../domain/feed.ts';
import type { Instant } from '../domain/instant.ts';
import type { LibraryItem } from '../domain/published-item.ts';
import type { Database } from './db/connection.ts';
import { migrate } from './db/migrate.ts';
import { demoCouncils } from './demo/councils.ts';
import { demoNotices } from './demo/notices.ts';
import { beginAfterRestore, renewHistory, wasPutBack } from './history.ts';
import { rebuildIfOld } from './market/rebuild.ts';
import { getMeta, setMeta } from './meta.ts';
import { FOLDED } from './ocds/fold.ts';
import { PUBLIC, publish, type Publication } from './publish.ts';
import { loadImported } from './imported-library.ts';
import { underTheDesk } from './plans/events.ts';
import { saveCouncils } from './services.ts';

export interface Preparation {
  mode: 'demo' | 'production';
  councils: readonly Council[];
  library: readonly LibraryItem[];
  now: () => Instant;
  randomBytes: (size: number) => Uint8Array;
  /** Hears what a migration is waiting for. */
  say?: ((sentence: string) => void) | undefined;
}

/** The data belongs to the other kind of server. Never mixed: a demonstration shows anybody the sign-in codes it sends. */
export class WrongMode extends Error {}

const WITHDRAWS = ['council', ...LIBRARY_KINDS] as const;

/** Any number of processes may do this at once, and again at every start: what is already so is left alone. */
export async function prepare(database: Database, { mode, councils, library, now, randomBytes, say }: Preparation): Promise<void> {
  await migrate(database, now(), undefined, say === undefined ? {} : { say });
  await database.alone('append', async (tx) => {
    const claimedBy = await getMeta(tx, 'mode');
    if (claimedBy !== undefined && claimedBy !== mode)
      throw new WrongMode(
        mode === 'demo'
          ? 'This database belongs to a production server. Set HEADROOM_MODE=production, or point HEADROOM_DATA at an empty folder.'
          : 'This database holds the demonstration. Point HEADROOM_DATA (or DATABASE_URL) at an empty one.',
      );
    if ((await getMeta(tx, 'moved')) !== undefined)
      throw new WrongMode(
        'This data lives in PostgreSQL now, and the file is only kept. Set DATABASE_URL to start the server, or HEADROOM_DATA to another folder.',
      );
    const isNew = claimedBy === undefined;
    if (isNew) {
      await setMeta(tx, 'mode', mode);
      await renewHistory(tx, randomBytes);
      await setMeta(tx, 'started-at', now());
    }
    if (await wasPutBack(tx)) await beginAfterRestore(tx, database.engine, randomBytes);
    const startedAt = (await getMeta(tx, 'started-at')) as Instant;
    const brought = [...library, ...(mode === 'demo' ? demoNotices(startedAt) : []), ...(await loadImported(tx))];
    const { councils: standing, items } = await underTheDesk(tx, mode === 'demo' ? demoCouncils(councils) : councils, brought);
    await saveCouncils(tx, standing);
    await publish(
      tx,
      PUBLIC,
      [...standing.map(asPublication), ...items.map((item) => ({ kind: item.kind, id: item.id, item }))],
      now(),
      WITHDRAWS,
      FOLDED, // those are taken in and withdrawn by src/server/ocds
    );
    await rebuildIfOld(tx, now());
    if (isNew && mode === 'demo') await (await import('./demo/seed.ts')).seedDemo(tx, now(), randomBytes);
  });
}

const asPublication = (council: Council): Publication => ({ kind: 'council', id: council.id, item: council });
