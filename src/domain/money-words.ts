/** An amount of money in words: "about £1.2 million before VAT" is for reading, the exact figure stands beside it. */
import type { Money } from './notice.ts';

export const amountsOf = ({ net, gross, amount, atLeast }: { [K in keyof Money]?: Money[K] | undefined }): number[] =>
  [net, gross, amount, atLeast].filter((one) => one !== undefined);

function inCurrency(amount: number, currency: string, isRound = false): string {
  const pence = Number.isInteger(amount) || isRound ? 0 : 2;
  const plain = amount.toLocaleString('en-GB', { minimumFractionDigits: pence, maximumFractionDigits: 2 });
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

/** To be taken in at a glance: "about £1.23 million". Before VAT, where that is known. */
export function moneyAtAGlance(money: Money): string {
  const exact = money.net ?? money.amount ?? money.gross ?? money.atLeast ?? 0;
  const [unit, word] = SHORT.find(([size]) => exact >= size) ?? [1, ''];
  const shown = Number((exact / unit).toPrecision(3));
  const about = Math.abs(shown * unit - exact) < 0.005 ? '' : 'about ';
  return `${about}${inCurrency(shown, money.currency, unit > 1)}${word}`;
}
