/** What was asked for and what was answered as files: each line under its heading, and a support request with its text. */
import { expect, it } from 'vitest';
import { answerFileRows, demandFileRows } from '../../src/app/pages/desk/asks-files.ts';
import type { AnswerRow, AskRow } from '../../src/domain/protocol-asks.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { answer } from '../fixtures/answers.ts';

const SEFTON = COUNCILS.find(({ id }) => id === 'sefton')!;
const AT = '2026-11-25T10:00:00.000Z';
const row = (change: Record<string, unknown>, more: Record<string, unknown> = {}): AnswerRow =>
  ({
    organisationName: 'Brightway Care',
    submission: answer(change),
    receipt: { receivedAt: AT, reference: 'HR-1' },
    replies: [],
    takenBack: false,
    ...more,
  }) as unknown as AnswerRow;
const named = ([heads = [], ...lines]: unknown[][]): Record<string, unknown>[] =>
  lines.map((line) => Object.fromEntries(heads.map((head, at) => [String(head), line[at]])));

it('an offer has its amount and what was accepted, a support request its text, and one taken back says so', () => {
  const offer = { kind: 'offer', about: { kind: 'demand', id: 'd' }, body: { amount: 20, unit: 'hours', note: 'From Monday' } };
  const support = { kind: 'support', body: { topic: 'money', urgency: 'weeks', text: 'Our loan ends in May.' } };
  const reply = { outcome: 'accepted', amount: 12, text: 'Thank you', at: AT };
  const found = named(
    answerFileRows([row(offer, { replies: [reply], aboutTitle: '35 hours' }), row(support), row(offer, { takenBack: true })]),
  );
  expect(found).toMatchObject([
    { Kind: 'Offer', Offered: 20, Unit: 'hours a week', Accepted: 12, About: '35 hours', 'What it says': 'From Monday', Why: 'Thank you' },
    { Kind: 'Support request', Reply: undefined, 'What it says': expect.stringContaining('Our loan ends in May.') as string },
    { Reply: 'Taken back' },
  ]);
});

it('what is asked for has its area by name, what was accepted of it, and how many wait for a reply', () => {
  const ask = {
    serviceType: 'home-care',
    localityId: 'sefton.north',
    purpose: 'waiting',
    unit: 'hours',
    amount: 35,
    respondBy: '2026-12-01',
  };
  const asked = { kind: 'demand', ask, savedAt: AT, accepted: 12, answers: 3, unanswered: 1 } as unknown as Extract<
    AskRow,
    { kind: 'demand' }
  >;
  expect(named(demandFileRows([asked], SEFTON))).toMatchObject([
    {
      'Kind of care': 'Home care',
      Area: 'North Sefton',
      Wanted: 35,
      Unit: 'hours a week',
      Accepted: 12,
      'Not replied to': 1,
      Closed: undefined,
    },
  ]);
});
