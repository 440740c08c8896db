/** Who hears what, when: the decision alone, as cases. */
import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../src/domain/answers.ts';
import { addMs, type Instant, instantOf } from '../../src/domain/instant.ts';
import type { Preferences } from '../../src/domain/protocol-reminders.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { DEMO_SERVICES } from '../../src/server/demo/organisations.ts';
import { DEFAULT_PREFERENCES } from '../../src/server/preferences.ts';
import { type Decision, decide } from '../../src/server/reminders/decide.ts';
import { isQuiet } from '../../src/server/reminders/quiet-hours.ts';
import { type Answered, type Approval, type Expected, keyOf, type Situation, type Wanted } from '../../src/server/reminders/situation.ts';
import { pushOf } from '../../src/server/reminders/words.ts';
import { demand } from '../fixtures/answers.ts';

const at = (text: string): Instant => instantOf(Date.parse(text));
const service = (id: string) => DEMO_SERVICES.find((one) => one.id === id)!;
const maple = (lastObservedAt?: string): Expected => ({
  service: service('maple-house.home'),
  kind: 'vacancies',
  lastObservedAt: lastObservedAt === undefined ? undefined : at(lastObservedAt),
  schedules: [{ every: 'month' }],
});
const brightway = (lastObservedAt?: string): Expected => ({
  ...maple(lastObservedAt),
  service: service('brightway-care.sefton'),
  kind: 'hours',
  schedules: [{ every: 'days', days: 14 }],
});
const situation = (change: Partial<Situation> & { preferences?: Preferences } = {}): Situation => ({
  person: { id: 'asha-okafor', name: 'Asha Okafor', email: 'asha.okafor@example.org' } as never,
  preferences: DEFAULT_PREFERENCES,
  expected: [maple('2026-10-20T09:00:00Z')],
  asked: [],
  answered: [],
  wanted: [],
  approvals: [],
  received: [],
  reminded: new Set(),
  ...change,
});
const wants = (change: Partial<Preferences>): { preferences: Preferences } => ({ preferences: { ...DEFAULT_PREFERENCES, ...change } });
/** In short: "email: vacancies maple-house.home 2026-11-16 soon". */
const inShort = (decisions: Decision[]): string[] =>
  decisions.map((one) =>
    one.form === 'digest'
      ? `digest: ${[...one.due.map(({ text }) => text), ...one.received].join(' ')}`
      : `${one.channel}: ${one.about.map(({ subject: { what, window } }) => `${what} ${window}`).join(', ')}`,
  );

// The 14th of November 2026 is a Saturday: the window is open until the end of Monday the 16th. The clocks are on winter time.
describe('vacancies, due by Monday 16 November 2026', () => {
  const soon = 'vacancies maple-house.home 2026-11-16 soon';
  const lastDay = 'vacancies maple-house.home 2026-11-16 last-day';
  it.each<[name: string, now: string, change: Partial<Situation>, says: string[]]>([
    ['before the window opens', '2026-11-07T12:00:00Z', {}, []],
    ['when it has just opened', '2026-11-08T12:00:00Z', {}, []],
    ['three days before the last', '2026-11-13T12:00:00Z', {}, []],
    ['two days before the last, in the night', '2026-11-14T00:30:00Z', {}, []],
    ['two days before the last, in the morning', '2026-11-14T07:00:00Z', {}, [`email: ${soon}`]],
    [
      'the same, though something was reported before the window',
      '2026-11-14T07:00:00Z',
      { expected: [maple('2026-11-07T23:59:00Z')] },
      [`email: ${soon}`],
    ],
    ['the same, once something was reported in it', '2026-11-14T07:00:00Z', { expected: [maple('2026-11-08T00:00:00Z')] }, []],
    ['the same, for a home that never reported', '2026-11-14T07:00:00Z', { expected: [maple()] }, [`email: ${soon}`]],
    ['once that was said', '2026-11-14T12:00:00Z', { reminded: new Set([`email ${soon}`]) }, []],
    ['once that was said by the other channel', '2026-11-14T12:00:00Z', { reminded: new Set([`push ${soon}`]) }, [`email: ${soon}`]],
    ['the day before the last, once that was said', '2026-11-15T12:00:00Z', { reminded: new Set([`email ${soon}`]) }, []],
    ['on the last day', '2026-11-16T07:00:00Z', { reminded: new Set([`email ${soon}`]) }, [`email: ${lastDay}`]],
    ['on the last day, if the server was down until then', '2026-11-16T18:00:00Z', {}, [`email: ${lastDay}`]],
    ['on the last day, late in the evening', '2026-11-16T21:00:00Z', {}, []],
    [
      'on the last day, late, without quiet hours',
      '2026-11-16T21:00:00Z',
      wants({ quietFrom: '00:00', quietTo: '00:00' }),
      [`email: ${lastDay}`],
    ],
    ['when it is over', '2026-11-17T07:00:00Z', {}, []],
    ['for who wants no e-mail', '2026-11-16T12:00:00Z', wants({ email: 'off' }), []],
    ['for who wants push only', '2026-11-16T12:00:00Z', wants({ email: 'off', push: true }), [`push: ${lastDay}`]],
    ['for who wants both', '2026-11-16T12:00:00Z', wants({ push: true }), [`push: ${lastDay}`, `email: ${lastDay}`]],
    ['for an officer, who reports nothing', '2026-11-16T12:00:00Z', { expected: [] }, []],
  ])('%s', (_name, now, change, says) => {
    expect(inShort(decide(situation(change), at(now)))).toEqual(says);
  });

  it('is one message, however many homes it is about', () => {
    const homes = ['maple-house.home', 'harbour-homes.kiln-court', 'harbour-homes.foxholes'].map((id) => ({
      ...maple(),
      service: service(id),
    }));
    const [decision, ...more] = decide(situation({ expected: homes }), at('2026-11-16T12:00:00Z'));
    expect(more).toEqual([]);
    expect(decision?.form === 'reminder' && decision.about.map(({ text }) => text)).toEqual([
      'Maple House: vacancies are due today, by midnight.',
      'Kiln Court: vacancies are due today, by midnight.',
      'Foxholes Grange: vacancies are due today, by midnight.',
    ]);
  });
});

describe('hours, which go out of date after 14 days', () => {
  const last = '2026-11-02T09:00:00.000Z';
  const expected = [brightway(last)];
  it.each<[name: string, now: string, change: Partial<Situation>, says: string[]]>([
    ['twelve days after, less a minute', '2026-11-14T08:59:00Z', {}, []],
    ['twelve days after', '2026-11-14T09:00:00Z', {}, [`email: hours brightway-care.sefton ${last} due`]],
    ['fourteen days after', '2026-11-16T09:00:00Z', {}, [`email: hours brightway-care.sefton ${last} stale`]],
    [
      'a month after, once that was said',
      '2026-12-02T09:00:00Z',
      { reminded: new Set([`email hours brightway-care.sefton ${last} stale`]) },
      [],
    ],
    ['for a service that never reported any', '2026-11-16T09:00:00Z', { expected: [brightway()] }, []],
  ])('%s', (_name, now, change, says) => {
    expect(inShort(decide(situation({ expected, ...change }), at(now)))).toEqual(says);
  });
});

describe('the daily digest', () => {
  const daily = wants({ email: 'daily-digest' });
  const morning = '2026-11-16T08:00:00Z';
  it.each<[name: string, now: string, change: Partial<Situation>, says: string[]]>([
    [
      'says in the morning what is due, and is the only e-mail',
      morning,
      {},
      ['digest: Maple House: vacancies are due today, by midnight.'],
    ],
    [
      'says on the first day of the window what is due',
      '2026-11-08T08:00:00Z',
      {},
      ['digest: Maple House: vacancies are due by the end of Monday 16 November.'],
    ],
    [
      'says what was never reported',
      '2026-11-20T08:00:00Z',
      { expected: [brightway()] },
      ['digest: Brightway Care: hours have never been reported.'],
    ],
    [
      'says what was received',
      morning,
      { expected: [], received: ['12 returns from 7 services.'] },
      ['digest: 12 returns from 7 services.'],
    ],
    ['is said once a day', morning, { reminded: new Set(['email digest 2026-11-16']) }, []],
    [
      'is said again the next day',
      morning,
      { reminded: new Set(['email digest 2026-11-15']) },
      ['digest: Maple House: vacancies are due today, by midnight.'],
    ],
    ['waits for seven o’clock', '2026-11-16T06:59:00Z', wants({ email: 'daily-digest', quietTo: '06:00' }), []],
    ['waits for the end of the quiet hours', '2026-11-16T08:59:00Z', wants({ email: 'daily-digest', quietTo: '09:00' }), []],
    ['is not said in the afternoon', '2026-11-16T12:00:00Z', {}, []],
  ])('%s', (_name, now, change, says) => {
    const decisions = decide(situation({ ...daily, ...change }), at(now));
    expect(inShort(decisions)).toEqual(says);
  });
});

describe('quiet hours', () => {
  const night = { quietFrom: '20:00', quietTo: '07:00' };
  it.each<[hours: { quietFrom: string; quietTo: string }, now: string, isQuietThen: boolean]>([
    [night, '2026-11-16T19:59:59Z', false],
    [night, '2026-11-16T20:00:00Z', true],
    [night, '2026-11-17T06:59:00Z', true],
    [night, '2026-11-17T07:00:00Z', false],
    [night, '2026-07-16T19:00:00Z', true], // summer: eight in the evening in London
    [night, '2026-07-17T06:00:00Z', false],
    [night, '2026-10-25T06:59:00Z', true], // the night the clocks go back
    [night, '2026-03-29T06:00:00Z', false], // the night they go forward
    [{ quietFrom: '09:30', quietTo: '17:00' }, '2026-11-16T09:29:00Z', false],
    [{ quietFrom: '09:30', quietTo: '17:00' }, '2026-11-16T09:30:00Z', true],
    [{ quietFrom: '09:30', quietTo: '17:00' }, '2026-11-16T17:00:00Z', false],
    [{ quietFrom: '00:00', quietTo: '00:00' }, '2026-11-16T00:00:00Z', false],
  ])('%j at %s: %s', (hours, now, isQuietThen) => {
    expect(isQuiet(hours, at(now))).toBe(isQuietThen);
  });
});

it('says each thing once over a whole month of rounds, five minutes apart', () => {
  const reminded = new Set<string>();
  const said: string[] = [];
  for (let now = at('2026-11-01T00:00:00Z'); now < '2026-12-01'; now = addMs(now, 5 * 60_000))
    for (const decision of decide(
      situation({ ...wants({ push: true }), expected: [maple(), brightway('2026-11-01T09:00:00Z')], reminded }),
      now,
    )) {
      if (decision.form === 'digest') throw new Error('nobody asked for a digest');
      for (const { subject } of decision.about) reminded.add(keyOf(decision.channel, subject));
      said.push(`${now.slice(5, 16)} ${inShort([decision])[0]!}`);
    }
  const hours = 'hours brightway-care.sefton 2026-11-01T09:00:00.000Z';
  const vacancies = 'vacancies maple-house.home 2026-11-16';
  const each = ['push', 'email'];
  expect(said).toEqual([
    ...each.map((channel) => `11-13T09:00 ${channel}: ${hours} due`),
    ...each.map((channel) => `11-14T07:00 ${channel}: ${vacancies} soon`),
    ...each.map((channel) => `11-15T09:00 ${channel}: ${hours} stale`),
    ...each.map((channel) => `11-16T07:00 ${channel}: ${vacancies} last-day`),
  ]);
});

describe('what a council answered, and what it looks for', () => {
  const noon = '2026-11-20T12:00:00Z';
  const sefton = COUNCILS.find(({ id }) => id === 'sefton')!;
  const answered = (change: Partial<Reply> = {}, kind: AnswerKind = 'offer', id = 'offer-1'): Answered => ({
    kind,
    council: sefton,
    reply: {
      kind: 'reply',
      id,
      councilId: 'sefton',
      about: { kind: 'demand', id: 'demand-1' },
      outcome: 'partly',
      amount: 15,
      text: 'Two have found help nearer home.',
      by: 'Priya Nair',
      at: at('2026-11-20T11:00:00Z'),
      ...change,
    } as Reply,
  });
  const wanted: Wanted = { council: sefton, demand: demand({ publishedAt: at('2026-11-20T11:00:00Z') }) };
  const quiet = { expected: [] };
  const textsOf = (decisions: Decision[]): string[] =>
    decisions.flatMap((one) => (one.form === 'digest' ? one.due : one.about).map(({ text }) => `${one.channel}: ${text}`));
  const WANTED = 'Sefton Council is looking for 35 hours a week of home care, South Sefton. Answer by Thursday 3 December.';

  it.each<[name: string, now: string, change: Partial<Situation>, says: string[]]>([
    ['an offer taken in part', noon, { answered: [answered()] }, ['email: Sefton Council answered your offer: 15 of it accepted.']],
    [
      'an offer taken whole',
      noon,
      { answered: [answered({ outcome: 'accepted', amount: 20 })] },
      ['email: Sefton Council answered your offer: all of it accepted.'],
    ],
    [
      'an offer that was not taken',
      noon,
      { answered: [answered({ outcome: 'declined' })] },
      ['email: Sefton Council answered your offer: it was not taken.'],
    ],
    [
      'a request for help, of which nothing more is said',
      noon,
      { answered: [answered({ outcome: 'answered', text: 'We can help with pay.' }, 'support')] },
      ['email: Sefton Council answered your request for help.'],
    ],
    ['at night it waits', '2026-11-20T22:00:00Z', { answered: [answered()] }, []],
    [
      'what was said is not said again',
      noon,
      { answered: [answered()], reminded: new Set([`email answered offer-1 ${answered().reply.at}`]) },
      [],
    ],
    [
      'an answer that was changed since is said again',
      noon,
      { answered: [answered({ at: at('2026-11-20T11:30:00Z') })], reminded: new Set([`email answered offer-1 ${answered().reply.at}`]) },
      ['email: Sefton Council answered your offer: 15 of it accepted.'],
    ],
    ['packages are no matter for an e-mail each', noon, { wanted: [wanted] }, []],
    ['packages are shown as a message', noon, { wanted: [wanted], ...wants({ email: 'off', push: true }) }, [`push: ${WANTED}`]],
    [
      'both are in the digest of the day',
      '2026-11-20T11:59:00Z',
      { answered: [answered()], wanted: [wanted], ...wants({ email: 'daily-digest' }) },
      ['email: Sefton Council answered your offer: 15 of it accepted.', `email: ${WANTED}`],
    ],
    [
      'and not in that of the day after the next',
      '2026-11-22T08:00:00Z',
      { answered: [answered()], wanted: [wanted], ...wants({ email: 'daily-digest' }) },
      [],
    ],
  ])('%s', (_name, now, change, says) => {
    expect(textsOf(decide(situation({ ...quiet, ...change }), at(now)))).toEqual(says);
  });

  const approval: Approval = {
    council: sefton,
    draft: {
      id: 'plan-1',
      plan: { kind: 'intention', words: { title: 'More care at night' } },
      version: 3,
      state: 'waiting',
      writers: [{ id: 'marcus-bell', name: 'Marcus Bell' }],
      savedAt: at('2026-11-10T11:00:00Z'),
    } as unknown as Approval['draft'],
  };
  const WAITS = 'Sefton Council: “More care at night”, by Marcus Bell, waits for an officer’s approval.';
  it.each<[name: string, change: Partial<Situation>, says: string[]]>([
    ['what waits for approval is said', {}, [`email: ${WAITS}`]],
    ['once for each version', { reminded: new Set(['email approval intention plan-1 3']) }, []],
    ['again for the next', { reminded: new Set(['email approval intention plan-1 2']) }, [`email: ${WAITS}`]],
    ['and each day in the digest until it is done', wants({ email: 'daily-digest' }), [`email: ${WAITS}`]],
  ])('%s', (_name, change, says) => {
    expect(textsOf(decide(situation({ ...quiet, approvals: [approval], ...change }), at('2026-11-20T08:00:00Z')))).toEqual(says);
  });

  const about = (of: Partial<Situation>) => {
    const [decision] = decide(situation({ ...quiet, ...wants({ email: 'off', push: true }), ...of }), at('2026-11-16T12:00:00Z'));
    return decision?.form === 'reminder' ? pushOf(decision.about) : undefined;
  };
  it.each<[name: string, of: Partial<Situation>, title: string, url: string]>([
    ['a return', { expected: [maple()] }, 'A return needs you', '/report/maple-house.home/vacancies'],
    ['an answer', { answered: [answered()] }, 'A council answered you', '/opportunities/waiting/demand-1'],
    ['a package', { wanted: [wanted] }, 'Care is wanted where you work', '/opportunities/waiting/demand-1'],
    ['an approval', { approvals: [approval] }, 'Something waits for your approval', '/desk/plans?council=sefton'],
    ['several things', { answered: [answered(), answered({}, 'question', 'question-1')] }, '2 things for you', '/'],
  ])('on a lock screen: %s', (_name, of, title, url) => {
    expect(about(of)).toMatchObject({ title, url });
  });
});
