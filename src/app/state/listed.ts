/** Notices as somebody wants them listed. */
import type { Notice } from '../../domain/notice.ts';
import type { ListQuestion, NoticeList } from '../../domain/notice-list.ts';
import { useSession } from './model.ts';
import { reachOf, type SearchState, useNewest, useSearch } from './search.ts';

export interface Listed extends NoticeList {
  notices: readonly Notice[];
}

/** What was listed last: who comes back from a notice finds the list as it was, and where they were in it. */
let last: { of: string; listed: Listed } | undefined;

/** Notices as somebody wants them listed, read from the device; as they were until they have been listed anew. */
export function useListed(question: ListQuestion): { listed: Listed | undefined; state: SearchState; read: number; again(): void } {
  const { search, again } = useSearch();
  const { account, library } = useSession();
  const state = search?.state.value ?? 'starting';
  const of = JSON.stringify([account.person.id, question.filters]);
  const list = async (): Promise<Listed | undefined> => {
    const found = await search?.list(question);
    if (found === undefined) return undefined;
    const notices = await Promise.all(found.ids.map((id) => library.findOne('notice', id)));
    last = { of, listed: { ...found, notices: notices.filter((notice) => notice !== undefined) } };
    return last.listed;
  };
  const newest = useNewest(search && list, [search, reachOf(state), JSON.stringify(question)]);
  return { listed: newest ?? (last?.of === of ? last.listed : undefined), state, read: search?.read.value ?? 0, again };
}
