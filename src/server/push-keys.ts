/** The keys by which push services know this server (VAPID, RFC 8292): made once, sealed in the database, shared by every process. */
import * as z from 'zod/mini';
import type { Database } from './db/connection.ts';
import { getMeta, setMeta } from './meta.ts';
import { sealerFor } from './sealing.ts';

export const PushKeys = z.object({ publicKey: z.string(), privateKey: z.string() });
export type PushKeys = z.infer<typeof PushKeys>;

const PLACE = 'push-keys';

/** Under a changed secret the old keys do not open, and others are made: devices subscribe again when they see another public key. */
export function loadOrMakePushKeys(database: Database, secret: string, randomBytes: (size: number) => Uint8Array): Promise<PushKeys> {
  const sealer = sealerFor(secret, 'push keys', randomBytes);
  return database.alone('append', async (tx) => {
    const sealed = await getMeta(tx, PLACE);
    const text = sealed === undefined ? undefined : sealer.open(sealed, PLACE);
    if (text !== undefined) return PushKeys.parse(JSON.parse(text));
    const { default: webPush } = await import('web-push');
    const keys = webPush.generateVAPIDKeys();
    await setMeta(tx, PLACE, sealer.seal(JSON.stringify(keys), PLACE));
    return keys;
  });
}
