/** Answers that are strange but possible: only what names something we sent moves anything, and a round always ends. */
import { beforeEach, expect, it } from 'vitest';
import { saveForSending } from '../../src/device/store/drafts.ts';
import { loadSent } from '../../src/device/store/outbox.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import { pushOutbox } from '../../src/device/sync/push.ts';
import { createTransport } from '../../src/device/sync/transport.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { addMs } from '../../src/domain/instant.ts';
import { referenceOf } from '../../src/domain/reference.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { newDevice } from '../fixtures/browser-storage.ts';
import { mapleVacancies, newId, NOW } from '../fixtures/returns.ts';

let store: PersonStore;
let sent: Submission[];
beforeEach(async () => {
  newDevice();
  store = new PersonStore('asha-okafor' as PersonId);
  sent = Array.from({ length: 3 }, (_, n) => mapleVacancies({ id: newId(addMs(NOW, n)) }));
  for (const one of sent) await saveForSending(store, one, 'nowhere');
  return () => store.close();
});

const accepted = (id: string) => ({
  outcome: 'accepted',
  id,
  receipt: {
    id,
    reference: referenceOf(1),
    seq: 1,
    receivedAt: NOW,
    hash: 'd'.repeat(64),
    sentBy: { id: 'asha-okafor', name: 'Asha Okafor' },
    readBy: [],
    standing: 'current',
  },
});
const refused = (id: string) => ({ outcome: 'refused', id, problems: [{ path: '', code: 'x', message: 'y' }] });

/** Pushes against a server that answers like this; gives how it ended, and which ids each request carried (as 0, 1, 2). */
async function push(answer: (ids: string[], request: number) => unknown): Promise<{ outcome: string; requests: string[] }> {
  const requests: string[] = [];
  const transport = createTransport((async (_path: string, init: RequestInit) => {
    if (requests.length >= 20) throw new Error('it goes on for ever');
    const ids = (JSON.parse(String(init.body)) as { submissions: Submission[] }).submissions.map(({ id }) => id as string);
    requests.push(ids.map((id) => sent.findIndex((one) => one.id === id)).join());
    return new Response(JSON.stringify({ results: await answer(ids, requests.length), serverTime: NOW }));
  }) as typeof fetch);
  return { outcome: (await pushOutbox(store, transport)).outcome, requests };
}
const waiting = async (): Promise<number[]> => {
  const { outbox } = await loadSent(store);
  return outbox.filter(({ state }) => state === 'waiting').map(({ submission }) => sent.findIndex((one) => one.id === submission.id));
};

it.each<[string, () => unknown]>([
  ['nothing at all', () => []],
  ['only something else', () => [accepted(mapleVacancies().id)]],
  ['only a refusal of nothing it can name', () => [refused('')]],
])('an answer about %s moves nothing, and is not asked for again at once', async (_name, answer) => {
  expect(await push(answer)).toEqual({ outcome: 'stuck', requests: ['0,1,2'] });
  expect(await waiting()).toEqual([0, 1, 2]);
});
it('an answer about some leaves the others waiting, and they are sent again', async () => {
  expect(await push((ids) => [accepted(ids[0]!)])).toEqual({ outcome: 'done', requests: ['0,1,2', '1,2', '2'] });
  expect(await waiting()).toEqual([]);
});
it('an answer in another order finds its submissions', async () => {
  await push((ids) => [accepted(ids[2]!), refused(ids[0]!), accepted(ids[1]!)]);
  const { outbox, reported } = await loadSent(store);
  expect([outbox.map(({ submission }) => submission.id), reported.map(({ receipt }) => receipt.id)]).toEqual([
    [sent[0]!.id],
    [sent[1]!.id, sent[2]!.id],
  ]);
});
it('an outcome that this version does not know holds up nothing else, and is asked about again in the next round', async () => {
  const answer = (ids: string[]) => ids.map((id) => (id === sent[0]!.id ? { outcome: 'deferred', id, until: NOW } : accepted(id)));
  expect(await push(answer)).toEqual({ outcome: 'stuck', requests: ['0,1,2'] });
  expect(await waiting()).toEqual([0]);
  sent.push(mapleVacancies({ id: newId(addMs(NOW, 9)) }));
  await saveForSending(store, sent[3]!, 'nowhere');
  expect(await push((ids, request) => answer(ids).slice(0, request === 1 ? 1 : 9))).toEqual({ outcome: 'stuck', requests: ['0,3', '3'] });
  expect(await waiting()).toEqual([0]);
  expect(await push((ids) => ids.map(accepted))).toEqual({ outcome: 'done', requests: ['0'] });
});
it('fields that this version does not know are passed over', async () => {
  expect(
    await push((ids) => ids.map((id) => ({ ...accepted(id), mood: 'fine', receipt: { ...accepted(id).receipt, seal: 'x' } }))),
  ).toEqual({
    outcome: 'done',
    requests: ['0,1,2'],
  });
});

const many = async (count: number): Promise<void> => {
  const more = Array.from({ length: count }, (_, n) => mapleVacancies({ id: newId(addMs(NOW, 10 + n)) }));
  sent.push(...more);
  for (const one of more) await saveForSending(store, one, 'nowhere');
};
it('one batch is on its way at a time; what is saved meanwhile, under an earlier id too, is sent in the same round', async () => {
  await many(247);
  let onTheirWay = 0;
  const { outcome, requests } = await push(async (ids, request) => {
    expect(++onTheirWay).toBe(1);
    if (request === 2) {
      sent.push(mapleVacancies({ id: newId(addMs(NOW, -5)) }));
      await saveForSending(store, sent.at(-1)!, 'nowhere');
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    onTheirWay -= 1;
    return ids.map(accepted);
  });
  expect([outcome, requests.map((ids) => ids.split(',').length)]).toEqual(['done', [100, 100, 50, 1]]);
  expect(new Set(requests.flatMap((ids) => ids.split(','))).size).toBe(251);
  expect(await waiting()).toEqual([]);
});
it('a device that fails to keep an answer while the next batch is on its way says so, and loses nothing', async () => {
  await many(247);
  const write = store.write.bind(store);
  let fails = true;
  store.write = async (stores, work) => {
    if (!fails) return write(stores, work);
    fails = false;
    throw new DOMException('gone', 'UnknownError');
  };
  const served: string[] = [];
  await expect(push((ids) => (served.push(...ids), ids.map(accepted)))).rejects.toThrow('gone');
  expect(await waiting()).toHaveLength(250);
  expect(served).toHaveLength(200); // the second was on its way
  expect((await push((ids) => ids.map(accepted))).outcome).toBe('done');
  expect(await waiting()).toEqual([]);
});
