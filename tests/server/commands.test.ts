/** What an operator types, run as they would run it. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseAddress, openDatabase } from '../../src/server/db/connection.ts';
import { runCommand } from '../../src/server/commands/run.ts';
import type { Db } from '../../src/server/db/tables.ts';
import { HEADROOM } from '../built-server.ts';
import { release } from '../fixtures/ocds-release.ts';
import { makeReleases } from '../fixtures/ocds-releases.ts';
import { onEveryEngine, tempFolder } from './engines.ts';
import { startNoticePublisher } from './notice-publisher.ts';

interface Run {
  code: 0 | 1 | undefined;
  stdout: string;
  stderr: string;
}

/** Production, set up as the guide says; mail would go nowhere. */
const PRODUCTION = {
  HEADROOM_MODE: 'production',
  HEADROOM_ORIGIN: 'https://headroom.example.gov.uk',
  HEADROOM_SECRET: 'x'.repeat(40),
  MAIL_FROM: 'headroom@example.gov.uk',
};

/** In this process: a start of its own for each would take longer than what is tested. */
async function run(environment: Record<string, string>, ...args: string[]): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  const code = await runCommand(args, environment, {
    say: (text) => void (said.stdout += `${text}\n`),
    complain: (text) => void (said.stderr += `${text}\n`),
  });
  return { code, ...said };
}

const WILLOW = { id: 'willow', name: 'Willow Care', kind: 'single' };
const SERVICE = {
  id: 'willow.home',
  organisationId: 'willow',
  name: 'Willow House',
  type: 'care-home',
  cqcLocationId: '1-123456789',
  councilIds: ['sefton'],
  localityIds: ['sefton.north'],
  registeredBeds: 12,
  careCategories: ['general-residential'],
  frameworkCouncilIds: [],
};

onEveryEngine((fresh, engine) => {
  const folder = tempFolder();
  let environment: Record<string, string>;
  let address: DatabaseAddress;
  beforeAll(async () => {
    const given = await fresh();
    address = given.engine === 'sqlite' ? { engine: 'sqlite', file: join(folder, 'headroom.sqlite') } : given;
    environment = { HEADROOM_DATA: folder, ...(given.engine === 'postgres' ? { DATABASE_URL: given.url } : {}) };
  });
  const look = async <T>(at: (db: Db) => Promise<T>): Promise<T> => {
    const database = openDatabase(address);
    return at(database.db).finally(() => database.close());
  };
  const write = (value: unknown): string => {
    const file = join(folder, 'import.json');
    writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
    return file;
  };
  const history = () => look((db) => db.selectFrom('meta').select('value').where('key', '=', 'history').executeTakeFirstOrThrow());

  it('imports organisations and services, and changes them when they come again', async () => {
    expect(await run(environment, 'import-organisations', write({ organisations: [WILLOW], services: [SERVICE] }))).toMatchObject({
      code: 0,
      stdout: 'Imported 1 organisations and 1 services.\n',
    });
    await run(environment, 'import-organisations', write({ services: [{ ...SERVICE, registeredBeds: 14 }] }));
    const { json } = await look((db) =>
      db
        .selectFrom('services')
        .select('json')
        .where('organisation_id', '=', 'willow' as never)
        .executeTakeFirstOrThrow(),
    );
    expect(JSON.parse(json)).toEqual({ ...SERVICE, registeredBeds: 14 });
    const feed = await look((db) =>
      db.selectFrom('feed').select('kind').where('audience', '=', 'organisation:willow').orderBy('seq').execute(),
    );
    expect(feed.map(({ kind }) => kind)).toEqual(['organisation', 'service', 'service']);
  });

  it('imports nothing of a file with faults, and names every one of them', async () => {
    const services = [
      SERVICE,
      { ...SERVICE, id: 'Willow Two' },
      { ...SERVICE, councilIds: ['atlantis'], localityIds: ['sefton.moon'], organisationId: 'oak' },
    ];
    const { code, stderr } = await run(
      environment,
      'import-organisations',
      write({ organisations: [{ ...WILLOW, id: 'elm' }, { name: 'No id' }], services }),
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Nothing was imported/);
    for (const fault of [
      'organisations[1] id',
      'services[1] id',
      'no organisation “oak”',
      'no council “atlantis”',
      'no locality “sefton.moon”',
    ])
      expect(stderr).toContain(fault);
    expect(
      await look((db) =>
        db
          .selectFrom('organisations')
          .select('id')
          .where('id', '=', 'elm' as never)
          .execute(),
      ),
    ).toEqual([]);
    expect((await run(environment, 'import-organisations', write('not json'))).stderr).toContain('could not be read as JSON');
  });

  it('takes in tender notices, says what it could not read and what it held already', async () => {
    const [good, bad] = [release(), release({ id: '2', date: undefined })];
    const first = await run(environment, 'import-notices', write({ releases: [good, bad] }));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toBe(
      'Release 2 (2), date: is missing or cannot be read, so its place in the history is not known. It was left out.\n' +
        '2 releases: 1 taken in, 0 held already, 1 left out. 1 notices are new or changed. Held now: open for bids 1.\n',
    );
    // Line by line and gzipped, as registries of OCDS offer them; over the wire, page after page.
    const lines = [good, release({ id: '3', tag: ['award'] })].map((one) => JSON.stringify(one)).join('\n');
    const gzipped = join(folder, 'lines.jsonl.gz');
    writeFileSync(gzipped, gzipSync(lines));
    expect((await run(environment, 'import-notices', gzipped)).stdout).toContain('2 releases: 1 taken in, 1 held already');
    const publisher = await startNoticePublisher();
    publisher.releases.push(...makeReleases(30));
    const url = `${publisher.address}/api/1.0/ocdsReleasePackages?updatedFrom=2026-01-01T00:00:00&updatedTo=2027-01-01T00:00:00`;
    expect((await run(environment, 'import-notices', url)).stdout).toMatch(/^\d+ releases: (\d+) taken in, 0 held already, 0 left out/);
    expect(await look((db) => db.selectFrom('notices').select('id').execute())).toHaveLength(
      1 + publisher.releases.filter(({ ocid }) => ocid.includes('h6vhtk')).length,
    );
  });

  it('invites somebody once, changes their role, and takes it away', async () => {
    const invite = (...more: string[]) => run(environment, 'invite', 'New.Manager@example.org', '--name', 'New Manager', ...more);
    expect((await invite('--role', 'manager', '--organisation', 'maple-house')).stdout).toContain(
      'new.manager@example.org can now sign in',
    );
    await invite('--role', 'reporter', '--organisation', 'maple-house');
    await invite('--role', 'officer', '--council', 'knowsley');
    const roles = () =>
      look((db) =>
        db
          .selectFrom('people')
          .innerJoin('memberships', 'memberships.person_id', 'people.id')
          .select(['role'])
          .where('email', '=', 'new.manager@example.org')
          .orderBy('role')
          .execute(),
      );
    expect(await roles()).toEqual([{ role: 'officer' }, { role: 'reporter' }]);
    expect((await run(environment, 'revoke', 'new.manager@example.org', '--organisation', 'maple-house')).code).toBe(0);
    expect(await roles()).toEqual([{ role: 'officer' }]);
    expect((await run(environment, 'revoke', 'new.manager@example.org', '--organisation', 'maple-house')).stderr).toContain(
      'had no role there',
    );
    const last = await run(environment, 'revoke', 'new.manager@example.org', '--council', 'knowsley');
    expect(last.stdout).toContain('It was the last one: the account has ended');
  });

  it('ends an account, once or twice, and lets the person begin again', async () => {
    const ended = () =>
      look((db) => db.selectFrom('people').select('ended_at').where('email', '=', 'tom.reilly@example.org').executeTakeFirstOrThrow());
    const end = (email: string) => run(environment, 'end', email);
    expect(await end('Tom.Reilly@example.org')).toMatchObject({ code: 0, stdout: expect.stringContaining('the account has ended') });
    const since = (await ended()).ended_at;
    expect(since).not.toBeNull();
    expect((await end('tom.reilly@example.org')).code).toBe(0);
    expect((await ended()).ended_at).toBe(since);
    expect(await end('nobody@example.org')).toMatchObject({ code: 1, stderr: expect.stringContaining('Nobody here has the address') });
    const again = ['invite', 'tom.reilly@example.org', '--name', 'Tom Reilly', '--role', 'reporter', '--organisation', 'maple-house'];
    expect((await run(environment, ...again)).code).toBe(0);
    expect((await ended()).ended_at).toBeNull();
  });

  it('makes devices start again after a restore', async () => {
    const before = await history();
    expect((await run(environment, 'restored')).code).toBe(0);
    expect(await history()).not.toEqual(before);
  });

  it.runIf(engine === 'sqlite')('copies the database while somebody writes to it, and the copy says that it is one', async () => {
    const database = openDatabase(address);
    const writing = database.alone('append', async (tx) => void (await tx.selectFrom('meta').selectAll().execute()));
    const copy = join(folder, 'copy.sqlite');
    expect((await run(environment, 'backup', copy)).stdout).toContain(`Copied to ${copy}`);
    await writing;
    const seeded = (await database.db.selectFrom('submissions').select('id').execute()).length;
    expect(seeded).toBeGreaterThan(0);
    const sqlite = new Sqlite(copy, { readonly: true });
    const isCopy = sqlite.prepare(`select value from meta where key = 'put-back'`).pluck().get();
    const submissions = sqlite.prepare('select count(*) from submissions').pluck().get();
    sqlite.close();
    await database.close();
    expect(submissions).toBe(seeded);
    expect(isCopy).toBe('yes');
    expect((await run(environment, 'backup', copy)).stderr).toContain('exists already');
  });

  it.runIf(engine === 'postgres')('says how PostgreSQL is copied', async () => {
    expect(await run(environment, 'backup', join(folder, 'copy'))).toMatchObject({ code: 1, stderr: expect.stringContaining('pg_dump') });
  });
});

describe('a command given wrongly', () => {
  const environment = { HEADROOM_DATA: tempFolder() };
  it.each([
    [
      ['invite', 'a@example.org', '--name', 'A', '--role', 'manager', '--organisation', 'atlantis'],
      'There is no “atlantis” among the organisations',
    ],
    [['invite', 'a@example.org', '--name', 'A', '--role', 'officer', '--organisation', 'maple-house'], 'Give --role manager'],
    [['invite', 'not an address', '--name', 'A', '--role', 'manager', '--organisation', 'maple-house'], 'real e-mail address'],
    [['invite', 'a@example.org', '--role', 'manager', '--organisation', 'maple-house'], '--name'],
    [['invite', 'a@example.org', '--colour', 'red'], '--colour'],
    [['import-notices', 'http://10.0.0.1/'], 'begins with https://'],
    [['import-notices', '/nowhere.json'], 'could not be read'],
    [['import-notices'], 'Give one file, or one address'],
    [['invite'], 'Give one e-mail address'],
    [['dance'], 'There is no command “dance”'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, stderr } = await run(environment, ...args);
    expect([code, stderr]).toEqual([1, expect.stringContaining(sentence)]);
    expect(stderr).not.toContain('    at ');
  });
});

describe('as a process', () => {
  const start = (...args: string[]) => promisify(execFile)(process.execPath, [HEADROOM, ...args], { env: {} });
  it('ends with 0 when it is done, and says what it has to say', async () => {
    expect((await start('coverage', '--help')).stdout).toMatch(/^headroom coverage/);
  });
  it('ends with 1 and complains when it is not', async () => {
    await expect(start('dance')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('There is no command “dance”'),
    });
  });
});

describe('the help', () => {
  it.each([[[]], [['--help']], [['help']]])('is shown for %j', async (args) => {
    expect((await run({}, ...args)).stdout).toContain('import-organisations FILE');
  });
  const NAMES =
    'serve migrate import-organisations import-cqc import-library import-notices invite revoke end export audit backup restore restored rebuild-market retention move-to-postgres coverage';
  it('names every command', async () => {
    const { stdout } = await run({}, '--help');
    expect([...stdout.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name)).toEqual(NAMES.split(' '));
  });
  it('leaves serving to the process', async () => {
    expect((await run({}, 'serve')).code).toBeUndefined();
  });
  it.each(NAMES.split(' '))('says what %s does, without doing it', async (name) => {
    const { code, stdout } = await run({}, name, '--help');
    expect([code, stdout.startsWith(`headroom ${name}`)]).toEqual([0, true]);
    expect(stdout.split('\n').length).toBeGreaterThan(2);
  });
  it('is not needed to learn that production is not set up', async () => {
    expect((await run(PRODUCTION, 'migrate')).stderr).toMatch(/^Set SMTP_URL/);
  });
});
