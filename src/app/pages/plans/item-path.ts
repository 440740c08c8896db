/** Where a published item, or something found by search, is shown. */
import { paths } from '../../routes.ts';

export function itemPath(kind: string, id: string): string {
  if (kind === 'notice') return paths.opportunity(id);
  return kind === 'document' ? paths.document(id) : paths.plan(id);
}
