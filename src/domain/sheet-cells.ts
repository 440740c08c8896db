/** One cell of a spreadsheet: what it means, or in words why it cannot mean that. */
import { NOT_AVAILABLE_REASONS, type NotAvailableReason } from './capacity.ts';
import { CARE_CATEGORIES, type CareCategory } from './care-category.ts';

export type CellReading<T> = { value: T } | { wrong: string };

const LONGEST = 40;
const quoted = (text: string): string => `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;

/** What people type differently and mean alike: case, spaces, dashes. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Takes off the apostrophe that keeps a spreadsheet from running a text as a formula. */
export const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

export function readCount(cell: string): CellReading<number> {
  const text = cell.trim();
  if (text === '') return { wrong: 'there is no number. Type 0 if there are none.' };
  if (text.startsWith('=')) return { wrong: `${quoted(text)} is a formula. Type the number itself.` };
  const plain = text.replace(/^(\d{1,3}),(?=\d{3}$)/, '$1').replace(/\.0+$/, '');
  if (/^-\d+$/.test(plain) && Number(plain) < 0) return { wrong: `${quoted(text)} is less than 0.` };
  if (!/^\d+$/.test(plain)) return { wrong: `${quoted(text)} is not a whole number.` };
  if (Number(plain) > 9999) return { wrong: `${quoted(text)} is more than 9,999.` };
  return { value: Number(plain) };
}

const byName = <K extends string>(names: Record<K, string>): Map<string, K> =>
  new Map((Object.entries(names) as [K, string][]).flatMap(([key, name]) => [key, name].map((text) => [plainText(text), key] as const)));
const REASONS = byName<NotAvailableReason>(NOT_AVAILABLE_REASONS);
const CATEGORIES = byName<CareCategory>(CARE_CATEGORIES);

/** An empty cell gives no reason. */
export function readReason(cell: string): CellReading<NotAvailableReason | undefined> {
  const value = REASONS.get(plainText(cell));
  if (value !== undefined || cell.trim() === '') return { value };
  return { wrong: `${quoted(cell.trim())} is not a reason we know. Use one of: ${Object.values(NOT_AVAILABLE_REASONS).join(', ')}.` };
}

export function readCategory(cell: string): CellReading<CareCategory> {
  const value = CATEGORIES.get(plainText(withoutGuard(cell)));
  if (value !== undefined) return { value };
  if (cell.trim() === '') return { wrong: 'there is no type of care.' };
  return { wrong: `${quoted(cell.trim())} is not a type of care we know. Copy its name from the template.` };
}

export const unknownService = (cell: string): string =>
  cell.trim() === '' ? 'there is no service.' : `you do not report beds for ${quoted(cell.trim())}. Copy the name from the template.`;
