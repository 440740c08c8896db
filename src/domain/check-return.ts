/** The rules of each kind of return, so that the form and the server treat all kinds alike. */
import { checkHours, warnAboutHours } from './check-hours.ts';
import { checkVacancies, warnAboutVacancies } from './check-vacancies.ts';
import type { Council } from './council.ts';
import type { Instant } from './instant.ts';
import type { Problem } from './problem.ts';
import { RETURN_NAMES, type ReturnOf, returnsOf } from './returns.ts';
import type { Service } from './service.ts';

/**
 * What must be put right before it can be sent; empty when it can.
 * @param at when the figures are true
 */
export function checkReturn(of: ReturnOf, service: Service, councils: readonly Council[], at: Instant): Problem[] {
  if (!returnsOf(service.type).includes(of.kind)) {
    const message = `${service.name} does not report ${RETURN_NAMES[of.kind].toLowerCase()}. Choose one of its own returns.`;
    return [{ path: '', code: 'wrong-kind', message }];
  }
  return of.kind === 'vacancies' ? checkVacancies(of.body, service, at) : checkHours(of.body, service, councils, at);
}

/** What deserves a second look. */
export function warnAboutReturn(of: ReturnOf, service: Service, previous?: ReturnOf): Problem[] {
  if (of.kind === 'vacancies') return warnAboutVacancies(of.body, service, previous?.kind === 'vacancies' ? previous.body : undefined);
  return warnAboutHours(of.body, previous?.kind === 'hours' ? previous.body : undefined);
}
