/** The key that opens a person's locked work after a forgotten PIN: computed, the same for ever, and stored nowhere. */
import { createHmac } from 'node:crypto';
import type { Hono } from 'hono';
import type { PersonId } from '../domain/id.ts';
import type { RecoveryKey } from '../domain/protocol-safety.ts';
import type { Env, Parts } from './env.ts';
import { hourlyLimit } from './rate-limit.ts';
import { signedIn } from './session.ts';

const MOST_PER_HOUR = 60;

const recoveryKeyOf = (secret: string, personId: PersonId): string =>
  createHmac('sha256', secret).update(`recovery ${personId}`).digest('base64');

export function recoveryKeyRoute(api: Hono<Env>, parts: Parts): void {
  const count = hourlyLimit(MOST_PER_HOUR, parts.now);
  // Any session of one's own will do: setting a PIN needs the key too, and somebody who holds the session could read the work itself.
  api.get('/recovery-key', signedIn(parts), (c) => {
    const { id } = c.get('account').person;
    count(id);
    return c.json({ key: recoveryKeyOf(parts.secret, id) } satisfies RecoveryKey);
  });
}
