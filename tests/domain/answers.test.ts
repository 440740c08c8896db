/** The rules of demand, offers, replies and consultations, and where an answer has got to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_KINDS } from '../../src/domain/answers.ts';
import { answerInWords, answerState } from '../../src/domain/answer-in-words.ts';
import { checkAnswer } from '../../src/domain/check-answer.ts';
import { checkCall } from '../../src/domain/call.ts';
import { checkDemand } from '../../src/domain/check-demand.ts';
import { warnAboutOffer } from '../../src/domain/check-offer.ts';
import { checkConsultation } from '../../src/domain/consultation.ts';
import { resultOf } from '../../src/domain/consultation-results.ts';
import { byFit, fitOf } from '../../src/domain/demand-fit.ts';
import { readDemandRows } from '../../src/domain/demand-rows.ts';
import { publishedDemand } from '../../src/domain/demand.ts';
import type { LocalDate } from '../../src/domain/instant.ts';
import { personalDetailIn } from '../../src/domain/personal-details.ts';
import { acceptedIn, checkReply, type TypedReply } from '../../src/domain/reply.ts';
import { Submission } from '../../src/domain/submission.ts';
import { demoAsks } from '../../src/server/demo/asks.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { answer, call, demand, offer, typedCall, typedDemand } from '../fixtures/answers.ts';
import { NOW, validHours } from '../fixtures/returns.ts';
import { careHome, homeCare, microProvider, sefton } from '../fixtures/services.ts';

const TODAY = '2026-11-26' as LocalDate;
const codes = (problems: { code: string }[]): string[] => problems.map(({ code }) => code);

describe('details of a person in free text', () => {
  it.each([
    ['Two calls a day, seven days a week.', undefined],
    ['12 weeks, 120 hours; about £21.50 an hour', undefined],
    ['The person lives near Southport Road', undefined],
    ['From 7.30 to 9, 2026-12-03', undefined],
    ['Mrs Jones needs help', 'somebody’s name'],
    ['write to a.b@example.org', 'an e-mail address'],
    ['she lives in PR8 1AB', 'a full postcode'],
    ['ring 0151 496 0000', 'a telephone or NHS number'],
    ['NHS 943 476 5919', 'a telephone or NHS number'],
    ['born 3/4/1941', 'a date of birth'],
    ['at 14 Park Road', 'a house number and street'],
  ])('%s: %s', (text, found) => {
    expect(personalDetailIn(text)).toBe(found);
  });
});

describe('a demand', () => {
  it.each([
    ['as it should be', {}, []],
    ['in an area of another council', { localityId: 'stoke-on-trent.city' }, ['unknown-locality']],
    ['of half a place', { unit: 'places', amount: 1.5 }, ['half-place']],
    ['to be answered yesterday', { respondBy: '2026-11-25' }, ['date-past']],
    ['to start before it is answered', { startBy: '2026-12-01' }, ['starts-too-soon']],
    ['with a name in its note', { note: 'For Mr Smith' }, ['personal']],
  ])('%s', (_what, change, found) => {
    expect(codes(checkDemand(typedDemand(change as never), sefton(), TODAY))).toEqual(found);
  });
  it('never says how many when there are few', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 100 }), (people, accepted) => {
        const shown = publishedDemand(typedDemand({ people }), 'x' as never, 'sefton' as never, accepted, NOW);
        expect(shown.people).toBe(people < 5 ? 'few' : people);
        expect(shown.remaining).toBe(Math.max(0, 35 - accepted));
      }),
    );
  });
  it('in the demonstration keeps the rules, for whatever day it is first started', () => {
    for (const { kind, json, council_id } of demoAsks(NOW)) {
      const council = COUNCILS.find(({ id }) => id === council_id)!;
      if (kind === 'demand') expect(checkDemand(JSON.parse(json) as never, council, TODAY)).toEqual([]);
      if (kind === 'call') expect(checkCall(JSON.parse(json) as never, TODAY)).toEqual([]);
      expect(json).toContain('"fictional":true');
    }
  });
});

describe('how well a demand fits', () => {
  const hours = () => validHours();
  it('counts the kind of care, the area and the hours reported free there and then', () => {
    const fit = fitOf(demand(), [careHome(), homeCare()], hours);
    expect([fit.service?.id, fit.isSameType, fit.isInArea, fit.free]).toEqual(['brightway-care.sefton', true, true, 26]);
    expect(fitOf(demand({ timeBands: ['lunch'] }), [homeCare()], hours).free).toBe(0);
    expect(fitOf(demand(), [careHome(), microProvider()], () => undefined).points).toBe(0);
    expect(fitOf(demand({ councilId: 'stoke-on-trent' as never }), [homeCare()], hours).points).toBe(0);
  });
  it('puts what fits before what is wanted sooner', () => {
    const fitted = [
      demand({ id: 'far' as never, localityId: 'sefton.elsewhere' as never, respondBy: '2026-11-27' as never }),
      demand(),
    ].map((one) => ({
      demand: one,
      fit: fitOf(one, [homeCare()], hours),
    }));
    expect(fitted.toSorted(byFit).map(({ demand: { id } }) => id)).toEqual(['demand-1', 'far']);
  });
});

describe('an offer', () => {
  const about = (change: Record<string, unknown> = {}) =>
    warnAboutOffer({ amount: 20, unit: 'hours' }, demand(change as never), validHours());
  it('warns, and never forbids, where the report says otherwise', () => {
    expect(about()).toEqual([]);
    expect(codes(about({ timeBands: ['lunch'] }))).toEqual(['more-than-reported']);
    expect(codes(about({ remaining: 15 }))).toEqual(['more-than-left']);
    expect(codes(warnAboutOffer({ amount: 20, unit: 'hours' }, demand(), undefined))).toEqual(['nothing-reported']);
    expect(codes(warnAboutOffer({ amount: 20, unit: 'hours' }, demand(), validHours({ takingNewPackages: false })))).toEqual([
      'not-taking',
    ]);
    expect(warnAboutOffer({ amount: 2, unit: 'places' }, demand({ unit: 'places' }), undefined)).toEqual([]);
  });
  it('has every state a person can be told of', () => {
    const received = { submission: offer(), receipt: {} as never };
    const state = (one: object, reply?: object, published: object | undefined = demand(), others: object[] = []) =>
      answerState({ ...received, ...one } as never, reply as never, published as never, others as never, TODAY);
    const withdrawal = { submission: answer({ kind: 'withdrawal', body: { of: received.submission.id } }) };
    expect(state({ receipt: undefined })).toBe('waiting');
    expect(state({ receipt: undefined, problems: [{}] })).toBe('refused');
    expect(state({})).toBe('received');
    expect(state({}, { outcome: 'partly' })).toBe('partly');
    expect(state({}, { outcome: 'declined' })).toBe('declined');
    expect(answerState(received as never, undefined, undefined, [], TODAY)).toBe('closed');
    expect(state({}, undefined, demand({ remaining: 0 }))).toBe('closed');
    expect(state({}, undefined, demand({ respondBy: '2026-11-25' as never }))).toBe('closed');
    expect(state({}, undefined, demand(), [withdrawal])).toBe('withdrawn');
    expect(state({}, { outcome: 'accepted' }, demand(), [withdrawal])).toBe('accepted'); // the council was first
    expect(state({}, undefined, demand(), [{ ...withdrawal, problems: [{}] }])).toBe('received'); // and said so
  });
});

describe('a reply', () => {
  const reply = (change: object): TypedReply => ({ outcome: 'accepted', amount: 20, seen: 0, ...change }) as TypedReply;
  it.each([
    ['accepts all of it', {}, 35, []],
    ['accepts more than is left', {}, 15, ['more-than-wanted']],
    ['accepts more than was offered', { amount: 21 }, 35, ['more-than-offered']],
    ['calls a part the whole', { amount: 10 }, 35, ['is-partly']],
    ['calls the whole a part', { outcome: 'partly', text: 'So' }, 35, ['is-all']],
    ['accepts a part with a reason', { outcome: 'partly', amount: 10, text: 'Enough' }, 35, []],
    ['declines without a reason', { outcome: 'declined' }, 35, ['no-reason']],
    ['answers to all what was no question', { toAll: { question: 'What?' } }, 35, ['not-a-question']],
  ])('that %s', (_what, change, left, found) => {
    expect(codes(checkReply(reply(change), offer(), left, 'hours'))).toEqual(found);
  });
  it('never lets more be accepted than is wanted, in whatever order replies are given and changed', () => {
    const step = fc.record({ of: fc.integer({ min: 0, max: 3 }), amount: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const given: Parameters<typeof acceptedIn>[0][number][] = [];
        for (const { of, amount } of steps) {
          const id = String(of) as never;
          const before = given.findLast((one) => one.id === id)?.amount ?? 0;
          const one = reply({
            outcome: amount === 20 ? 'accepted' : amount === 0 ? 'declined' : 'partly',
            ...(amount === 0 ? { amount: undefined } : { amount }),
            text: 'So',
          });
          if (checkReply(one, offer(), 35 - (acceptedIn(given) - before), 'hours').length > 0) continue;
          given.push({ id, outcome: one.outcome, ...(amount === 0 ? {} : { amount }) });
        }
        expect(acceptedIn(given)).toBeLessThanOrEqual(35);
      }),
    );
  });
});

describe('a consultation', () => {
  it.each([
    [{ rise: 4.5, why: 'Pay' }, []],
    [{ rise: '4.5', why: 'Pay' }, ['answers.rise']],
    [{ rise: 4.5, why: 'Rain' }, ['answers.why']],
    [{ why: 'Pay' }, ['answers.rise']],
    [{ rise: 4.5, why: 'Pay', more: 7 }, ['answers.more']],
    [{ rise: 4.5, why: 'Pay', asked: 'no' }, ['answers.asked']],
  ])('answered %j: %j', (answers, paths) => {
    expect(checkConsultation({ answers }, call().questions).map(({ path }) => path)).toEqual(paths);
  });
  it('counts choices, finds the middle of numbers and lists words', () => {
    const given = [1, 9, 4].map((rise, index) => ({ organisationName: `o${index}`, answers: { rise, why: index === 0 ? 'Fuel' : 'Pay' } }));
    const [rise, why, more] = call().questions;
    expect(resultOf(rise!, given)).toMatchObject({ median: 4, least: 1, most: 9, count: 3 });
    expect(resultOf(why!, given)).toMatchObject({ counts: [{ value: 2 }, { value: 1 }, { value: 0 }] });
    expect(resultOf(more!, given)).toEqual({ type: 'text', texts: [] });
  });
  it('needs questions, and choices to choose from', () => {
    expect(codes(checkCall(typedCall({ questions: [] }), TODAY))).toEqual(['no-questions']);
    expect(
      codes(checkCall(typedCall({ questions: [{ id: 'a', text: 'A?', type: 'choice', options: ['One'], required: true }] }), TODAY)),
    ).toEqual(['too-few-options']);
  });
});

describe('rows of a spreadsheet', () => {
  const HEAD = ['Area', 'Kind of care', 'How much', 'Times of day', 'Carers', 'Answer by', 'Note'];
  const read = (...rows: string[][]) => readDemandRows([HEAD, ...rows], sefton(), TODAY);
  it('are read in any order of columns, days as people write them', () => {
    const { demands, problems } = read(
      ['north sefton', 'Home care', '14', 'Breakfast; tea', 'single', '3/12/2026', ''],
      ['', '', '', '', '', '', ''],
    );
    expect(problems).toEqual([]);
    expect(demands).toEqual([
      {
        row: 2,
        demand: {
          serviceType: 'home-care',
          localityId: 'sefton.north',
          purpose: 'waiting',
          unit: 'hours',
          amount: 14,
          timeBands: ['breakfast', 'tea'],
          carers: 'one',
          skills: [],
          respondBy: '2026-12-03',
        },
      },
    ]);
  });
  it('say what is wrong with which row', () => {
    const { demands, problems } = read(
      ['North Sefton', 'Home care', 'lots', 'Brunch', '', '3/12/2026', ''],
      ['Leeds', 'Home care', '7', '', '', 'soon', 'For Mrs Jones'],
    );
    expect(demands).toEqual([]);
    expect(problems.map(({ message }) => message).join(' ')).toMatch(
      /Row 2: How much: “lots” is not a number.*Row 2: Times of day: “Brunch”.*Row 3: Area: “Leeds”.*Row 3: Answer by: write “soon”/,
    );
    expect(readDemandRows([['Area']], sefton(), TODAY).problems[0]?.message).toContain('Not found: Kind of care');
  });
});

describe('every kind of answer', () => {
  const BODIES: Record<(typeof ANSWER_KINDS)[number], object> = {
    offer: { amount: 20, unit: 'hours' },
    interest: {},
    question: { text: 'May we?' },
    consultation: { answers: { rise: 4.5, why: 'Pay' } },
    support: { topic: 'money', urgency: 'weeks', text: 'Our rent' },
    profile: { shared: true, what: 'Walks', localityIds: [], when: '', clientGroups: [] },
    withdrawal: { of: offer().id },
  };
  const ABOUTS: Partial<Record<(typeof ANSWER_KINDS)[number], string>> = { offer: 'demand', interest: 'notice', consultation: 'call' };
  it.each(ANSWER_KINDS)('%s is a submission, has words, and is right by its rules', (kind) => {
    const about = ABOUTS[kind] === undefined ? {} : { about: { kind: ABOUTS[kind], id: 'x' } };
    const one = answer({ kind, body: BODIES[kind], ...about });
    expect(Submission.parse(one)).toEqual(one);
    expect(answerInWords(one)).not.toBe('');
    expect(checkAnswer(one, { demand: demand(), call: call() })).toEqual([]);
  });
});
