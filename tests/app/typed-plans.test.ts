/** The forms of what a council publishes: opening one and saving it again changes nothing of what is there, and what cannot be read is said. */
import { describe, expect, it } from 'vitest';
import { NOW } from '../fixtures/returns.ts';
import { documentPlan, intentionPlan, noticePlan } from '../fixtures/plans.ts';
import { type PlanItem, type TypedPlan, TypedPlan as Plan, typedFrom } from '../../src/domain/typed-plan.ts';
import { momentAsTyped, readMoment } from '../../src/app/pages/desk/moment-field.tsx';
import { newLocality, readCouncil, scheduleChoices, scheduleOf, startOfCouncil } from '../../src/app/pages/desk/typed-council.ts';
import { readDocument, startOfDocument } from '../../src/app/pages/desk/typed-document.ts';
import { readIntention, startOfIntention } from '../../src/app/pages/desk/typed-intention.ts';
import { readNotice, startOfNotice } from '../../src/app/pages/desk/typed-notice.ts';
import { demoNotices } from '../../src/server/demo/notices.ts';
import { COUNCILS, LIBRARY } from '../../src/server/library/library.ts';

function throughTheForm({ kind, words }: TypedPlan, councilId: string): unknown {
  switch (kind) {
    case 'intention':
      return readIntention(startOfIntention(words));
    case 'document':
      return readDocument(startOfDocument(words));
    case 'notice':
      return readNotice(startOfNotice(words));
    case 'council':
      return readCouncil(
        startOfCouncil(
          COUNCILS.find(({ id }) => id === councilId)!,
          words,
        ),
      );
  }
}

describe('a form', () => {
  const items: PlanItem[] = [...LIBRARY, ...demoNotices(NOW), ...COUNCILS.map((council) => ({ ...council, kind: 'council' as const }))];
  const typable = items.flatMap((item) => {
    const plan = typedFrom(item);
    return plan === undefined ? [] : [{ item, plan }];
  });
  it('that is opened and saved again changes nothing, whatever the item', () => {
    expect(new Set(typable.map(({ plan }) => plan.kind)).size).toBe(4);
    for (const { item, plan } of typable) {
      const read = Plan.safeParse({ kind: plan.kind, words: throughTheForm(plan, item.id) });
      expect([item.id, read.data?.words]).toEqual([item.id, plan.words]);
    }
  });

  it('keeps settings that are not usual', () => {
    const council = COUNCILS[0]!;
    const { words } = typedFrom({
      ...council,
      kind: 'council',
      homeCareCeilingPence: 2205,
      portal: { name: 'The Chest', url: 'https://portal.example.org' },
      schedules: {
        hours: { every: 'days', days: 9 },
        vacancies: { every: 'week', on: 0 },
        places: { every: 'day' },
        workforce: { every: 'month' },
      },
      twoPairsOfEyes: true,
    }) as Extract<TypedPlan, { kind: 'council' }>;
    expect(readCouncil(startOfCouncil(council, words))).toEqual(words);
    expect(Object.keys(scheduleChoices('days-9'))).toContain('days-9');
    expect(scheduleOf('')).toBeUndefined();
    expect(newLocality('sefton').id).toMatch(/^sefton\.area-/);
  });

  const problemsOf = (kind: TypedPlan['kind'], words: unknown): string[] =>
    (Plan.safeParse({ kind, words }).error?.issues ?? []).map(({ path }) => path.slice(1).join('.'));
  it('does not take for a number or a month what is none', () => {
    const intention = startOfIntention(intentionPlan().kind === 'intention' ? (intentionPlan().words as never) : undefined);
    const figure = { ...intention.figures[0]!, value: 'twelve', to: '1,200' };
    expect(problemsOf('intention', readIntention({ ...intention, figures: [figure] }))).toEqual(['figures.0.value']);
    const notice = startOfNotice(noticePlan().words as never);
    expect(readNotice({ ...notice, plannedFor: ' october 2027 ', pounds: '£1,200,000' })).toMatchObject({
      plannedFor: '2027-10',
      valueNetPounds: 1_200_000,
    });
    expect(
      problemsOf('notice', readNotice({ ...notice, plannedFor: 'soon', pounds: '1.5', cpv: '85312000, 853', portalUrl: 'chest' })),
    ).toEqual(expect.arrayContaining(['plannedFor', 'valueNetPounds', 'cpv.1', 'portal.name', 'portal.url']));
    const document = startOfDocument(documentPlan().words as never);
    expect(problemsOf('document', readDocument({ ...document, title: ' ', sections: ' \n ', published: 'May' }))).toEqual([
      'title',
      'published',
      'sections',
    ]);
  });

  it('reads a day and a time in London, summer and winter', () => {
    for (const at of ['2027-01-15T12:00:00.000Z', '2027-07-15T22:59:00.000Z', '2027-07-15T11:30:00.000Z'])
      expect(readMoment(momentAsTyped(at as never))).toBe(at);
    expect(momentAsTyped('2027-07-15T22:59:00.000Z' as never)).toEqual({ day: '2027-07-15', time: '23:59' });
    expect(readMoment({ day: '', time: '12:00' })).toBeUndefined();
  });
});
