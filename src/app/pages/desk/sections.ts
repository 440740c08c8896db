/** The desk's sections, in the order of an officer's day. A new one is a line here and a file beside it. */
import type { Loader } from '../../components/lazy-page.tsx';
import { paths } from '../../routes.ts';

export interface DeskSection {
  href: string;
  name: string;
  load: Loader;
}

export const SECTIONS: readonly DeskSection[] = [
  { href: paths.desk, name: 'Market', load: async () => (await import('./market.tsx')).MarketPage },
  { href: `${paths.desk}/reporting`, name: 'Who has reported', load: async () => (await import('./reporting.tsx')).ReportingPage },
  { href: `${paths.desk}/received`, name: 'Received', load: async () => (await import('./received.tsx')).ReceivedPage },
  { href: `${paths.desk}/answers`, name: 'Answers', load: async () => (await import('./answers.tsx')).AnswersPage },
  { href: `${paths.desk}/demand`, name: 'Demand', load: async () => (await import('./demand.tsx')).DemandPage },
  { href: `${paths.desk}/calls`, name: 'Calls', load: async () => (await import('./calls.tsx')).CallsPage },
  { href: `${paths.desk}/plans`, name: 'Plans', load: async () => (await import('./plans.tsx')).PlansPage },
  { href: `${paths.desk}/people`, name: 'People', load: async () => (await import('./people.tsx')).PeoplePage },
  { href: `${paths.desk}/data-out`, name: 'Data out', load: async () => (await import('./data-out.tsx')).DataOutPage },
  { href: `${paths.desk}/settings`, name: 'Settings', load: async () => (await import('./settings.tsx')).CouncilSettingsPage },
  { href: `${paths.desk}/audit`, name: 'Audit', load: async () => (await import('./audit.tsx')).AuditPage },
];

/** The section an address belongs to: its own, or the one it lies under. */
export const sectionAt = (path: string): DeskSection =>
  SECTIONS.find(({ href }) => href !== paths.desk && (path === href || path.startsWith(`${href}/`))) ?? SECTIONS[0]!;
