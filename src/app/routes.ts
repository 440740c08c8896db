/** Every address of the app, in one place: what links point at and what the router shows. */
import type { About } from '../domain/about.ts';
import type { ReturnKind } from '../domain/returns.ts';

export const paths = {
  today: '/',
  report: '/report',
  return: (serviceId: string, kind: ReturnKind): string => `/report/${serviceId}/${kind}`,
  change: (serviceId: string, kind: ReturnKind): string => `/report/${serviceId}/${kind}/change`,
  history: (serviceId: string, kind: ReturnKind): string => `/report/${serviceId}/${kind}/history`,
  ascWds: (serviceId: string): string => `/report/${serviceId}/workforce/ascwds`,
  copySheet: (serviceId: string): string => `/report/${serviceId}/copy-sheet`,
  saved: (submissionId: string): string => `/report/saved/${submissionId}`,
  grid: '/report/all/vacancies',
  unchanged: '/report/all/unchanged',
  spreadsheet: '/report/all/spreadsheet',
  plans: '/plans',
  plan: (id: string): string => `/plans/${id}`,
  document: (id: string): string => `/plans/documents/${id}`,
  council: (id: string): string => `/plans/councils/${id}`,
  compare: '/plans/compare',
  changes: '/plans/changes',
  kept: '/plans/saved',
  search: '/search',
  opportunities: '/opportunities',
  opportunity: (id: string): string => `/opportunities/${id}`,
  demands: '/opportunities/waiting',
  demand: (id: string): string => `/opportunities/waiting/${id}`,
  calls: '/opportunities/calls',
  call: (id: string): string => `/opportunities/calls/${id}`,
  newHere: '/opportunities/new-here',
  /** Asking a council something, or for help, or telling it who one is. */
  ask: (councilId: string, what: 'question' | 'support' | 'profile'): string => `/opportunities/ask/${councilId}/${what}`,
  sent: '/sent',
  receipt: (submissionId: string): string => `/sent/${submissionId}`,
  settings: '/settings',
  diagnostics: '/settings/diagnostics',
  colleagues: '/settings/people',
  guide: '/guide',
  signIn: '/sign-in',
  mailbox: '/demo/mailbox',
  desk: '/desk',
};

const ABOUT: Record<About['kind'], (id: string) => string> = {
  demand: paths.demand,
  call: paths.call,
  notice: paths.opportunity,
  intention: paths.plan,
};
/** Where something is shown that can be answered. */
export const pathOf = ({ kind, id }: About): string => ABOUT[kind](id);
