/** Each safeguard taken away, one at a time: the walk's checks must notice. A check that nothing can make red proves nothing. */
import { type KyselyPlugin, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { saveForSending } from '../../src/device/store/drafts.ts';
import { applyResults, nextBatch } from '../../src/device/store/outbox.ts';
import type { PersonStore } from '../../src/device/store/person-store.ts';
import { pullFeed } from '../../src/device/sync/pull.ts';
import { pushOutbox } from '../../src/device/sync/push.ts';
import { synchronise } from '../../src/device/sync/sync.ts';
import type { Received } from '../../src/domain/reported-answer.ts';
import { API, MAX_BATCH, PushResponse, type PushResult } from '../../src/domain/protocol.ts';
import { accept } from '../../src/server/accept.ts';
import type { Tx } from '../../src/server/db/tables.ts';
import { GroupCommit } from '../../src/server/group-commit.ts';
import { NOW } from '../fixtures/returns.ts';
import type { TestServer } from '../server/test-server.ts';
import type { Sabotage, Walk } from './walk-state.ts';
import { STEPS } from './walk.ts';
import { prepareWalks, type Walker } from './walking.ts';
import { noLocks, type Round } from './world.ts';

let walker: Walker;
beforeAll(async () => {
  walker = await prepareWalks();
});
afterAll(() => walker.remove());

/** Walks until something is wrong. @param like what is looked for, where a safeguard's absence breaks several things */
async function firstWrong(sabotage: Sabotage, walks = 120, steps = STEPS, like = /./): Promise<string[]> {
  for (let seed = 1; seed <= walks; seed++) {
    const { wrong } = await walker.walk(seed, sabotage, steps);
    if (wrong.some((one) => like.test(one))) return wrong;
  }
  return [];
}

/** A push that is like the real one but for how it takes in the answers. */
const roundThat =
  (takesIn: (store: PersonStore, sent: readonly string[], results: readonly PushResult[]) => Promise<void>): Round =>
  ({ store, transport, locks, now }) =>
    locks.request(`headroom-sync-${store.personId}`, async () => {
      for (;;) {
        const submissions = await nextBatch(store, MAX_BATCH);
        if (submissions.length === 0) return pullFeed(store, transport, now);
        const answer = await transport.post(`${API}/submissions`, { submissions }, PushResponse);
        const ids = submissions.map(({ id }) => id);
        if (answer.outcome !== 'ok') return { outcome: 'offline' as const };
        await takesIn(store, ids, answer.body.results);
      }
    });

/** Without the outbox row first and the receipt later there would be a moment with neither. */
const deletesFirst = roundThat(async (store, sent, results) => {
  const kept = await store.write(['outbox'], async (tx) => {
    const entries = [];
    for (const result of results) entries.push(await tx.objectStore('outbox').get(result.id));
    for (const id of sent) await tx.objectStore('outbox').delete(id);
    return entries;
  });
  await store.write(['outbox', 'receipts'], async (tx) => {
    for (const [n, result] of results.entries()) {
      const entry = kept[n];
      if (entry === undefined) continue;
      if (result.outcome === 'refused') await tx.objectStore('outbox').put({ ...entry, state: 'refused', problems: result.problems });
      else await tx.objectStore('receipts').put({ submission: entry.submission, receipt: result.receipt } as Received);
    }
  });
});

/** Takes "refused" for an answer like any other and lets go of the submission. */
const dropsRefused = roundThat(async (store, _sent, results) => {
  await applyResults(store, results);
  await store.write(['outbox'], async (tx) => {
    for (const result of results) if (result.outcome === 'refused') await tx.objectStore('outbox').delete(result.id);
  });
});

/** Believes that what was sent has arrived, whatever came back. */
const believesInSending: Round = ({ store, transport, locks, now }) =>
  locks.request(`headroom-sync-${store.personId}`, async () => {
    const submissions = await nextBatch(store, MAX_BATCH);
    if (submissions.length > 0) await transport.post(`${API}/submissions`, { submissions }, PushResponse);
    await store.write(['outbox'], async (tx) => {
      for (const { id } of submissions) await tx.objectStore('outbox').delete(id);
    });
    return pullFeed(store, transport, now);
  });

/** Two transactions where there is one: the draft goes, and then the outbox gets it. */
const sendsInTwoSteps: typeof saveForSending = async (store, submission, draftKey) => {
  await store.write(['drafts'], (tx) => tx.objectStore('drafts').delete(draftKey));
  await store.write(['outbox'], (tx) => tx.objectStore('outbox').put({ submission, state: 'waiting', problems: [] }));
  return { outcome: 'saved', id: submission.id };
};

/** Takes the draft away whatever it says by now: also what another tab typed, or what is kept beside it. */
const sendsPastChanges: typeof saveForSending = (store, submission, draftKey) =>
  store.write(['drafts', 'outbox'], async (tx) => {
    await tx.objectStore('drafts').delete(draftKey);
    await tx.objectStore('outbox').put({ submission, state: 'waiting', problems: [] });
    return { outcome: 'saved', id: submission.id };
  });

/** Says of no draft which version it was made from: the latest wins. */
const latestDraftWins: Round = (parts) => {
  const put: typeof parts.transport.put = (path, body, schema) => {
    const { drafts } = body as { drafts: { over?: string }[] };
    return parts.transport.put(path, { drafts: drafts.map(({ over: _over, ...draft }) => draft) }, schema);
  };
  return synchronise({ ...parts, transport: { ...parts.transport, put } });
};

/** Never shows a server that was put back from a copy what it had. */
const showsNothingAgain: Round = ({ store, transport, locks, now }) =>
  locks.request(`headroom-sync-${store.personId}`, async () => {
    const pushed = await pushOutbox(store, transport);
    return pushed.outcome === 'done' ? pullFeed(store, transport, now) : pushed;
  });

/** Loses plans and keeps the cursor: what two databases without an agreement would do. */
const losesPlans = async ({ devices }: Walk): Promise<void> => {
  for (const { disk } of devices) await disk.dropPlans('asha-okafor');
};

/** Hides from the server what it holds under an id: what receipts are read back from. */
const forgetful: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: 'person_name' in (result.rows[0] ?? {}) ? [] : result.rows }),
};

async function withoutUniqueIds({ database: { db } }: TestServer): Promise<void> {
  await sql`pragma foreign_keys = off`.execute(db);
  for (const change of ['update', 'delete']) {
    await sql`drop trigger if exists ${sql.id(`submissions_no_${change}`)}`.execute(db);
    await sql`drop trigger if exists ${sql.id(`submission_readers_no_${change}`)}`.execute(db);
  }
  await sql`drop table replies`.execute(db); // it refers to ids that are no longer unique
  await sql`create table copied as select * from submissions`.execute(db);
  await sql`drop table submissions`.execute(db);
  await sql`create table submissions (seq integer primary key, id text, kind text, organisation_id text, service_id text, person_id text,
    person_name text, observed_at text, received_at text, standing text, read_by text, hash text, body text, about text)`.execute(db);
  await sql`insert into submissions select * from copied`.execute(db);
}

describe('the checks notice', () => {
  it('a device that deletes before the receipt is written', async () => {
    expect((await firstWrong({ round: deletesFirst })).join()).toMatch(/was saved and is gone/);
  });
  it('a device that lets go of what was refused', async () => {
    expect((await firstWrong({ round: dropsRefused })).join()).toMatch(/was saved and is gone/);
  });
  it('a device that takes sending for arriving', async () => {
    expect((await firstWrong({ round: believesInSending })).join()).toMatch(/was saved and is gone/);
  });
  it('a send that takes two transactions', async () => {
    expect((await firstWrong({ send: sendsInTwoSteps })).join()).toMatch(/was called saved and is gone|in the outbox and has a receipt/);
  });
  it('a lock that does not lock', async () => {
    expect((await firstWrong({ locks: () => noLocks })).join()).toMatch(
      /was sent while it was on its way|was sent but is not in the outbox/,
    );
  });
  it('a draft that is saved over what nobody here has seen', async () => {
    expect((await firstWrong({ overwrites: true })).join()).toMatch(/was called saved and is gone/);
  });
  it('a return that is sent past a draft that has changed', async () => {
    expect((await firstWrong({ send: sendsPastChanges })).join()).toMatch(/was called saved and is gone/);
  });
  it('drafts of two devices of which the latest wins', async () => {
    const gone = /was called saved and is gone/; // or both devices send theirs under one number, which is another check's to notice
    expect((await firstWrong({ round: latestDraftWins }, 60, 100, gone)).join()).toMatch(gone);
  });
  it('a device that does not say whose work it sends', async () => {
    expect((await firstWrong({ isAnonymous: true })).join()).toMatch(/sent as|of undefined/);
  });
  it('a device that shows a server nothing again', async () => {
    expect((await firstWrong({ round: showsNothingAgain }, 60, 100)).join()).toMatch(
      /never reached the server|which the server does not hold/,
    );
  });
  it('plans that are gone while the cursor stays', async () => {
    expect((await firstWrong({ meddles: losesPlans })).join()).toMatch(/are not those that are published/);
  });
  it('a server that does not look whether it holds an id, and a table that does not mind', async () => {
    let server: TestServer | undefined;
    const acceptance = new GroupCommit((arrivals: Parameters<typeof accept>[1]) =>
      server!.database.alone('append', (tx) => accept(tx.withPlugin(forgetful) as Tx, arrivals, NOW)),
    );
    const opened = async (now: TestServer, isFirst: boolean): Promise<void> => {
      server = now;
      if (isFirst) await withoutUniqueIds(now);
    };
    expect((await firstWrong({ parts: { acceptance }, opened })).join()).toMatch(/the server holds an id twice/);
  });
});

it('the table alone keeps an id from being held twice, even when the server does not look', async () => {
  let server: TestServer | undefined;
  const acceptance = new GroupCommit((arrivals: Parameters<typeof accept>[1]) =>
    server!.database.alone('append', (tx) => accept(tx.withPlugin(forgetful) as Tx, arrivals, NOW)),
  );
  const wrong = await firstWrong({ parts: { acceptance }, opened: async (now) => void (server = now) }, 15);
  expect(wrong.join()).not.toMatch(/twice/);
});
