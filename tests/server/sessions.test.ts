/** Sessions are looked up together, and nothing about them is remembered: each is its own person's, and over the moment it is ended. */
import { afterEach, expect, it } from 'vitest';
import type { Account } from '../../src/domain/person.ts';
import { API, SignedIn } from '../../src/domain/protocol.ts';
import { deleteMembership, endAccount } from '../../src/server/people.ts';
import { Together } from '../../src/server/together.ts';
import { onEveryEngine } from './engines.ts';
import { problemOf, type TestServer, testServer } from './test-server.ts';

it('asks once for all who ask at the same moment, and again for whoever asks a moment later', async () => {
  const asked: string[][] = [];
  const together = new Together<string, string>(async (keys) => {
    asked.push([...keys]);
    return new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, key.toUpperCase()]));
  });
  expect(await Promise.all(['a', 'b', 'a', 'nobody'].map((key) => together.find(key)))).toEqual(['A', 'B', 'A', undefined]);
  expect(await together.find('a')).toBe('A');
  expect(asked).toEqual([['a', 'b', 'nobody'], ['a']]);
});

it('tells all who asked of a failure, and asks again afterwards', async () => {
  let isAway = true;
  const together = new Together<string, string>(async (keys) => {
    if (isAway) throw new Error('away');
    return new Map(keys.map((key) => [key, key]));
  });
  const told = await Promise.allSettled([together.find('a'), together.find('b')]);
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isAway = false;
  expect(await together.find('a')).toBe('a');
});

onEveryEngine((fresh) => {
  const servers: TestServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
  const start = async (): Promise<[TestServer, TestServer]> => {
    const address = await fresh();
    const one = await testServer(address);
    const other = await testServer(address, { isPrepared: true });
    servers.push(one, other);
    return [one, other];
  };

  it('gives each of many requests at once the account of its own cookie', async () => {
    const [server] = await start();
    const people = ['asha-okafor', 'tom-reilly', 'priya-shah'];
    const browsers = await Promise.all(people.map((id) => server.as(id)));
    const stranger = server.browser();
    stranger.cookies.set('headroom', 'made-up');
    const asked = Array.from({ length: 60 }, (_, n) => (n % 4 === 3 ? stranger : browsers[n % 4]!));
    const answers = await Promise.all(asked.map((browser) => browser.get(`${API}/session`)));
    const names = await Promise.all(
      answers.map(async (answer) => (answer.status === 200 ? SignedIn.parse(await answer.json()).account.person.id : answer.status)),
    );
    expect(names).toEqual(asked.map((_, n) => (n % 4 === 3 ? 401 : people[n % 4])));
  });

  it('ends at once in every process: signed out, a role taken away, an account ended through another', async () => {
    const [one, other] = await start();
    const asha = await one.as('asha-okafor');
    const onOther = other.browser();
    onOther.cookies.set('headroom', asha.cookies.get('headroom')!);
    const account = async (): Promise<Account> => SignedIn.parse(await (await onOther.get(`${API}/session`)).json()).account;
    const { person, memberships } = await account();
    await one.database.write((tx) => deleteMembership(tx, person.id, memberships[0]!));
    expect((await account()).memberships).toEqual(memberships.slice(1));
    await one.database.write((tx) => endAccount(tx, person.id, one.clock.now));
    expect(await problemOf(await onOther.get(`${API}/session`))).toBe('account-ended');

    const tom = await one.as('tom-reilly');
    const tomOnOther = other.browser();
    tomOnOther.cookies.set('headroom', tom.cookies.get('headroom')!);
    expect((await tomOnOther.get(`${API}/session`)).status).toBe(200);
    await tom.post(`${API}/sign-out`, {});
    expect(await problemOf(await tomOnOther.get(`${API}/session`))).toBe('signed-out');
  });
});
