/** The forms of what a council publishes: opening one and saving it again changes nothing of what is there, and what cannot be read is said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../fixtures/properties.ts';
import { NOW } from '../fixtures/returns.ts';
import { documentPlan, intentionPlan, noticePlan, tablePlan } from '../fixtures/plans.ts';
import { type PlanItem, type TypedPlan, TypedPlan as Plan, typedFrom } from '../../src/domain/typed-plan.ts';
import { momentAsTyped, readMoment } from '../../src/app/pages/desk/moment-field.tsx';
import { newLocality, readCouncil, scheduleChoices, scheduleOf, startOfCouncil } from '../../src/app/pages/desk/typed-council.ts';
import { readDocument, startOfDocument } from '../../src/app/pages/desk/typed-document.ts';
import { readIntention, startOfIntention } from '../../src/app/pages/desk/typed-intention.ts';
import { readNotice, startOfNotice } from '../../src/app/pages/desk/typed-notice.ts';
import { readCells, readTableTyped, startOfTable, tableFaults } from '../../src/app/pages/desk/typed-table.ts';
import { demoNotices } from '../../src/server/demo/notices.ts';
import { COUNCILS, LIBRARY } from '../../src/server/library/library.ts';

function throughTheForm({ kind, words }: TypedPlan, councilId: string): unknown {
  switch (kind) {
    case 'intention':
      return readIntention(startOfIntention(words));
    case 'document':
      return readDocument(startOfDocument(words));
    case 'table':
      return readTableTyped(startOfTable(words));
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
    expect(new Set(typable.map(({ plan }) => plan.kind)).size).toBe(5);
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

describe('a table as it is pasted', () => {
  it.each<[what: string, text: string, rows: [string, ...(number | null)[]][]]>([
    [
      'from a spreadsheet',
      '\t2025\t2026\nNorth\t1,200\t950\nSouth\t£1,204.50\t12%\n',
      [
        ['North', 1200, 950],
        ['South', 1204.5, 12],
      ],
    ],
    ['with empty columns and rows beside it', 'Area\t2025\t\t\n\t\t\t\nNorth\t1\t\t\n', [['North', 1]]],
    [
      'with numbers held back',
      '\t2025\t2026\nNorth\t-\t*\nSouth\tn/a\t\nEast\t−3\t0',
      [
        ['North', null, null],
        ['South', null, null],
        ['East', -3, 0],
      ],
    ],
    ['typed by hand', '|2025|2026\nNorth, and Bootle | 7 |\n', [['North, and Bootle', 7, null]]],
    ['with quotation marks, as spreadsheets copy them', '\t2025\t"the ""new"" year"\n"the ""north"""\t1\t2', [['the "north"', 1, 2]]],
  ])('%s', (_, text, rows) => {
    const read = readCells(text);
    expect([read.rows.map(({ label, values }) => [label, ...values]), read.faults]).toEqual([rows, []]);
  });
  it.each<[what: string, text: string, says: RegExp[]]>([
    ['nothing', ' ', [/Paste or type/]],
    ['one column', 'North\nSouth', [/at least two columns/]],
    ['headings alone', '\t2025\t2026', [/at least two columns and two rows/]],
    ['a column without a heading', '\t2025\t\nNorth\t1\t2', [/Column 3 has no heading/]],
    ['a row that does not say what it is', '\t2025\n\t1', [/Row 2 does not say what it is/]],
    ['a heading and a row too long to read', `\t${'h'.repeat(121)}\n${'r'.repeat(201)}\t1`, [/heading of column 2/, /What row 2 is/]],
    ['words for a number', '\t2025\nNorth\tmany', [/“many” in the row “North”, under “2025”, is not a number/]],
    [
      'more faults than one reads',
      `\t2025\n${Array.from({ length: 8 }, (_, at) => `Row ${at}\tx`).join('\n')}`,
      [...Array<RegExp>(5).fill(/“x”/), /And 3 more/],
    ],
    ['too many rows', `\t2025\n${Array.from({ length: 201 }, (_, at) => `Row ${at}\t1`).join('\n')}`, [/There are 201 rows: at most 200/]],
  ])('of %s says what is wrong', (_, cells, says) => {
    const messages = tableFaults({ ...startOfTable(undefined), cells }).map(({ message }) => message);
    expect(messages.length).toBe(says.length);
    for (const [at, say] of says.entries()) expect(messages[at]).toMatch(say);
  });
  it('is the same after it was opened and saved, whatever its words', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((text) => text.replaceAll(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    const numbers = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
    );
    const table = fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).chain((columns) =>
      fc.record({
        columns: fc.constant(columns),
        rows: fc.array(fc.record({ label: word, values: fc.array(numbers, { minLength: columns.length, maxLength: columns.length }) }), {
          minLength: 1,
          maxLength: 5,
        }),
      }),
    );
    holds(
      fc.property(table, (of) => {
        const { words } = tablePlan(of) as Extract<TypedPlan, { kind: 'table' }>;
        expect(readTableTyped(startOfTable(words))).toEqual(words);
      }),
    );
  });
});
