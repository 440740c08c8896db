// International Territorial Level 1 (ONS, January 2021): the nine regions of England, and the nations beside it.
/** Regions, by which notices say where care is to be given. */
import { codeOf } from './code.ts';

export const REGIONS = {
  TLC: 'North East',
  TLD: 'North West',
  TLE: 'Yorkshire and the Humber',
  TLF: 'East Midlands',
  TLG: 'West Midlands',
  TLH: 'East of England',
  TLI: 'London',
  TLJ: 'South East',
  TLK: 'South West',
  TLL: 'Wales',
  TLM: 'Scotland',
  TLN: 'Northern Ireland',
} as const;
export const Region = codeOf(REGIONS);
export type Region = keyof typeof REGIONS;
