/** The rules of every kind of return, so that all kinds are treated alike. */
import { HOURS_RULES } from './check-hours.ts';
import { PLACES_RULES } from './check-places.ts';
import { SERVICE_STATUS_RULES } from './check-service-status.ts';
import { VACANCIES_RULES } from './check-vacancies.ts';
import { WORKFORCE_RULES } from './check-workforce.ts';
import type { Council } from './council.ts';
import type { Instant } from './instant.ts';
import type { Problem } from './problem.ts';
import { checkBy, type Earlier, type ReturnRules, warnBy } from './return-rules.ts';
import type { ReturnKind, ReturnOf } from './returns.ts';
import type { Service } from './service.ts';

const RULES: { [K in ReturnKind]: ReturnRules<K> } = {
  vacancies: VACANCIES_RULES,
  hours: HOURS_RULES,
  places: PLACES_RULES,
  workforce: WORKFORCE_RULES,
  'service-status': SERVICE_STATUS_RULES,
};
const rulesOf = (kind: ReturnKind): ReturnRules<ReturnKind> => RULES[kind] as ReturnRules<ReturnKind>;

/**
 * What must be put right before it can be sent; empty when it can.
 * @param at when the figures are true
 */
export const checkReturn = (of: ReturnOf, service: Service, councils: readonly Council[], at: Instant): Problem[] =>
  checkBy(rulesOf(of.kind), of, { service, councils, at });

/**
 * What deserves a second look.
 * @param earlier newest first
 * @param at when the figures are true
 */
export const warnAboutReturn = (of: ReturnOf, service: Service, earlier: readonly Earlier[], at: Instant): Problem[] =>
  warnBy(rulesOf(of.kind), of, { service, at }, earlier);
