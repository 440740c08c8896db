/** The smaller nouns: names, references, fingerprints, figures, notices, problems, the feed's items; and every schema read back. */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReturn, warnAboutReturn } from '../../src/domain/check-return.ts';
import { Council } from '../../src/domain/council.ts';
import { FEED_ITEMS, parseFeedItem } from '../../src/domain/feed-items.ts';
import { type FeedKind, isFeedKind } from '../../src/domain/feed.ts';
import { type Figure, figureInWords } from '../../src/domain/figure.ts';
import { newSubmissionId, ServiceId } from '../../src/domain/id.ts';
import { Instant, instantOf } from '../../src/domain/instant.ts';
import { Intention } from '../../src/domain/intention.ts';
import { Notice } from '../../src/domain/notice.ts';
import { passedPlan } from '../../src/domain/notice-timing.ts';
import { Account, councilIdsOf, organisationIdsOf } from '../../src/domain/person.ts';
import { problemsOf } from '../../src/domain/problem.ts';
import { Receipt } from '../../src/domain/receipt.ts';
import { referenceOf } from '../../src/domain/reference.ts';
import { returnInWords } from '../../src/domain/return-in-words.ts';
import { returnsOf } from '../../src/domain/returns.ts';
import { emptyReturn } from '../../src/domain/start-return.ts';
import { Service, SERVICE_TYPES, type ServiceType } from '../../src/domain/service.ts';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import { Submission } from '../../src/domain/submission.ts';
import type { VacanciesReturn } from '../../src/domain/vacancies.ts';
import { intention } from '../fixtures/library.ts';
import { anyMs, holds } from '../fixtures/properties.ts';
import { brightwayHours, mapleVacancies, newId, NOW, validHours, validVacancies } from '../fixtures/returns.ts';
import { account, careHome, extraCare, homeCare, microProvider, sefton } from '../fixtures/services.ts';
import { notice } from '../fixtures/notices.ts';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });

describe('an id made on the device', () => {
  it('is a UUID of version 7 that carries its moment', () => {
    holds(
      fc.property(anyMs, bytes, (ms, random) => {
        const id = newSubmissionId(ms, random);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(ms);
      }),
    );
  });
  it('sorts by time, whatever chance adds', () => {
    holds(
      fc.property(anyMs, fc.integer({ min: 1, max: 1e9 }), bytes, bytes, (ms, later, a, b) => {
        expect(newSubmissionId(ms, a) < newSubmissionId(ms + later, b)).toBe(true);
      }),
    );
  });
  it('uses 74 bits of chance', () => {
    const [zeros, ones] = [newSubmissionId(0, new Uint8Array(10)), newSubmissionId(0, new Uint8Array(10).fill(255))];
    expect([zeros, ones]).toEqual(['00000000-0000-7000-8000-000000000000', '00000000-0000-7fff-bfff-ffffffffffff']);
  });
});
it.each(['Maple', '', '-a', 'a/b', 'a b', 'a'.repeat(81)])('"%s" is no name of a service', (text) =>
  expect(ServiceId.safeParse(text).success).toBe(false),
);

describe('a reference', () => {
  it('is in Crockford’s alphabet, without letters that are misread, and never that of another', () => {
    const seen = new Set<string>();
    for (let seq = 1; seq <= 200_000; seq++) seen.add(referenceOf(seq));
    for (let seq = 2 ** 40 - 50_000; seq < 2 ** 40; seq++) seen.add(referenceOf(seq));
    expect(seen.size).toBe(250_000);
    for (const reference of [...seen].slice(0, 5000)) expect(reference).toMatch(/^HR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });
  it('of a number is for ever the same: people have it on paper', () =>
    expect([1, 2, 1000].map(referenceOf)).toEqual(['HR-KRVQ-KEBZ', 'HR-7HQF-6WQY', 'HR-12SQ-S60R']));
});

describe('the text that is fingerprinted', () => {
  it('does not depend on the order of keys, at any depth', () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffled)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, one]) => [key, shuffled(one)]),
            )
          : value;
    holds(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it('is the same for two values when they are the same as JSON, and only then', () => {
    holds(
      fc.property(fc.jsonValue({ maxDepth: 1 }), fc.jsonValue({ maxDepth: 1 }), (a, b) => {
        const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
        expect(canonicalJson(a) === canonicalJson(b)).toBe(isDeepStrictEqual(asJson(a), asJson(b)));
      }),
      2000,
    );
    expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }));
  });
  it('takes what is undefined for absent, as JSON does', () =>
    expect(canonicalJson({ b: undefined, a: [undefined, 'x'] })).toBe('{"a":[null,"x"]}'));
  it('survives a journey as JSON, so that device and server agree', () => {
    for (const submission of [mapleVacancies(), brightwayHours({ unchangedFrom: newId() })])
      expect(canonicalJson(Submission.parse(JSON.parse(JSON.stringify(submission))))).toBe(canonicalJson(submission));
  });
});

describe('a submission that says "nothing has changed"', () => {
  it('has the same body under a new id and another fingerprint', () => {
    const before = mapleVacancies();
    const after = Submission.parse({ ...before, id: newId(), unchangedFrom: before.id });
    expect(canonicalJson(after.body)).toBe(canonicalJson(before.body));
    const hash = (of: Submission): string => createHash('sha256').update(canonicalJson(of)).digest('hex');
    expect([after.id === before.id, hash(after) === hash(before)]).toEqual([false, false]);
  });
});

describe('returns', () => {
  it('are asked of the services that give them', () => {
    const asked = Object.fromEntries((Object.keys(SERVICE_TYPES) as ServiceType[]).map((type) => [type, returnsOf(type).join()]));
    const staffAndStatus = 'workforce,service-status';
    expect(asked).toMatchObject({
      'care-home': `vacancies,${staffAndStatus}`,
      'care-home-nursing': `vacancies,${staffAndStatus}`,
      'home-care': `hours,${staffAndStatus}`,
      reablement: `hours,${staffAndStatus}`,
      'extra-care': `places,${staffAndStatus}`,
      'micro-enterprise': 'places',
    });
  });
  it('go to the rules and the words of their kind', () => {
    const [vacancies, hours] = [{ kind: 'vacancies', body: validVacancies() } as const, { kind: 'hours', body: validHours() } as const];
    expect([returnInWords(vacancies), returnInWords(hours)]).toEqual(['3 available of 30 (1 reserved)', '40 hours a week in 2 areas']);
    expect([checkReturn(vacancies, careHome(), [sefton()], NOW), checkReturn(hours, homeCare(), [sefton()], NOW)]).toEqual([[], []]);
    expect(
      warnAboutReturn({ kind: 'hours', body: validHours({ takingNewPackages: false }) }, homeCare(), [], NOW).map(({ code }) => code),
    ).toEqual(['closed-with-hours']);
    expect(
      warnAboutReturn(vacancies, careHome({ registeredBeds: 40 }), [{ observedAt: NOW, of: hours }], NOW).map(({ code }) => code),
    ).toEqual(['under-registered']);
  });
  it('that repeat the same figures for a third month are worth a second look, and those of the same month are not', () => {
    const warned = (body: VacanciesReturn, ...earlier: [at: string, body: VacanciesReturn][]): string[] =>
      warnAboutReturn(
        { kind: 'vacancies', body },
        careHome(),
        earlier.map(([at, before]) => ({ observedAt: Instant.parse(at), of: { kind: 'vacancies', body: before } })),
        NOW,
      ).map(({ code }) => code);
    const [same, other] = [validVacancies(), validVacancies({ canTake: [] })];
    const [september, october, november] = ['2026-09-10T09:00:00.000Z', '2026-10-10T09:00:00.000Z', '2026-11-10T09:00:00.000Z'];
    expect(warned(same, [october, same], [september, same])).toEqual(['same-for-months']);
    expect(warned(same, [november, same], [october, same], [september, same])).toEqual(['same-for-months']);
    expect(warned(same, [november, same], [october, same])).toEqual([]);
    expect(warned(same, [october, same], [september, other])).toEqual([]);
    expect(warned(other, [october, same], [september, same])).toEqual([]);
  });
  it('of a kind the service does not give are refused before anything else is looked at', () =>
    expect(checkReturn({ kind: 'hours', body: validHours() }, careHome(), [], NOW)).toEqual([
      { path: '', code: 'wrong-kind', message: 'Maple House does not report hours available. Choose one of its own returns.' },
    ]));
  it('start from nothing in a shape the schema can read', () => {
    for (const [kind, service] of [
      ['vacancies', careHome()],
      ['hours', homeCare()],
      ['places', extraCare()],
      ['places', microProvider()],
      ['workforce', careHome()],
      ['service-status', careHome()],
    ] as const) {
      const { body } = emptyReturn(kind, service);
      const { organisationId, id: serviceId } = service;
      expect(
        Submission.parse({ id: newId(), schemaVersion: 1, organisationId, serviceId, observedAt: NOW, savedAt: NOW, kind, body }).body,
      ).toEqual(body);
    }
  });
});

const figure = (change: Partial<Figure>): Figure => ({ label: 'x', value: 15, unit: 'beds', period: '2026', ...change });
it.each<[Partial<Figure>, string]>([
  [{}, '15 beds'],
  [{ value: 1234567, unit: 'people' }, '1,234,567 people'],
  [{ unit: 'percent' }, '15%'],
  [{ unit: 'percent', to: 20, qualifier: 'at least' }, 'at least 15 to 20%'],
  [{ value: 250000, unit: 'pounds', qualifier: 'about' }, 'about £250,000'],
  [{ value: 250000, to: 300000, unit: 'pounds' }, '£250,000 to £300,000'],
  [{ value: 2.5, unit: 'hours a week' }, '2.5 hours a week'],
  [{ value: 0 }, '0 beds'],
])('a figure in words: %j', (change, words) => expect(figureInWords(figure(change))).toBe(words));

const plan = (change: Record<string, unknown>) => notice({ stage: 'pipeline', ...change });
it.each<[string, Record<string, unknown>, string | undefined]>([
  ['a month that has passed', { plannedFor: '2026-10' }, 'Was planned for October 2026; not confirmed since'],
  ['this month', { plannedFor: '2026-11' }, undefined],
  ['a month to come', { plannedFor: '2027-01' }, undefined],
  ['no month', {}, undefined],
  ['a period that has passed', { period: 'early 2025, for 2025/26' }, 'Was planned for early 2025, for 2025/26; not confirmed since'],
  ['a period that still runs', { period: '2024 to 2026' }, undefined],
  ['a period without a year', { period: 'the next twelve months; no date printed' }, undefined],
  ['a month, whatever else it says', { plannedFor: '2026-12', period: '2024' }, undefined],
  ['a tender that is open', { plannedFor: '2024-06', stage: 'tender-open' }, undefined],
])('a plan for %s', (_name, change, words) => expect(passedPlan(plan(change), NOW)).toBe(words));
it('a month passes at midnight in London, not in Greenwich', () => {
  const july = plan({ plannedFor: '2026-06' });
  expect(passedPlan(july, instantOf(Date.parse('2026-06-30T22:59:59.999Z')))).toBeUndefined();
  expect(passedPlan(july, instantOf(Date.parse('2026-06-30T23:00:00.000Z')))).toBe('Was planned for June 2026; not confirmed since');
});

describe('problems', () => {
  it('say where, and what to do, for each thing the schema could not read', () => {
    const result = Submission.safeParse({ ...mapleVacancies(), body: { ...validVacancies(), categories: [{ capacity: -1 }] } });
    const problems = problemsOf(result.error!);
    expect(problems.map(({ path }) => path)).toContain('body.categories.0.occupied');
    for (const { path, code, message } of problems) {
      expect(code).toMatch(/^schema-/);
      expect(message).toBe(`This part could not be read (${path.replaceAll('.', ', ')}). Check it and send it again.`);
    }
  });
  it('of the whole have no place', () =>
    expect(problemsOf(Submission.safeParse('nonsense').error!)).toMatchObject([
      { path: '', message: 'This part could not be read. Check it and send it again.' },
    ]));
});

describe('items of the feed', () => {
  it('that cannot be read are undefined, whatever they are, and never an exception', () => {
    holds(
      fc.property(fc.constantFrom(...(Object.keys(FEED_ITEMS) as FeedKind[])), fc.anything(), (kind, anything) => {
        expect(parseFeedItem(kind, anything)).toBeUndefined();
      }),
    );
  });
  it('are of kinds we know or not, and what every object has is no kind', () => {
    expect(Object.keys(FEED_ITEMS).every(isFeedKind)).toBe(true);
    expect(['weather', '', 'toString', 'constructor', '__proto__', 'hasOwnProperty'].some(isFeedKind)).toBe(false);
  });
  it('keep what a newer server says besides, as far as we know it', () =>
    expect(parseFeedItem('service', { ...careHome(), parkingSpaces: 4 })).toEqual(careHome()));
});

const receipt: unknown = {
  id: newId(),
  reference: referenceOf(1),
  seq: 1,
  receivedAt: NOW,
  hash: 'c'.repeat(64),
  sentBy: { id: 'asha-okafor', name: 'Asha Okafor' },
  readBy: [{ id: 'sefton', name: 'Sefton Council' }],
  standing: 'current',
};
it.each<[string, { parse(value: unknown): unknown }, unknown]>([
  ['a vacancies submission', Submission, mapleVacancies()],
  ['an hours submission', Submission, brightwayHours()],
  ['a receipt', Receipt, receipt],
  ['a service', Service, careHome()],
  ['a council', Council, sefton()],
  ['an account', Account, account()],
  ['an intention', Intention, intention('i')],
  ['a notice', Notice, plan({ plannedFor: '2026-11' })],
])('%s is the same after a journey as JSON', (_name, schema, value) =>
  expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value),
);
it.each<[string, Record<string, unknown>]>([
  ['a count that is not whole', { body: validVacancies({ categories: [{ ...validVacancies().categories[0]!, occupied: 1.5 }] }) }],
  ['a negative count', { body: validVacancies({ categories: [{ ...validVacancies().categories[0]!, occupied: -1 }] }) }],
  ['no types of care', { body: validVacancies({ categories: [] }) }],
  ['a note without end', { body: validVacancies({ note: 'x'.repeat(1001) }) }],
  ['hours in the place of beds', { body: validHours() }],
  ['a time without its zone', { observedAt: '2026-11-26T09:15:00.000' }],
])('a submission with %s is not taken', (_name, change) =>
  expect(Submission.safeParse({ ...mapleVacancies(), ...change }).success).toBe(false),
);
it.each([0.25, -1, 10_000, NaN])('%s hours a week are not taken', (hoursPerWeek) => {
  const body = validHours({ areas: [{ localityId: 'sefton.south' as never, lines: [{ band: 'tea', carers: 'one', hoursPerWeek }] }] });
  expect(Submission.safeParse({ ...brightwayHours(), body }).success).toBe(false);
});

it('a person reports for their organisations and reads for their councils', () => {
  const both = Account.parse({
    ...account(),
    memberships: [
      { role: 'manager', organisationId: 'maple-house' },
      { role: 'reporter', organisationId: 'harbour-homes' },
      { role: 'officer', councilId: 'sefton' },
    ],
  });
  expect([organisationIdsOf(both), councilIdsOf(both)]).toEqual([['maple-house', 'harbour-homes'], ['sefton']]);
});
