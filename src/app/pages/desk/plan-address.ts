/** Where an item that the council publishes is looked at and changed: its settings have a section of their own. */
import type { DeskItemKind } from '../../../domain/protocol-plans.ts';
import { paths } from '../../routes.ts';

export const plansAddress = (councilId: string): string => `${paths.desk}/plans?${new URLSearchParams({ council: councilId }).toString()}`;

export function planAddress(page: 'item' | 'edit', councilId: string, kind: DeskItemKind, id: string): string {
  const council = { council: councilId };
  if (kind === 'council') return `${paths.desk}/settings${page === 'edit' ? '/edit' : ''}?${new URLSearchParams(council).toString()}`;
  return `${paths.desk}/plans/${page}?${new URLSearchParams({ ...council, kind, id }).toString()}`;
}
