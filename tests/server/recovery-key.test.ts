/** The key that opens locked work after a forgotten PIN: the same for ever, and each person's own. */
import { createHmac } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/domain/instant.ts';
import { API, PERSON_HEADER } from '../../src/domain/protocol.ts';
import { RecoveryKey } from '../../src/domain/protocol-safety.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

onEveryEngine((fresh) => {
  let server: TestServer;
  afterEach(() => server.close());
  const keyFor = async (browser: Browser): Promise<string> =>
    RecoveryKey.parse(await (await browser.get(`${API}/recovery-key`)).json()).key;

  it('is the same in every session of a person, and nobody else’s', async () => {
    server = await testServer(await fresh());
    const key = await keyFor(await server.as('asha-okafor'));
    expect(await keyFor(await server.as('asha-okafor'))).toBe(key);
    expect(await keyFor(await server.as('tom-reilly'))).not.toBe(key);
    expect(key).toBe(createHmac('sha256', server.parts.secret).update('recovery asha-okafor').digest('base64'));
  });

  it('is not given to a device that takes the session for somebody else’s', async () => {
    server = await testServer(await fresh());
    const asha = await server.as('asha-okafor');
    expect(await problemOf(await asha.get(`${API}/recovery-key`, { [PERSON_HEADER]: 'tom-reilly' }))).toBe('other-person');
  });

  it('is not given out without end: sixty times an hour', async () => {
    server = await testServer(await fresh());
    const [asha, tom] = [await server.as('asha-okafor'), await server.as('tom-reilly')];
    for (let times = 0; times < 60; times++) await keyFor(asha);
    const refused = await asha.get(`${API}/recovery-key`);
    expect([refused.status, await problemOf(refused), refused.headers.get('retry-after')]).toEqual([429, 'too-many-requests', '3600']);
    await keyFor(tom);
    server.clock.advance(HOUR_MS);
    await keyFor(asha);
  });
});
