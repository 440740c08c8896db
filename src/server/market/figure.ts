/** The services and returns behind one figure of the market picture, largest first. */
import type { Council } from '../../domain/council.ts';
import type { Instant } from '../../domain/instant.ts';
import type { FigurePage } from '../../domain/protocol-market.ts';
import type { Db } from '../db/tables.ts';
import { loadDeskRows } from '../desk-rows.ts';
import type { FigureQuery } from './queries.ts';
import { readCurrent } from './read.ts';

const ROWS_A_PAGE = 50;

export async function readFigure(db: Db, council: Council, { offset, ...query }: FigureQuery, now: Instant): Promise<FigurePage> {
  const { kind, measure, part, ...filters } = query;
  const behind = (await readCurrent(db, council, filters, now, kind))
    .map((one) => {
      const cells = one.cells.filter((cell) => part === undefined || cell.part === part);
      const whole = cells.length === 0 ? 0 : (one.once[measure] ?? 0);
      return { ...one, value: cells.reduce((sum, cell) => sum + (cell.values[measure] ?? 0), whole) };
    })
    .filter(({ value }) => value !== 0)
    .sort((a, b) => b.value - a.value || (a.serviceId < b.serviceId ? -1 : 1));
  const page = behind.slice(offset, offset + ROWS_A_PAGE);
  const rows = await loadDeskRows(
    db,
    page.map(({ seq }) => seq),
  );
  return {
    total: behind.reduce((sum, { value }) => sum + value, 0),
    services: behind.length,
    rows: page.map(({ seq, value, isStale }) => ({ ...rows.get(seq)!, value, isStale })),
    ...(behind.length > offset + ROWS_A_PAGE ? { next: offset + ROWS_A_PAGE } : {}),
  };
}
