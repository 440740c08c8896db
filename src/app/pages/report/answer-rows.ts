/** What a return's rows look like, on a check-answers page or a receipt. */
import type { ComponentChildren } from 'preact';
import type { Council } from '../../../domain/council.ts';
import type { ReturnBodies, ReturnKind } from '../../../domain/returns.ts';
import type { SummaryRow } from '../../components/summary-list.tsx';

export interface AnswerPart {
  title: string;
  above?: ComponentChildren;
  rows: SummaryRow[];
}

export type RowMaker = (name: string, value: ComponentChildren, path: string, what: string) => SummaryRow;
export type AnswersOf<K extends ReturnKind> = (body: ReturnBodies[K], row: RowMaker, councils: readonly Council[]) => AnswerPart[];

/**
 * Makes a row whose change link leads to its field.
 * @param changeAt the form's address; absent on a receipt, where nothing changes
 */
export const rowMaker =
  (changeAt?: string): RowMaker =>
  (name, value, path, what) => ({
    name,
    value,
    ...(changeAt === undefined ? {} : { change: { href: `${changeAt}?field=${path}`, what } }),
  });

export const moneyInWords = (pence: number): string => `£${(pence / 100).toFixed(2)}`;
