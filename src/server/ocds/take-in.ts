/** Takes readable releases in: kept as they are, folded with what is already held of their notices, and published, all in one transaction. */
import type { Council } from '../../domain/council.ts';
import type { ItemId } from '../../domain/id.ts';
import type { Instant } from '../../domain/instant.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { Tx } from '../db/tables.ts';
import { PUBLIC, publish } from '../publish.ts';
import { foldNotice, noticeIdOf } from './fold.ts';
import { Look } from './look.ts';
import type { ReadPackage } from './package.ts';
import { readRelease } from './release.ts';

/** Well under SQLite's limit of values in a statement. */
const ROWS_AT_ONCE = 200;

export interface Taken {
  /** Releases not held before, or held with another content. */
  releases: number;
  /** Notices that are new or say something new. */
  notices: number;
}

/** @param tx one that holds the `append` lock */
export async function takeIn(tx: Tx, read: ReadPackage['read'], councils: readonly Council[], now: Instant): Promise<Taken> {
  const taken = { releases: 0, notices: 0 };
  for (let start = 0; start < read.length; start += ROWS_AT_ONCE) {
    const some = read.slice(start, start + ROWS_AT_ONCE);
    const changed = await keepReleases(tx, some, now);
    taken.releases += changed.length;
    taken.notices += await refold(tx, [...new Set(changed)], councils, now);
  }
  return taken;
}

/** @returns the notice of each release that is new, or came again with another content */
async function keepReleases(tx: Tx, read: ReadPackage['read'], now: Instant): Promise<ItemId[]> {
  const rows = new Map(
    read.map(({ reading, raw }) => {
      const { ocid, releaseId: release_id, service: publisher, publishedAt: published_at } = reading;
      const notice_id = noticeIdOf(reading);
      return [
        `${notice_id} ${release_id}`,
        { notice_id, release_id, ocid, publisher, published_at, received_at: now, json: canonicalJson(raw) },
      ];
    }),
  );
  if (rows.size === 0) return [];
  const changed = await tx
    .insertInto('notice_releases')
    .values([...rows.values()])
    .onConflict((conflict) =>
      conflict
        .columns(['notice_id', 'release_id'])
        .doUpdateSet((eb) => ({ json: eb.ref('excluded.json'), published_at: eb.ref('excluded.published_at'), received_at: now }))
        .whereRef('notice_releases.json', '<>', (eb) => eb.ref('excluded.json')),
    )
    .returning('notice_id')
    .execute();
  return changed.map(({ notice_id }) => notice_id);
}

async function refold(tx: Tx, ids: readonly ItemId[], councils: readonly Council[], now: Instant): Promise<number> {
  if (ids.length === 0) return 0;
  const held = await tx.selectFrom('notice_releases').select(['notice_id', 'publisher', 'json']).where('notice_id', 'in', ids).execute();
  const readings = Map.groupBy(
    held.flatMap(({ notice_id, publisher, json }) => {
      const reading = readRelease(new Look(JSON.parse(json)), councils, publisher);
      return 'reason' in reading ? [] : [{ notice_id, reading }];
    }),
    ({ notice_id }) => notice_id,
  );
  const notices = [...readings.values()].map((all) => foldNotice(all.map(({ reading }) => reading)));
  const rows = notices.map((notice) => ({
    id: notice.id,
    stage: notice.stage,
    published_at: notice.releases!.at(-1)!.publishedAt!,
    json: canonicalJson(notice),
  }));
  await tx
    .insertInto('notices')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        stage: eb.ref('excluded.stage'),
        published_at: eb.ref('excluded.published_at'),
        json: eb.ref('excluded.json'),
      })),
    )
    .execute();
  return publish(
    tx,
    PUBLIC,
    notices.map((item) => ({ kind: 'notice', id: item.id, item })),
    now,
  );
}
