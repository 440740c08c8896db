/** Where a return stands among those of its service: current, late, or overlapping with somebody else's. */
import { afterEach, expect, it } from 'vitest';
import { addMs } from '../../src/domain/instant.ts';
import type { PushResult } from '../../src/domain/protocol.ts';
import { DEMO_ACCOUNTS } from '../../src/server/demo/people.ts';
import { arrivalOf } from '../../src/server/judge.ts';
import { mapleVacancies, NOW } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { type TestServer, testServer } from './test-server.ts';

const MINUTE = 60_000;
const standingOf = (result: PushResult): string => (result.outcome === 'refused' ? 'refused' : result.receipt.standing);

onEveryEngine((fresh) => {
  let server: TestServer;
  const start = async (): Promise<TestServer> => (server = await testServer(await fresh()));
  afterEach(() => server.close());

  const at = (minutes: number) => ({ observedAt: addMs(NOW, minutes * MINUTE) });
  const cases: [name: string, arrivals: [personId: string, minutes: number][], standings: string[]][] = [
    ['alone', [['asha-okafor', 0]], ['current']],
    [
      'one after the other',
      [
        ['asha-okafor', -60],
        ['asha-okafor', 0],
      ],
      ['current', 'current'],
    ],
    [
      'an older one that comes later',
      [
        ['asha-okafor', 0],
        ['asha-okafor', -60],
      ],
      ['current', 'late'],
    ],
    [
      'two people within half an hour',
      [
        ['asha-okafor', 0],
        ['tom-reilly', 30],
      ],
      ['current', 'overlapping'],
    ],
    [
      'two people, the older one later',
      [
        ['asha-okafor', 0],
        ['tom-reilly', -30],
      ],
      ['current', 'overlapping'],
    ],
    [
      'two people further apart',
      [
        ['asha-okafor', 0],
        ['tom-reilly', 31],
      ],
      ['current', 'current'],
    ],
    [
      'one person twice within half an hour',
      [
        ['asha-okafor', 0],
        ['asha-okafor', 5],
      ],
      ['current', 'current'],
    ],
  ];
  it.each(cases)('%s', async (_name, arrivals, standings) => {
    await start();
    const results: PushResult[] = [];
    for (const [personId, minutes] of arrivals) results.push(...(await (await server.as(personId)).push(mapleVacancies(at(minutes)))));
    expect(results.map(standingOf)).toEqual(standings);
  });
  it('a correction does not overlap with what it corrects, nor a choice between two with either', async () => {
    await start();
    const [asha, tom] = [await server.as('asha-okafor'), await server.as('tom-reilly')];
    const [first, other] = [mapleVacancies(at(0)), mapleVacancies(at(5))];
    const because = { replacesBecause: 'Two reports overlapped' };
    const one = async (who: typeof asha, what: typeof first): Promise<string> => standingOf((await who.push(what))[0]!);
    expect(await one(asha, first)).toBe('current');
    expect(await one(tom, mapleVacancies({ ...at(0), replaces: first.id, ...because }))).toBe('current');
    expect(await one(tom, other)).toBe('overlapping');
    expect(await one(asha, mapleVacancies({ ...at(5), replaces: other.id, unchangedFrom: first.id, ...because }))).toBe('current');
    expect(await one(asha, mapleVacancies(at(6)))).toBe('overlapping');
  });
  it.each(cases)('%s, in one group', async (_name, arrivals, standings) => {
    await start();
    const account = (personId: string) => DEMO_ACCOUNTS.find(({ person }) => person.id === personId)!;
    const group = arrivals.map(([personId, minutes]) => arrivalOf(mapleVacancies(at(minutes)), account(personId)));
    const results = await server.parts.acceptance.add(group);
    expect(results.map(standingOf)).toEqual(standings);
  });
});
