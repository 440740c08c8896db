/** An amount of money in words: "about £1.2 million before VAT" is for reading, the exact figure stands beside it. */
import type { Money } from './notice.ts';

export const amountsOf = ({ net, gross, amount, atLeast }: { [K in keyof Money]?: Money[K] | undefined }): number[] =>
  [net, gross, amount, atLeast].filter((one) => one !== undefined);

/** Intl knows every code that looks like one; another is written before the number as it came. */
function inCurrency(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const plain = amount.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return currency === 'GBP' ? `£${plain}` : `${currency} ${plain}`;
}

type Words = { [K in keyof Money]?: Money[K] | undefined } & { currency: string };

/** "£33,721 before VAT (£40,465.20 with VAT)"; "£80,000 to £95,000 (VAT not mentioned)" */
export function moneyInWords({ net, gross, amount, atLeast, currency }: Words): string {
  const from = atLeast === undefined ? '' : `${inCurrency(atLeast, currency)} to `;
  if (net !== undefined) {
    const withVat = gross === undefined || gross === net ? '' : ` (${inCurrency(gross, currency)} with VAT)`;
    return `${from}${inCurrency(net, currency)} before VAT${withVat}`;
  }
  if (gross !== undefined) return `${from}${inCurrency(gross, currency)} with VAT`;
  if (amount !== undefined) return `${from}${inCurrency(amount, currency)} (VAT not mentioned)`;
  return atLeast === undefined ? 'not stated' : `at least ${inCurrency(atLeast, currency)} (VAT not mentioned)`;
}

const SHORT: readonly (readonly [number, string])[] = [
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** To be taken in at a glance: "about £1.2 million". */
export function moneyAtAGlance(money: Money): string {
  const most = Math.max(...amountsOf(money), 0);
  const [unit, word] = SHORT.find(([size]) => most >= size) ?? [1, ''];
  const shown = unit === 1 ? Number(most.toPrecision(most >= 1000 ? 3 : 2)) : Number((most / unit).toPrecision(2));
  const about = shown * unit === most ? '' : 'about ';
  return `${about}${inCurrency(shown, money.currency)}${word}`;
}
