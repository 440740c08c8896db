/** The lots of a tender, and what is only said lot by lot: extensions, criteria, whom they suit. */
import type { NoticeLot, Stated } from '../../domain/notice.ts';
import type { Look } from './look.ts';
import { readMoney, withoutUndefined } from './money.ts';
import { readPeriod } from './periods.ts';
import { mend } from './text.ts';

export const statedOf = (flag: boolean | undefined): Stated => (flag === undefined ? 'not-stated' : flag ? 'yes' : 'no');

/** Yes when any says yes; no when none says yes and one says no. */
export const anyStated = (all: readonly Stated[]): Stated => (all.includes('yes') ? 'yes' : all.includes('no') ? 'no' : 'not-stated');

export function readLot(lot: Look, index: number): NoticeLot {
  const status = lot.at('status').text();
  const description = lot.at('description').text();
  const [small, voluntary] = ['sme', 'vcse'].map((key) => lot.at('suitability', key).flag());
  return withoutUndefined({
    title: lot.at('title').text() ?? `Lot ${lot.at('id').text() ?? index + 1}`,
    description: description === undefined ? undefined : mend(description),
    value: readMoney(lot.at('value')),
    ...readPeriod(lot.at('contractPeriod')),
    suitableForSmallFirms: small === undefined ? undefined : statedOf(small),
    suitableForVoluntary: voluntary === undefined ? undefined : statedOf(voluntary),
    status: status === 'active' || status === 'planned' ? undefined : status,
  });
}

/** What may lengthen or widen a contract, in the publisher's words. */
export function readExtensions(lots: readonly Look[]): string | undefined {
  const texts = lots.flatMap((lot) =>
    [lot.at('renewal', 'description').text() ?? [], lot.at('options', 'description').text() ?? []].flat(),
  );
  return texts.length === 0 ? undefined : [...new Set(texts.map(mend))].join('\n');
}

const KINDS: Readonly<Record<string, string>> = { quality: 'Quality', price: 'Price', cost: 'Cost' };

/** "Quality: technical proposal, 50%" */
export function readCriteria(tender: Look, lots: readonly Look[]): string[] {
  const all = [tender, ...lots].flatMap((of) =>
    of
      .at('awardCriteria', 'criteria')
      .list()
      .map((criterion) => {
        const kind = KINDS[criterion.at('type').text() ?? ''];
        const name = criterion.at('name').text() ?? criterion.at('description').text();
        const number = criterion.at('numbers').list()[0];
        const weight = number?.at('number').amount();
        const isPercent = number?.at('weight').text()?.startsWith('percentage') === true;
        const what = [kind, name].filter((part) => part !== undefined).join(': ');
        return weight === undefined ? what : `${what}, ${weight}${isPercent ? '%' : ''}`;
      }),
  );
  return [...new Set(all.filter((text) => text !== ''))];
}
