/** A made-up country in a database of its own, before a server opens it: councils, services, those who report for them, and their sessions. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Council } from '../../src/domain/council.ts';
import type { CouncilId, LocalityId, OrganisationId, PersonId, ServiceId } from '../../src/domain/id.ts';
import { addMs, DAY_MS, type Instant, instantOf } from '../../src/domain/instant.ts';
import type { Account } from '../../src/domain/person.ts';
import type { ReturnSubmission } from '../../src/domain/return-submission.ts';
import type { Service } from '../../src/domain/service.ts';
import { accept } from '../../src/server/accept.ts';
import { type DatabaseAddress, openDatabase } from '../../src/server/db/connection.ts';
import { insertRows } from '../../src/server/db/rows.ts';
import { DEMO_SERVICES } from '../../src/server/demo/organisations.ts';
import { arrivalOf } from '../../src/server/judge.ts';
import { COUNCILS, LIBRARY } from '../../src/server/library/library.ts';
import { prepare } from '../../src/server/prepare.ts';
import { hashToken } from '../../src/server/secrets.ts';
import { mapleVacancies, newId } from '../fixtures/returns.ts';

/** Who reports for one service, and the cookie they come with. */
export interface Reporter {
  account: Account;
  cookie: string;
  serviceId: ServiceId;
}
export interface Country {
  reporters: Reporter[];
  /** An officer of the first council. */
  officer: { cookie: string; councilId: CouncilId };
}

const now = (): Instant => instantOf(Date.now());
const model = DEMO_SERVICES.find(({ id }) => id === 'maple-house.home')!;

export const returnOf = ({ account, serviceId }: Reporter, at: Instant): ReturnSubmission => {
  const [role] = account.memberships;
  const organisationId = role?.role === 'officer' ? undefined : role?.organisationId;
  return mapleVacancies({ id: newId(at), organisationId: organisationId!, serviceId, observedAt: at, savedAt: at });
};

interface Size {
  councils: number;
  services: number;
  /** How many there are already, spread over the services and the days, taken in by the server's own rules as they came. */
  returns?: number;
  days?: number;
}

/** @param at a folder: SQLite in a file there */
export async function settle(at: string | DatabaseAddress, size: Size): Promise<Country> {
  const database = openDatabase(typeof at === 'string' ? { engine: 'sqlite', file: join(at, 'headroom.sqlite') } : at);
  await prepare(database, { mode: 'demo', councils: COUNCILS, library: LIBRARY, now, randomBytes });
  const councils = Array.from({ length: size.councils }, (_, n): Council => ({
    ...COUNCILS[0]!,
    id: `c${n}` as CouncilId,
    localities: COUNCILS[0]!.localities.map(({ name }, index) => ({ id: `c${n}.${index}` as LocalityId, name })),
  }));
  const services = Array.from({ length: size.services }, (_, n): Service => ({
    ...model,
    id: `o${n}.home` as ServiceId,
    organisationId: `o${n}` as OrganisationId,
    councilIds: [councils[n % councils.length]!.id],
    localityIds: [councils[n % councils.length]!.localities[0]!.id],
  }));
  const person = (id: string) => ({ id: id as PersonId, name: 'A Manager', email: `${id}@example.org` });
  const reporters = services.map((service): Reporter => {
    const account: Account = {
      person: person(service.organisationId),
      memberships: [{ role: 'manager', organisationId: service.organisationId }],
    };
    return { account, serviceId: service.id, cookie: randomBytes(32).toString('base64url') };
  });
  const officer = { person: person('officer'), cookie: randomBytes(32).toString('base64url'), councilId: councils[0]!.id };
  const started = now();
  await database.alone('append', async (tx) => {
    await insertRows(tx, 'councils', councils.map((one) => ({ id: one.id, json: JSON.stringify(one) }))); // prettier-ignore
    await insertRows(
      tx,
      'organisations',
      services.map(({ organisationId: id }) => ({ id, json: JSON.stringify({ id, name: 'A provider', kind: 'single' }) })),
    );
    await insertRows(tx, 'services', services.map((one) => ({ id: one.id, organisation_id: one.organisationId, json: JSON.stringify(one) }))); // prettier-ignore
    await insertRows(tx, 'service_councils', services.map((one) => ({ service_id: one.id, council_id: one.councilIds[0]! }))); // prettier-ignore
    await insertRows(tx, 'people', [officer.person, ...reporters.map(({ account }) => account.person)].map((one) => ({ ...one, ended_at: null }))); // prettier-ignore
    await insertRows(tx, 'memberships', [
      { person_id: officer.person.id, role: 'officer', organisation_id: null, council_id: officer.councilId },
      ...services.map((one) => ({
        person_id: person(one.organisationId).id,
        role: 'manager' as const,
        organisation_id: one.organisationId,
        council_id: null,
      })),
    ]);
    const sessions = [{ account: officer, cookie: officer.cookie }, ...reporters];
    await insertRows(
      tx,
      'sessions',
      sessions.map(({ account, cookie }) => ({
        token_hash: hashToken(cookie),
        person_id: account.person.id,
        renewed_at: started,
        expires_at: addMs(started, 30 * DAY_MS),
        started_at: started,
        device: null,
      })),
    );
  });
  const many = size.returns ?? 0;
  const momentOf = (index: number): Instant => addMs(started, Math.floor((index / many - 1) * (size.days ?? 350) * DAY_MS));
  for (let from = 0; from < many; from += 500) {
    const arrivals = Array.from({ length: Math.min(500, many - from) }, (_, index) => {
      const reporter = reporters[(from + index) % reporters.length]!;
      return arrivalOf(returnOf(reporter, momentOf(from + index)), reporter.account);
    });
    const results = await database.alone('append', (tx) => accept(tx, arrivals, momentOf(from + arrivals.length)));
    const refused = results.find(({ outcome }) => outcome !== 'accepted');
    if (refused !== undefined) throw new Error(`A return of the made-up country was not taken: ${JSON.stringify(refused)}`);
  }
  await database.close();
  const asCookie = (token: string): string => `headroom=${token}`;
  return {
    reporters: reporters.map((one) => ({ ...one, cookie: asCookie(one.cookie) })),
    officer: { cookie: asCookie(officer.cookie), councilId: officer.councilId },
  };
}
