/** The desk's tables say what the submissions say, whatever the order they came in, and say the same when they are made again. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestFirst, overlapIn, replacedIn, type Reported } from '../../src/domain/chain.ts';
import { addDays, addMs, DAY_MS, type Instant, londonDate, startOfLondonDay } from '../../src/domain/instant.ts';
import { Service } from '../../src/domain/service.ts';
import { ReturnSubmission } from '../../src/domain/return-submission.ts';
import { DEMO_ACCOUNTS } from '../../src/server/demo/people.ts';
import { arrivalOf } from '../../src/server/judge.ts';
import { rebuildMarket } from '../../src/server/market/rebuild.ts';
import { RECEIPT_COLUMNS, receiptOf } from '../../src/server/receipts.ts';
import { saveService } from '../../src/server/services.ts';
import { mapleVacancies, NOW, validVacancies } from '../fixtures/returns.ts';
import { careHome } from '../fixtures/services.ts';
import { onEveryEngine } from './engines.ts';
import { type TestServer, testServer } from './test-server.ts';

const MAPLE = 'maple-house.home';
const account = (personId: string) => DEMO_ACCOUNTS.find(({ person }) => person.id === personId)!;

/** 24 beds, so many of them free. */
const withFree = (available: number) =>
  validVacancies({
    categories: [{ category: 'general-residential', capacity: 24, occupied: 24 - available, reserved: 0, available, notAvailable: 0 }],
  });

const allOf = async ({ database: { db } }: TestServer, serviceId: string): Promise<Reported[]> =>
  (
    await db
      .selectFrom('submissions')
      .select([...RECEIPT_COLUMNS, 'body'])
      .where('kind', '=', 'vacancies')
      .where('service_id', '=', serviceId as never)
      .orderBy('seq', 'desc')
      .execute()
  ).map((row) => ({ submission: ReturnSubmission.parse(JSON.parse(row.body)), receipt: receiptOf(row) }));

/** What stands, by the rule devices use: of those up to a moment the newest that nothing corrects. */
function standsAt(all: readonly Reported[], before: Instant): Reported | undefined {
  const replaced = replacedIn(all);
  return all.filter(({ submission }) => !replaced.has(submission.id) && submission.observedAt < before).sort(newestFirst)[0];
}
const freeIn = (one: Reported | undefined): number =>
  one?.submission.kind === 'vacancies' ? one.submission.body.categories.reduce((sum, { available }) => sum + available, 0) : 0;

async function sumUpTo({ database: { db } }: TestServer, localityId: string, on: string): Promise<number> {
  const { total } = await db
    .selectFrom('market_changes')
    .select((eb) => eb.fn.sum<number | null>('delta').as('total'))
    .where('council_id', '=', 'sefton' as never)
    .where('kind', '=', 'vacancies')
    .where('measure', '=', 'available')
    .where('locality_id', '=', localityId)
    .where('on_day', '<=', on as never)
    .executeTakeFirstOrThrow();
  return total ?? 0;
}

const tables = ['standing_days', 'current_returns', 'corrections', 'reported_windows'] as const;
const rowsOf = async ({ database: { db } }: TestServer) => {
  const rows: Record<string, string[]> = {};
  for (const table of tables) rows[table] = (await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort();
  rows['market_changes'] = (await db.selectFrom('market_changes').selectAll().where('delta', '<>', 0).execute())
    .map((row) => JSON.stringify(row))
    .sort();
  return rows;
};

/** Of one run only: each has a home, and an area, of its own. */
async function newHome({ database, clock }: TestServer, run: number): Promise<string> {
  const id = `maple-house.run-${run}`;
  const home = careHome({ id, localityIds: [`run-${run}`], careCategories: ['general-residential'], registeredBeds: 24 });
  await database.alone('append', (tx) => saveService(tx, home, clock.now));
  return id;
}

onEveryEngine((fresh, engine) => {
  it('hold what stands now and stood on every day, however returns, corrections and late ones are mixed, and when made again', async () => {
    const step = fc.record({
      minutes: fc.integer({ min: -6 * 24 * 60, max: 0 }),
      free: fc.integer({ min: 0, max: 24 }),
      who: fc.constantFrom('asha-okafor', 'tom-reilly'),
      /** How far back what it corrects is; 0: nothing. */
      corrects: fc.integer({ min: 0, max: 4 }),
      /** It keeps the moment of what it corrects, as the app does. */
      sameMoment: fc.boolean(),
      /** It is taken in together with the next. */
      waits: fc.boolean(),
    });
    const server = await testServer(await fresh());
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const serviceId = await newHome(server, ++run);
        const sent: ReturnSubmission[] = [];
        let group: ReturnType<typeof arrivalOf>[] = [];
        for (const [index, { minutes, free, who, corrects, sameMoment, waits }] of steps.entries()) {
          const corrected = corrects === 0 ? undefined : sent.at(-corrects);
          const observedAt = corrected !== undefined && sameMoment ? corrected.observedAt : addMs(NOW, minutes * 60_000);
          const submission = mapleVacancies({
            serviceId,
            observedAt,
            savedAt: addMs(NOW, index * 1000),
            body: withFree(free),
            ...(corrected === undefined ? {} : { replaces: corrected.id, replacesBecause: 'A slip' }),
          });
          sent.push(submission);
          group.push(arrivalOf(submission, account(who)));
          if (waits && index < steps.length - 1) continue;
          const results = await server.parts.acceptance.add(group);
          expect(results.map(({ outcome }) => outcome)).not.toContain('refused');
          group = [];
        }
        const all = await allOf(server, serviceId);
        for (let back = 8; back >= -1; back--) {
          const on = addDays(londonDate(NOW), -back);
          expect([on, await sumUpTo(server, `run-${run}`, on)]).toEqual([on, freeIn(standsAt(all, startOfLondonDay(addDays(on, 1))))]);
        }
        const current = await server.database.db
          .selectFrom('current_returns')
          .select(['seq', 'overlap_until', 'observed_at'])
          .where('council_id', '=', 'sefton' as never)
          .where('kind', '=', 'vacancies')
          .where('service_id', '=', serviceId as never)
          .executeTakeFirst();
        if (overlapIn(all) !== undefined) expect(current!.overlap_until >= current!.observed_at).toBe(true);
        expect(current?.seq).toBe(standsAt(all, addMs(NOW, DAY_MS))?.receipt?.seq);
      }),
      { numRuns: engine === 'sqlite' ? 100 : 30 },
    );
    const before = await rowsOf(server);
    await server.database.alone('append', (tx) => rebuildMarket(tx, NOW));
    expect(await rowsOf(server)).toEqual(before);
    await server.close();
  });

  it('move a service when its area changes, let it go with its council, and take it back', async () => {
    const server = await testServer(await fresh());
    const { db } = server.database;
    const row = await db
      .selectFrom('services')
      .select('json')
      .where('id', '=', MAPLE as never)
      .executeTakeFirstOrThrow();
    const service = Service.parse(JSON.parse(row.json));
    const save = (change: Partial<Record<keyof Service, unknown>>) =>
      server.database.alone('append', (tx) => saveService(tx, Service.parse({ ...service, ...change }), server.clock.now));
    const sums = async () =>
      (
        await db
          .selectFrom('market_changes')
          .select('locality_id')
          .select((eb) => eb.fn.sum<number>('delta').as('total'))
          .where('council_id', '=', 'sefton' as never)
          .where('part', '=', 'dementia-residential')
          .where('measure', '=', 'capacity')
          .groupBy('locality_id')
          .execute()
      ).filter(({ total }) => total !== 0);
    expect(await sums()).toEqual([{ locality_id: 'sefton.north', total: 6 }]);
    await save({ localityIds: ['sefton.south'] });
    expect(await sums()).toEqual([{ locality_id: 'sefton.south', total: 6 }]);
    server.clock.advance(DAY_MS);
    await save({ localityIds: ['sefton.south'], councilIds: [] });
    expect(await sums()).toEqual([]);
    expect(
      await db
        .selectFrom('current_returns')
        .select('seq')
        .where('service_id', '=', MAPLE as never)
        .execute(),
    ).toEqual([]);
    await server.database.alone('append', (tx) => rebuildMarket(tx, server.clock.now));
    expect(await sums()).toEqual([]);
    server.clock.advance(DAY_MS);
    await save({ localityIds: ['sefton.south'] });
    expect(await sums()).toEqual([{ locality_id: 'sefton.south', total: 6 }]);
    const before = await rowsOf(server);
    await save({ localityIds: ['sefton.south'] });
    expect(await rowsOf(server)).toEqual(before);
    await server.close();
  });
});
