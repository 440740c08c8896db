/** One notice, as a person would tell it: what, for whom, how much, how long, what to do by when, what is not stated, and where it comes from. */
import { useLocation } from 'preact-iso/router';
import { documentInWords } from '../../../domain/document.ts';
import type { Notice } from '../../../domain/notice.ts';
import { isPast } from '../../../domain/notice-timing.ts';
import { relevanceOf } from '../../../domain/relevance.ts';
import { Details } from '../../components/details.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useOne } from '../../state/found.ts';
import { useModel, useSession } from '../../state/model.ts';
import { NoticeFacts } from './notice-facts.tsx';
import { Awards, Contradictions, History, Lots, NotStated, Papers, WhyShown } from './notice-parts.tsx';
import { NoticeTags } from './notice-words.tsx';
import { Talk } from './talk.tsx';
import { ToDo } from './to-do.tsx';

const BACK = { href: paths.opportunities, label: 'Opportunities' };

export function OpportunityPage() {
  const id = useLocation().path.slice(paths.opportunity('').length);
  const { returns } = useSession();
  const now = useModel().minute.value;
  const notice = useOne('notice', id);
  if (notice === undefined) return <main aria-busy="true" />;
  if (notice === null)
    return (
      <Page title="This notice is not on this device" back={BACK}>
        <p>It may have been withdrawn, or it has not been fetched yet.</p>
      </Page>
    );
  return (
    <Page
      title={notice.title}
      back={BACK}
      above={<NoticeTags notice={notice} now={now} />}
      lead={
        <p class="soft">
          {notice.buyer}
          {notice.fictional === true && ' · made up for this demonstration'}
        </p>
      }
    >
      <p>{notice.summary}</p>
      {notice.description !== undefined && (
        <Details summary="Read the whole text">
          <p class="lines">{notice.description}</p>
        </Details>
      )}
      <ToDo notice={notice} now={now} />
      {notice.councilId !== undefined && (
        <Talk
          about={{ kind: 'notice', id: notice.id }}
          councilId={notice.councilId}
          asks={isPast(notice, now) ? ['question'] : ['interest', 'question']}
        />
      )}
      <Contradictions contradictions={notice.contradictions} />
      <NoticeFacts notice={notice} now={now} />
      <Lots lots={notice.lots} />
      <Awards awards={notice.awards} />
      <NotStated notice={notice} />
      <Papers documents={notice.documents} />
      <WhyShown relevance={relevanceOf(notice, returns.services.value ?? [])} />
      <Source notice={notice} />
    </Page>
  );
}

function Source({ notice }: { notice: Notice }) {
  const now = useModel().minute.value;
  const document = useSession()
    .library.items('document')
    .value?.find((one) => one.id === notice.source?.documentId);
  return (
    <section class="card">
      <h2>Where this comes from</h2>
      {notice.fictional === true && <p class="soft">Made up for this demonstration: no council has published it.</p>}
      {notice.fictional !== true && document !== undefined && (
        <p class="soft">
          <a href={paths.document(document.id)}>{documentInWords(document)}</a>, section “{notice.source?.section}”. The document says its
          dates may change.
        </p>
      )}
      {notice.fictional !== true && notice.byCouncil === true && <p class="soft">Published here by {notice.buyer} itself.</p>}
      {notice.releases !== undefined && <History releases={notice.releases} now={now} />}
    </section>
  );
}
