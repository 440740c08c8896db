/** The kinds of return there are: for each its schema, its rules and its words, so that every other file treats them alike. */
import type { Council } from './council.ts';
import { checkHours, emptyHours, hoursReturnInWords, type HoursReturn, warnAboutHours } from './hours.ts';
import type { Problem } from './problem.ts';
import type { Service, ServiceType } from './service.ts';
import { checkVacancies, emptyVacancies, vacanciesInWords, type VacanciesReturn, warnAboutVacancies } from './vacancies.ts';

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

/** What must be put right before it can be sent; empty when it can. */
export function checkReturn(of: ReturnOf, service: Service, councils: readonly Council[]): Problem[] {
  if (!returnsOf(service.type).includes(of.kind)) {
    const message = `${service.name} does not report ${RETURN_NAMES[of.kind].toLowerCase()}. Choose one of its own returns.`;
    return [{ path: '', code: 'wrong-kind', message }];
  }
  return of.kind === 'vacancies' ? checkVacancies(of.body, service) : checkHours(of.body, service, councils);
}

/** What deserves a second look. */
export function warnAboutReturn(of: ReturnOf, service: Service, previous?: ReturnOf): Problem[] {
  if (of.kind === 'vacancies') return warnAboutVacancies(of.body, service, previous?.kind === 'vacancies' ? previous.body : undefined);
  return warnAboutHours(of.body, previous?.kind === 'hours' ? previous.body : undefined);
}

export const emptyReturn = (kind: ReturnKind, service: Service): ReturnOf =>
  kind === 'vacancies' ? { kind, body: emptyVacancies(service) } : { kind, body: emptyHours(service) };
