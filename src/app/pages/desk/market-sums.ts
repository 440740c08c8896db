/** Sums over a picture of the market. */
import { addValues, type Values } from '../../../domain/market-measures.ts';
import type { MarketPicture, MarketSum } from '../../../domain/protocol-market.ts';
import type { ReturnKind } from '../../../domain/returns.ts';

export const sumOf = (picture: MarketPicture, kind: ReturnKind, is: (sum: MarketSum) => boolean = () => true): Values => {
  const values: Values = {};
  for (const sum of picture.sums) if (sum.kind === kind && is(sum)) addValues(values, sum.values);
  return values;
};
export const onceOf = (picture: MarketPicture, kind: ReturnKind): Values => {
  const values: Values = {};
  for (const one of picture.once) if (one.kind === kind) addValues(values, one.values);
  return values;
};
export const listedOf = (picture: MarketPicture, kind: ReturnKind): { services: number; registeredBeds: number } =>
  picture.listed
    .filter((one) => one.kind === kind)
    .reduce((all, one) => ({ services: all.services + one.services, registeredBeds: all.registeredBeds + one.registeredBeds }), {
      services: 0,
      registeredBeds: 0,
    });

/** Areas of the council; what lies elsewhere has none. */
export const isHere = ({ localityId }: MarketSum): boolean => localityId !== '';
