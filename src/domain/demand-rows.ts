/** Rows of a spreadsheet as demand, each read whole or its faults named by row. */
import type { Council } from './council.ts';
import { checkDemand } from './check-demand.ts';
import { DEMAND_SOURCES } from './demand-units.ts';
import { TypedDemand } from './demand.ts';
import { CARERS, SKILLS, TIME_BANDS } from './hours.ts';
import { LocalDate } from './instant.ts';
import { SERVICE_TYPES } from './service.ts';
import { plainText, withoutGuard } from './sheet-cells.ts';

export const DEMAND_HEADINGS = [
  'Kind of care',
  'Area',
  'How much',
  'Hours or places',
  'People',
  'Times of day',
  'Carers',
  'Skills',
  'From',
  'Start by',
  'Answer by',
  'Note',
] as const;
type Heading = (typeof DEMAND_HEADINGS)[number];

export interface DemandReading {
  demands: { row: number; demand: TypedDemand }[];
  problems: { row: number; message: string }[];
}

const codesOf = <K extends string>(names: Record<K, string>): Map<string, K> =>
  new Map((Object.entries(names) as [K, string][]).flatMap(([code, name]) => [code, name].map((text) => [plainText(text), code] as const)));
const TYPES = codesOf(
  Object.fromEntries(Object.entries(SERVICE_TYPES).map(([type, { name }]) => [type, name])) as Record<keyof typeof SERVICE_TYPES, string>,
);
const BANDS = codesOf(TIME_BANDS);
const CARER_CODES = new Map([...codesOf(CARERS), ['1', 'one'], ['single', 'one'], ['2', 'two'], ['double', 'two']] as [
  string,
  'one' | 'two',
][]);
const SKILL_CODES = codesOf(SKILLS);
const SOURCES = new Map([...codesOf(DEMAND_SOURCES), ['handed back', 'hand-back']] as [string, keyof typeof DEMAND_SOURCES][]);
const UNITS = new Map<string, 'hours' | 'places'>([
  ['hours', 'hours'],
  ['hours a week', 'hours'],
  ['places', 'places'],
  ['beds', 'places'],
]);

/** 2026-12-03, or 3/12/2026 as people in Britain write it. */
function dayOf(cell: string): string | undefined {
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell.trim());
  const text = british === null ? cell.trim() : `${british[3]}-${british[2]!.padStart(2, '0')}-${british[1]!.padStart(2, '0')}`;
  return LocalDate.safeParse(text).success ? text : undefined;
}

class RowReader {
  readonly problems: string[] = [];
  readonly #cells: ReadonlyMap<Heading, string>;
  constructor(cells: ReadonlyMap<Heading, string>) {
    this.#cells = cells;
  }
  text(heading: Heading): string {
    return withoutGuard(this.#cells.get(heading) ?? '').trim();
  }
  code<K>(heading: Heading, codes: ReadonlyMap<string, K>, required: boolean): K | undefined {
    const text = this.text(heading);
    const code = codes.get(plainText(text));
    if (code === undefined && (required || text !== ''))
      this.problems.push(text === '' ? `${heading} is empty` : `${heading}: “${text.slice(0, 40)}” is not known here`);
    return code;
  }
  codes<K>(heading: Heading, codes: ReadonlyMap<string, K>): K[] {
    const texts = this.text(heading)
      .split(/[;,]/)
      .filter((one) => one.trim() !== '');
    return texts.flatMap((text) => {
      const code = codes.get(plainText(text));
      if (code === undefined) this.problems.push(`${heading}: “${text.trim().slice(0, 40)}” is not known here`);
      return code === undefined ? [] : [code];
    });
  }
  number(heading: Heading, required: boolean): number | undefined {
    const text = this.text(heading);
    const value = Number(text.replace(',', '.'));
    if (text !== '' && Number.isFinite(value) && value > 0) return value;
    if (required || text !== '')
      this.problems.push(text === '' ? `${heading} is empty` : `${heading}: “${text.slice(0, 40)}” is not a number`);
    return undefined;
  }
  day(heading: Heading, required: boolean): string | undefined {
    const text = this.text(heading);
    const day = dayOf(text);
    if (day === undefined && (required || text !== ''))
      this.problems.push(
        text === '' ? `${heading} is empty` : `${heading}: write “${text.slice(0, 40)}” as day/month/year, like 3/12/2026`,
      );
    return day;
  }
}

/** @param rows the first one names the columns, in any order */
export function readDemandRows(rows: readonly (readonly string[])[], council: Council, today: LocalDate): DemandReading {
  const [first = [], ...rest] = rows;
  const headings = first.map((cell) => DEMAND_HEADINGS.find((heading) => plainText(heading) === plainText(cell)));
  const missing = (['Kind of care', 'Area', 'How much', 'Answer by'] as const).filter((heading) => !headings.includes(heading));
  if (missing.length > 0)
    return {
      demands: [],
      problems: [{ row: 1, message: `Row 1 must name the columns. Not found: ${missing.join(', ')}. Start from the template.` }],
    };
  const areas = new Map(council.localities.flatMap(({ id, name }) => [id, name].map((text) => [plainText(text), id] as const)));
  const reading: DemandReading = { demands: [], problems: [] };
  for (const [index, row] of rest.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const number = index + 2;
    const reader = new RowReader(
      new Map(headings.flatMap((heading, at) => (heading === undefined ? [] : [[heading, row[at] ?? ''] as const]))),
    );
    const optional = {
      people: reader.number('People', false),
      carers: reader.code('Carers', CARER_CODES, false),
      source: reader.code('From', SOURCES, false),
      startBy: reader.day('Start by', false),
      note: reader.text('Note') === '' ? undefined : reader.text('Note'),
    };
    const parsed = TypedDemand.safeParse({
      serviceType: reader.code('Kind of care', TYPES, true),
      localityId: reader.code('Area', areas, true),
      purpose: 'waiting',
      unit: reader.code('Hours or places', UNITS, false) ?? 'hours',
      amount: reader.number('How much', true),
      timeBands: reader.codes('Times of day', BANDS),
      skills: reader.codes('Skills', SKILL_CODES),
      respondBy: reader.day('Answer by', true),
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    });
    const wrong = parsed.success
      ? [...reader.problems, ...checkDemand(parsed.data, council, today).map(({ message }) => message)]
      : reader.problems.length > 0
        ? reader.problems
        : ['How much: hours are in halves, and people are whole. The note is at most 300 characters'];
    for (const message of wrong) reading.problems.push({ row: number, message: `Row ${number}: ${message}.` });
    if (parsed.success && wrong.length === 0) reading.demands.push({ row: number, demand: parsed.data });
  }
  return reading;
}
