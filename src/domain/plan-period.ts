/** The time a council gives, read out of its words where they can be read in one way only. */

/** Months, "2028-12". An end is the last month that still belongs to it. */
export interface PlanPeriod {
  from?: string;
  to?: string;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const month = (name: string, year: string): string => `${year}-${String(MONTHS.indexOf(name) + 1).padStart(2, '0')}`;
const MONTH = `(${MONTHS.join('|')}) (\\d{4})`;

const FORMS: [form: RegExp, read: (parts: string[]) => PlanPeriod][] = [
  [/^(?:during |in )?(\d{4})$/, ([year]) => ({ from: `${year}-01`, to: `${year}-12` })],
  [/^(\d{4}) (?:to|-|–) (\d{4})$/, ([first, last]) => ({ from: `${first}-01`, to: `${last}-12` })],
  [/^(\d{4}) (?:to|-|–) (\d{4}) and beyond$/, ([first]) => ({ from: `${first}-01` })],
  [/^(?:in )?(\d{4})\/\d{2}$/, ([year]) => ({ from: `${year}-04`, to: `${Number(year) + 1}-03` })],
  [/^by (\d{4})\/\d{2}$/, ([year]) => ({ to: `${Number(year) + 1}-03` })],
  [/^by (\d{4})$/, ([year]) => ({ to: `${year}-12` })],
  [new RegExp(`^(?:expected in place )?(?:by|to|until) ${MONTH}$`), ([name, year]) => ({ to: month(name!, year!) })],
  [new RegExp(`^from ${MONTH}$`), ([name, year]) => ({ from: month(name!, year!) })],
  [new RegExp(`^(?:in )?${MONTH}$`), ([name, year]) => ({ from: month(name!, year!), to: month(name!, year!) })],
];

/** Undefined: no time, or one that cannot be told for sure ("each year", "three years", "early in 2025, for 2025/26"). */
export function periodOf(words: string | undefined): PlanPeriod | undefined {
  const plain = words?.trim().toLowerCase();
  if (plain === undefined) return undefined;
  for (const [form, read] of FORMS) {
    const found = form.exec(plain);
    if (found !== null) return read(found.slice(1));
  }
  return undefined;
}

export const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** 25 → "2 years and 1 month". */
export function monthsInWords(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return plural(rest, 'month');
  return rest === 0 ? plural(years, 'year') : `${plural(years, 'year')} and ${plural(rest, 'month')}`;
}
