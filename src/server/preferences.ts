/** How each person wants to be reminded; what holds until they say is that e-mail tells them of deadlines, by day. */
import type { Hono } from 'hono';
import type { Selectable } from 'kysely';
import type { PersonId } from '../domain/id.ts';
import { Preferences } from '../domain/protocol-reminders.ts';
import type { Db, Tables, Tx } from './db/tables.ts';
import type { Env, Parts } from './env.ts';
import { readJson } from './read-json.ts';
import { signedIn } from './session.ts';

export const DEFAULT_PREFERENCES: Preferences = { email: 'deadlines', push: false, quietFrom: '20:00', quietTo: '07:00' };

export const preferencesOf = (row: Selectable<Tables['preferences']> | undefined): Preferences =>
  row === undefined ? DEFAULT_PREFERENCES : { email: row.email, push: row.push === 1, quietFrom: row.quiet_from, quietTo: row.quiet_to };

export const loadPreferences = async (db: Db, personId: PersonId): Promise<Preferences> =>
  preferencesOf(await db.selectFrom('preferences').selectAll().where('person_id', '=', personId).executeTakeFirst());

export async function savePreferences(tx: Tx, personId: PersonId, { email, push, quietFrom, quietTo }: Preferences): Promise<void> {
  const row = { email, push: push ? 1 : 0, quiet_from: quietFrom, quiet_to: quietTo } as const;
  await tx
    .insertInto('preferences')
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
}

export function preferenceRoutes(api: Hono<Env>, parts: Parts): void {
  const { database } = parts;

  api.get('/preferences', signedIn(parts), async (c) => c.json(await loadPreferences(database.db, c.get('account').person.id)));

  api.put('/preferences', signedIn(parts), async (c) => {
    const preferences = await readJson(c, Preferences);
    await database.write((tx) => savePreferences(tx, c.get('account').person.id, preferences));
    return c.body(null, 204);
  });
}
