/** The form for one item: a new one, its draft, or what is published now to be changed. Saving leads to what it would look like. */
import { useLocation } from 'preact-iso/router';
import { PlanKind, titleOf, typedFrom } from '../../../domain/typed-plan.ts';
import type { PlanView } from '../../../domain/protocol-plans.ts';
import type { Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import { deskOfPlans } from '../../state/desk-plans.ts';
import { useModel } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { planAddress, plansAddress } from './plan-address.ts';
import type { EditProps } from './plan-form.tsx';
import { Reading } from '../../online/reading.tsx';
import { useCouncil } from './use-council.ts';
import { useRead } from '../../online/use-read.ts';

const FORMS: Record<PlanKind, Loader<EditProps>> = {
  intention: async () => (await import('./intention-form.tsx')).IntentionForm,
  document: async () => (await import('./document-form.tsx')).DocumentForm,
  table: async () => (await import('./table-form.tsx')).TableForm,
  notice: async () => (await import('./notice-form.tsx')).NoticeForm,
  council: async () => (await import('./council-form.tsx')).CouncilForm,
};
const NEW: Record<PlanKind, string> = {
  intention: 'Write a plan',
  document: 'Add a document',
  table: 'Add a table of figures',
  notice: 'Add a notice',
  council: 'Change the settings',
};

export function PlanEditPage() {
  const { query } = useLocation();
  const { council } = useCouncil();
  const kind = PlanKind.safeParse(query['kind'] ?? 'council').data ?? 'council';
  const id = kind === 'council' ? (council.id as string) : (query['id'] ?? '');
  const desk = deskOfPlans(useModel().transport, council.id);
  const reading = useRead(() => desk.item(kind, id), `${council.id} ${kind} ${id}`);
  const view = reading.body;
  const start = view === undefined ? undefined : startOf(view);
  const isNew = view !== undefined && view.published === undefined && view.draft === undefined;
  const current = view?.would ?? view?.published;
  return (
    <DeskScreen
      title={isNew || current === undefined || kind === 'council' ? NEW[kind] : `Change: ${titleOf(current)}`}
      back={
        isNew
          ? { href: plansAddress(council.id), label: 'Plans' }
          : { href: planAddress('item', council.id, kind, id), label: 'Back without saving' }
      }
    >
      <Reading view={reading} again={reading.again} />
      {view !== undefined && <LazyPart load={FORMS[kind]} props={{ id, view, start }} />}
    </DeskScreen>
  );
}

/** The draft there is, or what is published, as it was typed. */
function startOf({ draft, published }: PlanView): EditProps['start'] {
  return draft?.plan ?? (published === undefined ? undefined : typedFrom(published));
}
