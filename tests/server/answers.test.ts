/** What a council asks for, what organisations answer, what officers reply: who sees what, exactly once, and never more accepted than is wanted. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FeedEntry, FeedPage } from '../../src/domain/feed.ts';
import { API } from '../../src/domain/protocol.ts';
import { AnswerPage, AskRows, type AskToSave, ReplyAnswer } from '../../src/domain/protocol-asks.ts';
import type { Demand } from '../../src/domain/demand.ts';
import type { ProblemDetails } from '../../src/domain/problem.ts';
import type { PublicAnswer, Reply, TypedReply } from '../../src/domain/reply.ts';
import type { AnswerSubmission } from '../../src/domain/answer-submission.ts';
import { answer, demandToSave, offer, typedCall } from '../fixtures/answers.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

const PEOPLE = [
  'asha-okafor',
  'tom-reilly',
  'dan-whitlock',
  'ruth-adeyemi',
  'jo-malik',
  'priya-shah',
  'gareth-ellis',
  'nadia-rahman',
] as const;
type PersonId = (typeof PEOPLE)[number];

onEveryEngine((fresh) => {
  let server: TestServer;
  const browsers = new Map<string, Browser>();
  const as = (personId: PersonId): Browser => browsers.get(personId)!;
  let made = 0;
  let demandId: string;

  const publish = (...asks: AskToSave[]): Promise<Response> => as('priya-shah').post(`${API}/desk/sefton/asks`, { asks });
  const entriesOf = async (personId: PersonId, kind: string): Promise<FeedEntry[]> => {
    const entries: FeedEntry[] = [];
    for (let after = ''; ;) {
      const page = FeedPage.parse(await (await as(personId).get(`${API}/feed?limit=500${after}`)).json());
      entries.push(...page.entries.filter((entry) => entry.kind === kind));
      if (!page.more) return entries;
      after = `&after=${page.cursor}`;
    }
  };
  const shown = async (personId: PersonId, kind: string, id: string): Promise<unknown> =>
    (await entriesOf(personId, kind)).find((entry) => entry.id === id)?.item;
  const demandSeenBy = async (personId: PersonId): Promise<Demand | undefined> =>
    (await shown(personId, 'demand', demandId)) as Demand | undefined;
  const send = async (personId: PersonId, submission: AnswerSubmission): Promise<string> => {
    const [result] = await as(personId).push(submission);
    return result?.outcome === 'refused' ? result.problems[0]!.code : result!.outcome;
  };
  const replyTo = (id: string, reply: TypedReply, officer: PersonId = 'priya-shah'): Promise<Response> =>
    as(officer).post(`${API}/desk/sefton/answers/${id}/reply`, reply);
  const firstProblem = async (response: Response): Promise<string | undefined> =>
    ((await response.json()) as ProblemDetails).problems?.[0]?.code;

  beforeAll(async () => {
    server = await testServer(await fresh());
    for (const personId of PEOPLE) browsers.set(personId, await server.as(personId));
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    demandId = `demand-${++made}`;
    expect((await publish(demandToSave(demandId))).status).toBe(204);
  });

  it('shows a demand to the providers of that council and to nobody else, with few people only as few', async () => {
    expect(await demandSeenBy('dan-whitlock')).toMatchObject({ amount: 35, remaining: 35, people: 'few', councilId: 'sefton' });
    expect(await demandSeenBy('asha-okafor')).toBeDefined();
    expect(await demandSeenBy('priya-shah')).toBeDefined();
    for (const stranger of ['jo-malik', 'gareth-ellis', 'nadia-rahman'] as const) expect(await demandSeenBy(stranger)).toBeUndefined();
  });

  it('publishes all rows or none, and says what is wrong with which', async () => {
    const response = await publish(
      demandToSave('good'),
      demandToSave('bad', { localityId: 'stoke-on-trent.city' as never, note: 'Mrs Jones' }),
    );
    const { problems } = (await response.json()) as ProblemDetails;
    expect(problems?.map(({ path, code }) => [path, code])).toEqual([
      ['asks.1.localityId', 'unknown-locality'],
      ['asks.1.note', 'personal'],
    ]);
    expect(await shown('dan-whitlock', 'demand', 'good')).toBeUndefined();
  });

  it('lets no other council change or withdraw it', async () => {
    const theirs = { ...demandToSave(demandId, { localityId: 'stoke-on-trent.city' as never }) };
    const changed = await as('gareth-ellis').post(`${API}/desk/stoke-on-trent/asks`, { asks: [theirs] });
    expect(await firstProblem(changed)).toBe('id-taken');
    expect(await problemOf(await as('gareth-ellis').post(`${API}/desk/stoke-on-trent/asks/${demandId}/withdraw`, {}))).toBe('not-found');
    expect(await problemOf(await as('gareth-ellis').post(`${API}/desk/sefton/asks/${demandId}/withdraw`, {}))).toBe('forbidden');
    expect(await problemOf(await as('dan-whitlock').post(`${API}/desk/sefton/asks`, { asks: [theirs] }))).toBe('forbidden');
  });

  it('takes an offer once: a repeat gets the stored receipt, and only its organisation and its council see it', async () => {
    const one = offer(demandId);
    const [first] = await as('dan-whitlock').push(one);
    const [again] = await as('dan-whitlock').push(one);
    expect([first?.outcome, again?.outcome]).toEqual(['accepted', 'repeated']);
    expect(again).toEqual({ ...first, outcome: 'repeated' });
    expect((first as { receipt: { readBy: unknown } }).receipt.readBy).toEqual([{ id: 'sefton', name: 'Sefton Council' }]);
    expect(await shown('dan-whitlock', 'answer', one.id)).toMatchObject({ submission: one });
    for (const other of PEOPLE.filter((id) => id !== 'dan-whitlock')) expect(await entriesOf(other, 'answer')).toEqual([]);

    const desk = AnswerPage.parse(await (await as('priya-shah').get(`${API}/desk/sefton/answers?about=demand/${demandId}`)).json());
    expect(desk.rows.map((row) => [row.organisationName, row.submission.id, row.left, row.replies])).toEqual([
      ['Brightway Care', one.id, 35, []],
    ]);
    const knowsley = AnswerPage.parse(await (await as('nadia-rahman').get(`${API}/desk/knowsley/answers`)).json());
    expect(knowsley.rows).toEqual([]); // though Brightway works there too
    expect(await problemOf(await as('nadia-rahman').get(`${API}/desk/sefton/answers`))).toBe('forbidden');
    expect(
      await problemOf(
        await as('nadia-rahman').post(`${API}/desk/knowsley/answers/${one.id}/reply`, { outcome: 'declined', text: 'No', seen: 0 }),
      ),
    ).toBe('not-found');
    expect(await problemOf(await as('asha-okafor').get(`${API}/submissions/${one.id}`))).toBe('not-found');
  });

  it('does not count an answer among the returns', async () => {
    const before = (await (await as('priya-shah').get(`${API}/desk/sefton/submissions?limit=200`)).json()) as { rows: unknown[] };
    await as('dan-whitlock').push(offer(demandId));
    const after = (await (await as('priya-shah').get(`${API}/desk/sefton/submissions?limit=200`)).json()) as { rows: unknown[] };
    expect(after.rows.length).toBe(before.rows.length);
  });

  it.each([
    ['more than is wanted', { body: { amount: 36, unit: 'hours' } }, 'more-than-wanted'],
    ['in another unit', { body: { amount: 2, unit: 'places' } }, 'wrong-unit'],
    ['about nothing', { about: undefined }, 'wrong-about'],
    ['about a plan', { about: { kind: 'intention', id: 'x' } }, 'wrong-about'],
    ['for something that does not exist', { about: { kind: 'demand', id: 'nothing' } }, 'unknown-ask'],
    ['to another council than asked', { councilId: 'knowsley' }, 'unknown-ask'],
    ['to a council that does not exist', { councilId: 'atlantis' }, 'unknown-council'],
    ['for somebody else’s service', { serviceId: 'maple-house.home' }, 'unknown-service'],
    ['under somebody else’s name', { organisationId: 'maple-house', serviceId: undefined }, 'not-yours'],
    ['dated next year', { savedAt: '2027-11-26T09:15:00.000Z' }, 'date-in-future'],
  ])('refuses an offer %s', async (_what, change, code) => {
    expect(await send('dan-whitlock', offer(demandId, change))).toBe(code);
  });

  it('refuses an offer to a council that no service of the organisation works with', async () => {
    expect(await send('jo-malik', offer(demandId, { organisationId: 'cosy-days', serviceId: undefined }))).toBe('not-your-council');
  });

  it('accepts a part: the organisation learns it, the others do not, and everybody sees what is left', async () => {
    const one = offer(demandId);
    await send('dan-whitlock', one);
    const answered = ReplyAnswer.parse(
      await (await replyTo(one.id, { outcome: 'partly', amount: 15, text: 'The rest is placed.', seen: 0 })).json(),
    );
    expect(answered.outcome).toBe('replied');
    const reply = (await shown('dan-whitlock', 'reply', one.id)) as Reply;
    expect(reply).toMatchObject({ outcome: 'partly', amount: 15, text: 'The rest is placed.', by: 'Priya Shah' });
    for (const other of PEOPLE.filter((id) => id !== 'dan-whitlock')) expect(await shown(other, 'reply', one.id)).toBeUndefined();
    expect((await demandSeenBy('asha-okafor'))?.remaining).toBe(20);
    const { rows } = AskRows.parse(await (await as('priya-shah').get(`${API}/desk/sefton/asks?kind=demand`)).json());
    expect(rows.find(({ id }) => id === demandId)).toMatchObject({ accepted: 15, answers: 1, unanswered: 0 });
    // And a later reply stands in place of the first.
    await replyTo(one.id, { outcome: 'declined', text: 'The person has gone home with family.', seen: 1 });
    expect((await demandSeenBy('asha-okafor'))?.remaining).toBe(35);
  });

  it.each([
    ['more than was offered', { outcome: 'accepted', amount: 21, seen: 0 }, 'more-than-offered'],
    ['a part without a reason', { outcome: 'partly', amount: 5, seen: 0 }, 'no-reason'],
    ['nothing, without a reason', { outcome: 'declined', text: ' ', seen: 0 }, 'no-reason'],
    ['as if it were a question', { outcome: 'answered', text: 'Thanks', seen: 0 }, 'is-an-offer'],
  ] as [string, TypedReply, string][])('refuses to accept %s', async (_what, reply, code) => {
    const one = offer(demandId);
    await send('dan-whitlock', one);
    expect(await firstProblem(await replyTo(one.id, reply))).toBe(code);
  });

  it('never accepts more than is wanted, when two officers answer at once', async () => {
    const offers = [offer(demandId), offer(demandId), offer(demandId)];
    for (const one of offers) await send('dan-whitlock', one);
    const answers = await Promise.all(offers.map(({ id }) => replyTo(id, { outcome: 'accepted', amount: 20, seen: 0 })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400]);
    expect((await demandSeenBy('dan-whitlock'))?.remaining).toBe(15);
  });

  it('shows a colleague’s reply instead of writing over it', async () => {
    const one = offer(demandId);
    await send('dan-whitlock', one);
    await replyTo(one.id, { outcome: 'accepted', amount: 20, seen: 0 });
    const second = ReplyAnswer.parse(await (await replyTo(one.id, { outcome: 'declined', text: 'Placed elsewhere', seen: 0 })).json());
    expect(second).toMatchObject({ outcome: 'answered-meanwhile', replies: [{ outcome: 'accepted', by: 'Priya Shah' }] });
    expect((await demandSeenBy('dan-whitlock'))?.remaining).toBe(15);
  });

  it('lets an organisation take an offer back until it is accepted', async () => {
    const [kept, back] = [offer(demandId), offer(demandId)];
    await send('dan-whitlock', kept);
    await send('dan-whitlock', back);
    const takeBack = (of: string) => answer({ kind: 'withdrawal', body: { of } });
    expect(await send('dan-whitlock', takeBack(back.id))).toBe('accepted');
    expect(await firstProblem(await replyTo(back.id, { outcome: 'accepted', amount: 20, seen: 0 }))).toBe('taken-back');
    await replyTo(kept.id, { outcome: 'accepted', amount: 20, seen: 0 });
    expect(await send('dan-whitlock', takeBack(kept.id))).toBe('already-accepted');
    expect(await send('asha-okafor', answer({ kind: 'withdrawal', organisationId: 'maple-house', body: { of: kept.id } }))).toBe(
      'unknown-answer',
    );
    const waiting = AnswerPage.parse(
      await (await as('priya-shah').get(`${API}/desk/sefton/answers?waiting=yes&about=demand/${demandId}`)).json(),
    );
    expect(waiting.rows).toEqual([]);
  });

  it('takes a withdrawn demand off every device; an offer that was on its way is still received', async () => {
    expect((await as('priya-shah').post(`${API}/desk/sefton/asks/${demandId}/withdraw`, {})).status).toBe(204);
    expect(await demandSeenBy('dan-whitlock')).toBeUndefined();
    const late = offer(demandId);
    expect(await send('dan-whitlock', late)).toBe('accepted');
    expect(await firstProblem(await replyTo(late.id, { outcome: 'accepted', amount: 20, seen: 0 }))).toBe('closed');
  });

  it('keeps a support request between the organisation’s managers and its council', async () => {
    const request = answer({
      kind: 'support',
      organisationId: 'maple-house',
      body: { topic: 'money', urgency: 'weeks', text: 'Our loan ends in May.' },
    });
    expect(await send('tom-reilly', request)).toBe('managers-only');
    expect(await send('asha-okafor', request)).toBe('accepted');
    expect(await shown('asha-okafor', 'answer', request.id)).toBeDefined();
    await replyTo(request.id, { outcome: 'answered', text: 'Sam will telephone on Monday.', seen: 0 });
    expect(await shown('asha-okafor', 'reply', request.id)).toBeDefined();
    for (const [person, kind] of [
      ['tom-reilly', 'answer'],
      ['tom-reilly', 'reply'],
      ['dan-whitlock', 'answer'],
    ] as const)
      expect(await shown(person, kind, request.id)).toBeUndefined();
  });

  it('answers a question to all without a word of who asked', async () => {
    const about = { kind: 'notice', id: 'demo.sefton-home-care-lot' };
    const question = answer({ kind: 'question', about, body: { text: 'Can Brightway Care bid for half?' } });
    await send('dan-whitlock', question);
    const withName = { outcome: 'answered', text: 'Ask Mr Smith', seen: 0, toAll: { question: 'Can one bid for half?' } } as const;
    expect(await firstProblem(await replyTo(question.id, withName))).toBe('personal');
    await replyTo(question.id, { ...withName, text: 'Yes.' });
    const [entry] = (await entriesOf('jo-malik', 'public-answer')).slice(-1);
    expect(entry?.item as PublicAnswer).toMatchObject({ question: 'Can one bid for half?', answer: 'Yes.', about, councilId: 'sefton' });
    expect(JSON.stringify(entry)).not.toMatch(/brightway|dan|whitlock/i);
    expect(JSON.stringify(entry)).not.toContain(question.id);
    expect(await shown('dan-whitlock', 'reply', question.id)).toMatchObject({ text: 'Yes.' });
  });

  it('publishes a call to everybody, and takes answers to its questions by their rules', async () => {
    const id = `call-${made}`;
    await publish({ id, kind: 'call', ask: typedCall() } as AskToSave);
    expect(await shown('jo-malik', 'call', id)).toMatchObject({ title: 'Fees for home care next year' });
    const about = { kind: 'call', id };
    const answering = (answers: object) => answer({ kind: 'consultation', organisationId: 'cosy-days', about, body: { answers } });
    expect(await send('jo-malik', answering({ rise: 'a lot', why: 'Pay' }))).toBe('answer-wrong');
    expect(await send('jo-malik', answering({ rise: 4.5, why: 'Pay', other: 'x' }))).toBe('not-asked');
    expect(await send('jo-malik', answering({ rise: 4.5, why: 'Pay' }))).toBe('accepted');
  });

  it('shows a profile to the council that it was sent to, as long as its organisation agrees', async () => {
    const profile = (shared: boolean, what = 'Company and walks') =>
      answer({ kind: 'profile', organisationId: 'cosy-days', body: { shared, what, localityIds: [], when: 'Weekdays', clientGroups: [] } });
    const seen = async () =>
      AnswerPage.parse(await (await as('priya-shah').get(`${API}/desk/sefton/profiles`)).json()).rows.map(
        ({ submission }) => submission.body,
      );
    await send('jo-malik', profile(true));
    await send('jo-malik', profile(true, 'Company, walks and cooking'));
    expect(await seen()).toMatchObject([{ what: 'Company, walks and cooking' }]);
    await send('jo-malik', profile(false, ''));
    expect(await seen()).toEqual([]);
  });
});
