/** Every address of the app, in one place: what links point at and what the router shows. */
import type { ReturnKind } from '../domain/returns.ts';

export const paths = {
  today: '/',
  report: '/report',
  return: (serviceId: string, kind: ReturnKind): string => `/report/${serviceId}/${kind}`,
  change: (serviceId: string, kind: ReturnKind): string => `/report/${serviceId}/${kind}/change`,
  history: (serviceId: string, kind: ReturnKind): string => `/report/${serviceId}/${kind}/history`,
  saved: (submissionId: string): string => `/report/saved/${submissionId}`,
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
  sent: '/sent',
  receipt: (submissionId: string): string => `/sent/${submissionId}`,
  settings: '/settings',
  diagnostics: '/settings/diagnostics',
  guide: '/guide',
  signIn: '/sign-in',
  mailbox: '/demo/mailbox',
  desk: '/desk',
};
