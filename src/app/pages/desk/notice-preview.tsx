/** A notice as providers see it, by the parts of their own page. */
import type { Notice } from '../../../domain/notice.ts';
import { useModel } from '../../state/model.ts';
import { NoticeFacts } from '../opportunities/notice-facts.tsx';
import { Lots, NotStated } from '../opportunities/notice-parts.tsx';
import { NoticeTags } from '../opportunities/notice-words.tsx';
import { ToDo } from '../opportunities/to-do.tsx';

export function NoticePreview({ item }: { item: Notice }) {
  const now = useModel().minute.value;
  return (
    <>
      <div class="row">
        <NoticeTags notice={item} now={now} />
      </div>
      <p>{item.summary}</p>
      <ToDo notice={item} now={now} />
      <NoticeFacts notice={item} now={now} />
      <Lots lots={item.lots} />
      <NotStated notice={item} />
    </>
  );
}
