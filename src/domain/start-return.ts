/** Where a service's first return of a kind starts. */
import type { HoursReturn } from './hours.ts';
import type { ReturnKind, ReturnOf } from './returns.ts';
import type { Service } from './service.ts';
import type { VacanciesReturn } from './vacancies.ts';

/** Where a home's first return starts: its beds by type of care, all still to be filled in. */
export function emptyVacancies(service: Service): VacanciesReturn {
  const categories = service.careCategories.length > 0 ? service.careCategories : (['general-residential'] as const);
  return {
    categories: categories.map((category, index) => ({
      category,
      capacity: index === 0 && categories.length === 1 ? (service.registeredBeds ?? 0) : 0,
      occupied: 0,
      reserved: 0,
      available: 0,
      notAvailable: 0,
    })),
    admissions: { standing: 'open' },
    canTake: [],
  };
}

/** Where a service's first hours return starts. */
export const emptyHours = (service: Service): HoursReturn => ({
  areas: service.localityIds.map((localityId) => ({ localityId, lines: [] })),
  takingNewPackages: true,
});

export const emptyReturn = (kind: ReturnKind, service: Service): ReturnOf =>
  kind === 'vacancies' ? { kind, body: emptyVacancies(service) } : { kind, body: emptyHours(service) };
