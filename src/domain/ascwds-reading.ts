/** Reads the rows of one ASC-WDS file one by one: what is wrong in them, and totals; the rows themselves are let go. */
import { DELETED, FILE_COLUMNS, FILE_NAMES } from './ascwds-codes.ts';
import { recognise } from './ascwds-file.ts';
import { type Finding, Findings, FORMULA, isFormula, rowReader, WRONG_LENGTH } from './ascwds-rules.ts';
import { countWorker, emptyTotals, SAME_WORKER, type StaffTotals, WORKER_COUNTED, WORKER_RULES } from './ascwds-worker.ts';
import { readWorkplace, SAME_LOCATION, SAME_WORKPLACE, type Workplace, WORKPLACE_COUNTED, WORKPLACE_RULES } from './ascwds-workplace.ts';

/** What came of one file: all of it, or a sentence and nothing. */
export type Reading =
  | { outcome: 'refused'; says: string }
  | { outcome: 'read'; kind: 'workplace'; rows: number; findings: Finding[]; stops: boolean; workplaces: Workplace[] }
  | { outcome: 'read'; kind: 'worker'; rows: number; findings: Finding[]; stops: boolean; staff: StaffTotals[] };
export type Read = Extract<Reading, { outcome: 'read' }>;

export interface RowTaker {
  /** @param cells in the order of the file, with the first row being the headings */
  take(cells: readonly string[]): void;
  /** Why the file cannot be read at all; there is no use in going on. */
  refused(): string | undefined;
  finish(): Reading;
}

interface KindReader {
  add(cells: readonly string[], rowNumber: number): void;
  finish(findings: Finding[], rows: number): Read;
}

const isStopping =
  (counted: readonly string[]) =>
  ({ severity, column }: Finding): boolean =>
    severity === 'error' && column.split('/').some((one) => counted.includes(one));

function workplaceReader(findings: Findings, today: string): KindReader {
  const rowOf = rowReader('workplace');
  const workplaces: Workplace[] = [];
  return {
    add: (cells, rowNumber) => {
      const row = rowOf(cells);
      findings.check(WORKPLACE_RULES, row, rowNumber, today);
      const workplace = readWorkplace(row);
      if (workplace === undefined) return;
      if (workplaces.some(({ localId }) => localId === workplace.localId)) findings.add(SAME_WORKPLACE, rowNumber);
      else if (workplace.locationId !== '' && workplaces.some(({ locationId }) => locationId === workplace.locationId))
        findings.add(SAME_LOCATION, rowNumber);
      workplaces.push(workplace);
    },
    finish: (found, rows) => {
      const stops = found.some(isStopping(WORKPLACE_COUNTED));
      return { outcome: 'read', kind: 'workplace', rows, findings: found, stops, workplaces: stops ? [] : workplaces };
    },
  };
}

function workerReader(findings: Findings, today: string): KindReader {
  const rowOf = rowReader('worker');
  const totals = new Map<string, StaffTotals>();
  const seen = new Set<string>(); // gone with this function when the file has been read
  return {
    add: (cells, rowNumber) => {
      const row = rowOf(cells);
      if (row('STATUS') !== DELETED) findings.check(WORKER_RULES, row, rowNumber, today);
      const localId = row('LOCALESTID');
      const who = `${localId}\n${row('UNIQUEWORKERID')}`;
      if (seen.has(who)) findings.add(SAME_WORKER, rowNumber);
      seen.add(who);
      const its = totals.get(localId) ?? emptyTotals(localId);
      countWorker(its, row);
      totals.set(localId, its);
    },
    finish: (found, rows) => {
      const stops = found.some(isStopping(WORKER_COUNTED));
      return { outcome: 'read', kind: 'worker', rows, findings: found, stops, staff: stops ? [] : [...totals.values()] };
    },
  };
}

/** Columns whose text people write freely: "@" and "=" may stand in them. */
const FREE_TEXT = /DESC$|NOTES$|^ADDRESS|^DISPLAYID$|^ESTNAME$|^OTHER/;

/** @param today in London, against which days in the future are told */
export function rowTaker(today: string): RowTaker {
  const findings = new Findings();
  let refused: string | undefined;
  let reader: KindReader | undefined;
  let kind: 'workplace' | 'worker' = 'workplace';
  let width = 0;
  let rowNumber = 0;
  let rows = 0;
  const begin = (cells: readonly string[]): void => {
    const recognised = recognise(cells);
    if ('says' in recognised) {
      refused = recognised.says;
      return;
    }
    kind = recognised.kind;
    width = cells.length;
    reader = kind === 'workplace' ? workplaceReader(findings, today) : workerReader(findings, today);
  };
  return {
    take: (cells) => {
      rowNumber += 1;
      if (refused !== undefined) return;
      if (reader === undefined) return begin(cells);
      if (cells.every((cell) => cell.trim() === '')) return; // spreadsheets leave empty rows behind
      rows += 1;
      if (cells.length !== width) return findings.add(WRONG_LENGTH, rowNumber);
      const columns = FILE_COLUMNS[kind];
      if (cells.some((cell, index) => isFormula(cell) && !FREE_TEXT.test(columns[index] ?? 'NOTES'))) findings.add(FORMULA, rowNumber);
      reader.add(cells, rowNumber);
    },
    refused: () => refused,
    finish: () => {
      if (refused !== undefined) return { outcome: 'refused', says: refused };
      if (reader === undefined)
        return { outcome: 'refused', says: 'There is nothing in this file. Choose the CSV file that your software makes.' };
      if (rows === 0)
        return { outcome: 'refused', says: `This ${FILE_NAMES[kind]} has headings and no rows. Was it saved before it was filled?` };
      return reader.finish(findings.list(), rows);
    },
  };
}
