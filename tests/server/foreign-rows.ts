/** Other people's rows in every table that grows, written past the rules, which are slow. */
import { sql } from 'kysely';
import type { SubmissionId } from '../../src/domain/id.ts';
import { addMs, HOUR_MS } from '../../src/domain/instant.ts';
import { insertRows } from '../../src/server/db/rows.ts';
import { newId } from '../fixtures/returns.ts';
import type { TestServer } from './test-server.ts';

const MANY = 6000;

/** Other services' returns of other councils, in every table that a return touches; written past the rules, which are slow. */
export async function fillWithOthers({ database, clock }: TestServer): Promise<void> {
  await database.alone('append', async (tx) => {
    const row = await tx.selectFrom('submissions').selectAll().where('kind', '=', 'vacancies').limit(1).executeTakeFirstOrThrow();
    const services = Array.from({ length: 3000 }, (_, n) => ({ id: `s-${n}` as never, organisation_id: `o-${n}` as never, json: '{}' }));
    const council = (n: number) => `council-${n % 150}` as never;
    await insertRows(tx, 'councils', [{ id: 'elsewhere' as never, json: '{}' }]);
    await insertRows(
      tx,
      'organisations',
      services.map(({ organisation_id: id }) => ({ id, json: '{}' })),
    );
    await insertRows(tx, 'services', services);
    await insertRows(
      tx,
      'service_councils',
      services.map(({ id }) => ({ service_id: id, council_id: 'elsewhere' as never })),
    );
    const at = (n: number) => addMs(clock.now, -n * HOUR_MS);
    const { seq: _seq, ...columns } = row;
    const rows = Array.from({ length: MANY }, (_, n) => ({
      ...columns,
      id: newId(at(n)),
      service_id: services[n % services.length]!.id,
      organisation_id: services[n % services.length]!.organisation_id,
      person_id: `p-${n % 2000}` as never,
      observed_at: at(n),
      received_at: at(n),
    }));
    const numbers = await insertRows<'submissions', { id: SubmissionId; seq: number }>(tx, 'submissions', rows, 'returning id, seq');
    await insertRows(
      tx,
      'submission_readers',
      numbers.map(({ seq }, n) => ({ council_id: council(n), seq })),
    );
    await insertRows(
      tx,
      'feed',
      rows.map(({ id }, n) => ({ audience: `organisation:other-${n % 500}`, kind: 'return', item_id: id, at: at(n), json: '{}' })),
    );
    const day = (n: number) => at(n * 24).slice(0, 10) as never;
    const standing = numbers.map(({ seq }, n) => ({
      council_id: council(n),
      service_id: services[n % services.length]!.id,
      kind: 'vacancies' as const,
      on_day: day(n),
      seq,
      observed_at: at(n),
      saved_at: at(n),
      service_type: 'care-home' as const,
      json: '{"cells":[],"once":{}}',
    }));
    await insertRows(tx, 'standing_days', standing);
    await insertRows(
      tx,
      'current_returns',
      standing.map(({ saved_at: _saved, ...one }, n) => ({ ...one, council_id: `council-${n}` as never, overlap_until: '' as const })),
    );
    await insertRows(
      tx,
      'reported_windows',
      standing.map((one, n) => ({
        council_id: one.council_id,
        kind: one.kind,
        service_id: one.service_id,
        month: `m${n}`,
        received_at: at(n),
      })),
    );
    await insertRows(
      tx,
      'market_changes',
      standing.map((one, n) => ({
        council_id: one.council_id,
        kind: one.kind,
        on_day: one.on_day,
        locality_id: '',
        service_type: one.service_type,
        part: `p${n}`,
        client_groups: '',
        measure: 'capacity' as never,
        delta: 1,
      })),
    );
    const people = Array.from({ length: 2000 }, (_, n) => ({
      id: `p-${n}` as never,
      name: 'A',
      email: `p${n}@example.org`,
      ended_at: null,
    }));
    await insertRows(tx, 'people', people);
    await insertRows(
      tx,
      'memberships',
      people.map(({ id }, n) => ({ person_id: id, role: 'reporter' as const, organisation_id: `o-${n}` as never, council_id: null })),
    );
    await insertRows(
      tx,
      'sessions',
      people.map(({ id }, n) => ({
        token_hash: `hash-${n}`,
        person_id: id,
        renewed_at: clock.now,
        expires_at: addMs(clock.now, HOUR_MS),
        started_at: null,
        device: null,
      })),
    );
    await insertRows(
      tx,
      'kept_drafts',
      people.map(({ id }) => ({ person_id: id, key_hash: 'k', updated_at: clock.now, size: 1, sealed: '' })),
    );
    await insertRows(
      tx,
      'corrections',
      rows.map(({ id }, n) => ({ submission_id: id, council_id: council(n) })),
    );
  });
  // PostgreSQL does so by itself when a table has grown; SQLite never does here, nor on a council's server.
  if (database.engine === 'postgres') await sql`analyze`.execute(database.db);
}
