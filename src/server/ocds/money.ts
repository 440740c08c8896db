/** Amounts as published: net and with VAT where both are given, otherwise an amount of which VAT is not said. */
import type { Money } from '../../domain/notice.ts';
import type { Look } from './look.ts';

/** @param low the low end of a range, where Contracts Finder gives one */
export function readMoney(value: Look, low?: Look): Money | undefined {
  const amount = value.at('amount').amount();
  const gross = value.at('amountGross').amount();
  const atLeast = low?.at('amount').amount();
  if (amount === undefined && gross === undefined && atLeast === undefined) return undefined;
  const currency = (value.at('currency').text() ?? low?.at('currency').text() ?? 'GBP').toUpperCase().slice(0, 10);
  const known = gross === undefined ? { amount } : { net: amount, gross };
  return withoutUndefined({ ...known, atLeast: atLeast === amount ? undefined : atLeast, currency });
}

/** An absent key and an undefined one are the same in JSON; in a deep comparison they are not. */
export function withoutUndefined<T extends Record<string, unknown>>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
