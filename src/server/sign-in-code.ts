/** Single-use codes by e-mail: made, counted, checked. Everything that limits guessing is counted in the database. */
import { addMs, HOUR_MS, DAY_MS, type Instant, timeInWords } from '../domain/instant.ts';
import type { Person } from '../domain/person.ts';
import { CODE_MINUTES } from '../domain/protocol.ts';
import type { Tx } from './db/tables.ts';
import type { Message } from './mail.ts';
import { findPersonByEmail, normalEmail } from './people.ts';
import { keyedHash, sameHash } from './secrets.ts';

const MOST_TRIES = 5;
const MOST_PER_EMAIL = 5;
const MOST_PER_ADDRESS = 30;

export interface CodeRequest {
  email: string;
  /** The network address it came from. */
  address: string;
  /** What ties the code to this browser: the value of its cookie. */
  browser: string;
  code: string;
  now: Instant;
  secret: string;
}

/** `person` is undefined when nobody has that address: then there is nothing to mail, and nobody outside may see a difference. */
export type CodeOutcome = { outcome: 'made'; person: Person | undefined } | { outcome: 'too-many' };

export async function makeCode(tx: Tx, { email, address, browser, code, now, secret }: CodeRequest): Promise<CodeOutcome> {
  const email_hash = keyedHash(secret, 'email', normalEmail(email));
  const address_hash = keyedHash(secret, 'address', address);
  const hourAgo = addMs(now, -HOUR_MS);
  await tx.deleteFrom('sign_in_codes').where('created_at', '<', addMs(now, -DAY_MS)).execute();
  const countOf = async (column: 'email_hash' | 'address_hash', value: string): Promise<number> => {
    const count = tx.selectFrom('sign_in_codes').select(({ fn }) => fn.countAll<number>().as('count'));
    return (await count.where(column, '=', value).where('created_at', '>', hourAgo).executeTakeFirstOrThrow()).count;
  };
  if ((await countOf('email_hash', email_hash)) >= MOST_PER_EMAIL) return { outcome: 'too-many' };
  if ((await countOf('address_hash', address_hash)) >= MOST_PER_ADDRESS) return { outcome: 'too-many' };
  const found = await findPersonByEmail(tx, email);
  const person = found?.ended_at === null ? found : undefined; // to a stranger, an ended account is like none
  // Asking again makes the earlier code useless.
  await tx.updateTable('sign_in_codes').set({ used_at: now }).where('email_hash', '=', email_hash).where('used_at', 'is', null).execute();
  await tx
    .insertInto('sign_in_codes')
    .values({
      browser_hash: keyedHash(secret, 'browser', browser),
      email_hash,
      address_hash,
      person_id: person?.id ?? null,
      code_hash: keyedHash(secret, 'code', `${browser}\n${code}`),
      tries: 0,
      created_at: now,
      expires_at: addMs(now, CODE_MINUTES * 60_000),
      used_at: null,
    })
    .execute();
  return { outcome: 'made', person };
}

export type CodeCheck = { outcome: 'right'; personId: Person['id'] } | { outcome: 'wrong' } | { outcome: 'expired' };

export async function checkCode(tx: Tx, browser: string, code: string, now: Instant, secret: string): Promise<CodeCheck> {
  const browser_hash = keyedHash(secret, 'browser', browser);
  // Counts the try before looking at the code, so that many tries at once are still counted one by one.
  const row = await tx
    .updateTable('sign_in_codes')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('browser_hash', '=', browser_hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('tries', '<', MOST_TRIES)
    .returning(['person_id', 'code_hash'])
    .executeTakeFirst();
  if (row === undefined) return { outcome: 'expired' };
  const isRight = sameHash(row.code_hash, keyedHash(secret, 'code', `${browser}\n${code}`));
  if (!isRight || row.person_id === null) return { outcome: 'wrong' };
  await tx.updateTable('sign_in_codes').set({ used_at: now }).where('browser_hash', '=', browser_hash).execute();
  return { outcome: 'right', personId: row.person_id };
}

/** Plain text, no link: there is nothing in it to click, so a forged one has nothing to offer. */
export const codeMessage = (person: Person, code: string, origin: string, now: Instant): Message => ({
  to: person.email,
  at: now,
  subject: 'Your Headroom sign-in code',
  text: [
    `Hello ${person.name},`,
    `Your code is ${code}`,
    `Type it into Headroom in the same browser where you asked for it. It works once, until ${timeInWords(addMs(now, CODE_MINUTES * 60_000))}.`,
    'If you did not ask for a code, you do not need to do anything. Nobody can use it without the browser that asked for it. ' +
      'Never give a code to anyone, even if they say they are from the council.',
    `Headroom, ${new URL(origin).host}`,
  ].join('\n\n'),
});
