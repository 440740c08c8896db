/** Turning e-mail off from the e-mail itself: without signing in, by a signed link, and by the mail program's own button (RFC 8058). */
import type { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod/mini';
import { PersonId } from '../domain/id.ts';
import { API } from '../domain/protocol.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { loadPreferences, savePreferences } from './preferences.ts';
import { keyedHash, sameHash } from './secrets.ts';

/** Under the API, which the app's service worker leaves alone. */
const PATH = `${API}/unsubscribe`;
const signatureOf = (secret: string, personId: PersonId): string => keyedHash(secret, 'unsubscribe', personId);

/** Good for ever: people keep e-mails. It can do nothing but turn e-mails off. */
export function unsubscribeLink({ origins, secret }: Pick<Parts, 'origins' | 'secret'>, personId: PersonId): string {
  const query = new URLSearchParams({ person: personId, key: signatureOf(secret, personId) });
  return `${origins[0]!}${PATH}?${query.toString()}`;
}

export const UnsubscribeQuery = z.object({ person: PersonId, key: z.string() });

function personOf(query: Record<string, string>, secret: string): PersonId {
  const parsed = UnsubscribeQuery.safeParse(query);
  if (!parsed.success || !sameHash(parsed.data.key, signatureOf(secret, parsed.data.person))) throw new ProblemError('not-found');
  return parsed.data.person;
}

const page = (title: string, body: ReturnType<typeof html>) =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Headroom</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;

/** Before `trustedOrigin` in the order of routes: a mail provider presses the button, and the signature is what is trusted. */
export function unsubscribeRoutes(app: Hono<Env>, { database, secret }: Parts): void {
  // Opening the link changes nothing by itself: mail filters open every link they see.
  app.get(PATH, (c) => {
    personOf(c.req.query(), secret);
    return c.html(
      page(
        'Turn off e-mails',
        html`<p>Headroom will send you no more reminders by e-mail. Sign-in codes still come when you ask for one.</p>
          <form method="post"><button>Turn off e-mails</button></form>`,
      ),
    );
  });

  app.post(PATH, async (c) => {
    const personId = personOf(c.req.query(), secret);
    await database.write(async (tx) => {
      const isHere = (await tx.selectFrom('people').select('id').where('id', '=', personId).executeTakeFirst()) !== undefined;
      if (isHere) await savePreferences(tx, personId, { ...(await loadPreferences(tx, personId)), email: 'off' });
    });
    return c.html(
      page(
        'E-mails are off',
        html`<p>You will get no more reminders by e-mail. Sign-in codes still come when you ask for one.</p>
          <p>You can turn reminders on again in Headroom, under Settings.</p>`,
      ),
    );
  });
}
