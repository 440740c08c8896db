/** What providers see of an item: by the parts of their own pages where nobody else needs those, and else in words, field by field. */
import type { FigureTable } from '../../../domain/figure.ts';
import type { DocumentItem } from '../../../domain/published-item.ts';
import type { Intention } from '../../../domain/intention.ts';
import type { Notice } from '../../../domain/notice.ts';
import { planInWords } from '../../../domain/plan-in-words.ts';
import type { PlanView } from '../../../domain/protocol-plans.ts';
import { type PlanItem, titleOf } from '../../../domain/typed-plan.ts';
import type { Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { namesOf } from './plan-words.tsx';

const intention: Loader<{ item: Intention }> = async () => (await import('./intention-preview.tsx')).IntentionPreview;
const document: Loader<{ item: DocumentItem; council: string }> = async () => (await import('./document-preview.tsx')).DocumentPreview;
const table: Loader<{ item: FigureTable }> = async () => (await import('./table-preview.tsx')).TablePreview;
const notice: Loader<{ item: Notice }> = async () => (await import('./notice-preview.tsx')).NoticePreview;

export function PlanShown({ view }: { view: PlanView }) {
  const item = view.would ?? view.published;
  if (item === undefined) return null;
  const isDraft = view.would !== undefined;
  const heading =
    item.kind === 'council'
      ? isDraft
        ? 'As they would be'
        : 'As they are now'
      : isDraft
        ? 'What providers will see'
        : 'What providers see';
  return (
    <section class="stack preview" aria-label={heading}>
      <h2>{heading}</h2>
      {item.kind !== 'council' && <p class="title">{titleOf(item)}</p>}
      <Shown key={JSON.stringify(item)} item={item} view={view} />
    </section>
  );
}

function Shown({ item, view }: { item: PlanItem; view: PlanView }) {
  switch (item.kind) {
    case 'intention':
      return <LazyPart load={intention} props={{ item }} />;
    case 'document':
      return <LazyPart load={document} props={{ item, council: view.council.name }} />;
    case 'table':
      return <LazyPart load={table} props={{ item }} />;
    case 'notice':
      return <LazyPart load={notice} props={{ item }} />;
    default:
      return (
        <section class="card">
          <SummaryList rows={Object.entries(planInWords(item, namesOf(view))).map(([name, value]) => ({ name, value }))} />
        </section>
      );
  }
}
