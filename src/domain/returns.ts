/** The kinds of return there are: for each its body and its words, so that every other file treats them alike. */
import { hoursReturnInWords, type HoursReturn } from './hours.ts';
import type { ServiceType } from './service.ts';
import { vacanciesInWords, type VacanciesReturn } from './vacancies.ts';

export const RETURN_KINDS = ['vacancies', 'hours'] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];
export interface ReturnBodies {
  vacancies: VacanciesReturn;
  hours: HoursReturn;
}
/** A return's kind together with a body of that kind. */
export type ReturnOf<K extends ReturnKind = ReturnKind> = { [P in K]: { kind: P; body: ReturnBodies[P] } }[K];

export const RETURN_NAMES: Record<ReturnKind, string> = { vacancies: 'Vacancies', hours: 'Hours available' };

const REPORTED_BY: Partial<Record<ServiceType, ReturnKind[]>> = {
  'care-home': ['vacancies'],
  'care-home-nursing': ['vacancies'],
  'home-care': ['hours'],
  reablement: ['hours'],
  'live-in-care': ['hours'],
  'community-support': ['hours'],
};
/** Returns a service of this type is asked for. */
export const returnsOf = (type: ServiceType): ReturnKind[] => REPORTED_BY[type] ?? [];

export function returnInWords(of: ReturnOf): string {
  return of.kind === 'vacancies' ? vacanciesInWords(of.body) : hoursReturnInWords(of.body);
}

/** What of a return is still true the next time: its counts; not what happened since the one before, nor what was said in passing. */
export function carriedForward(of: ReturnOf): ReturnOf {
  const { note: _note, ...body } = of.body;
  if (of.kind === 'vacancies') return { kind: of.kind, body: body as ReturnBodies['vacancies'] };
  const { packagesHandedBack: _handedBack, ...hours } = body as ReturnBodies['hours'];
  return { kind: of.kind, body: hours };
}
