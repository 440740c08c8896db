/** Where a published item, or something found by search, is shown. */
import { paths } from '../../routes.ts';

export function itemPath(kind: string, id: string): string {
  if (kind === 'notice') return paths.opportunity(id);
  return kind === 'document' ? paths.document(id) : paths.plan(id);
}

/** What has no page of its own stands on its paper's. */
export const pathInPaper = (paperId: string, id: string): string => `${paths.document(paperId)}#${encodeURIComponent(id)}`;
