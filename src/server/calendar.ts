/** A calendar of due dates at an address that nobody guesses: one for each person, made anew or taken away when they wish. */
import type { Hono } from 'hono';
import { deadlineEvents } from '../domain/deadlines.ts';
import { icsOf } from '../domain/ics.ts';
import type { PersonId } from '../domain/id.ts';
import { organisationIdsOf } from '../domain/person.ts';
import { API } from '../domain/protocol.ts';
import type { CalendarAddress } from '../domain/protocol-calendar.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { loadAccount } from './people.ts';
import { loadExpected } from './reminders/load.ts';
import { hashToken, keyedHash, newToken } from './secrets.ts';
import { loadCouncils } from './services.ts';
import { signedIn } from './session.ts';

/**
 * Made from the server's secret and a nonce, so that Settings can show it again on any device though the database has only its hash.
 * 256 bits, and nothing in it says whose it is.
 */
const tokenOf = (secret: string, personId: PersonId, nonce: string): string => keyedHash(secret, 'calendar', `${personId}\n${nonce}`);

export function calendarRoutes(api: Hono<Env>, parts: Parts): void {
  const { database, origins, secret, now, randomBytes } = parts;
  const addressOf = (token: string): CalendarAddress => ({ address: `${origins[0]!}${API}/calendar/${token}` });

  api.get('/calendar', signedIn(parts), async (c) => {
    const personId = c.get('account').person.id;
    const row = await database.db.selectFrom('calendars').select('nonce').where('person_id', '=', personId).executeTakeFirst();
    return c.json(row === undefined ? ({} satisfies CalendarAddress) : addressOf(tokenOf(secret, personId, row.nonce)));
  });

  api.post('/calendar', signedIn(parts), async (c) => {
    const personId = c.get('account').person.id;
    if (organisationIdsOf(c.get('account')).length === 0) throw new ProblemError('forbidden'); // an officer owes no reports
    const nonce = newToken(randomBytes);
    const token = tokenOf(secret, personId, nonce);
    const row = { nonce, token_hash: hashToken(token), made_at: now() };
    await database.write((tx) =>
      tx
        .insertInto('calendars')
        .values({ person_id: personId, ...row })
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
        .execute(),
    );
    return c.json(addressOf(token));
  });

  api.post('/calendar/remove', signedIn(parts), async (c) => {
    await database.write((tx) => tx.deleteFrom('calendars').where('person_id', '=', c.get('account').person.id).execute());
    return c.body(null, 204);
  });

  // Without signing in: calendars do not. What it tells is asked for anew each time, so a role that has ended tells nothing more.
  api.get('/calendar/:token', async (c) => {
    const { db } = database;
    const row = await db
      .selectFrom('calendars')
      .select('person_id')
      .where('token_hash', '=', hashToken(c.req.param('token')))
      .executeTakeFirst();
    const account = row && (await loadAccount(db, row.person_id));
    if (account === undefined) throw new ProblemError('not-found');
    const at = now();
    const expected = await loadExpected(db, await loadCouncils(db), organisationIdsOf(account));
    const events = [...expected.values()].flat().flatMap((one) => deadlineEvents(one, at, origins[0]!));
    c.header('content-type', 'text/calendar; charset=utf-8');
    return c.body(icsOf(events, at, 'Headroom: reports due'));
  });
}
