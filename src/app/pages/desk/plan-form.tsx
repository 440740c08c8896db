/** The furniture of every form for what a council publishes: its errors, saving the draft over the version that was read, and where that leads. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { ItemId } from '../../../domain/id.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { PlanView } from '../../../domain/protocol-plans.ts';
import { type PlanKind, TypedPlan } from '../../../domain/typed-plan.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { deskOfPlans } from '../../state/desk-plans.ts';
import { useModel } from '../../state/model.ts';
import { useTyped } from '../../state/typed.ts';
import { planAddress } from './plan-address.ts';
import { sayNext } from './said.ts';
import { TypedBefore } from './typed-before.tsx';
import { useCouncil } from './use-council.ts';
import { useForm } from '../../online/use-form.ts';

export interface EditProps {
  id: string;
  view: PlanView;
  /** Undefined: something new. */
  start: TypedPlan | undefined;
}

export interface FieldsProps<T> {
  id: string;
  typed: T;
  view: PlanView;
  errorOf(fieldId: string): string | undefined;
  change(changed: Partial<T>): void;
}

interface PlanFormProps<T> extends EditProps {
  kind: PlanKind;
  /** The field that an error of the whole leads to. */
  first: string;
  begin: T;
  /** As the schema takes it, where it can be read. */
  read(typed: T): unknown;
  /** What of it cannot be read, said at a field of the form. */
  faults?(typed: T): Problem[];
  /** What to say of a field that could not be read; `*` stands for a number in its path. */
  says: Readonly<Record<string, string>>;
  Fields: ComponentType<FieldsProps<T>>;
}

export function PlanForm<T extends object>({ kind, id, view, first, begin, read, faults, says, Fields }: PlanFormProps<T>) {
  const { transport } = useModel();
  const { council } = useCouncil();
  const { route } = useLocation();
  const held = useTyped(`${council.id} ${kind} ${id}`, view.version, () => begin);
  const { typed } = held;
  const form = useForm(first);
  const desk = deskOfPlans(transport, council.id);
  const [isBehind, setIsBehind] = useState(false);
  /** @param seen the version these words are typed over */
  const save = async (seen: number): Promise<void> => {
    const parsed = TypedPlan.safeParse({ kind, words: read(typed) });
    const unread = faults?.(typed) ?? [];
    const issues = parsed.success ? [] : parsed.error.issues;
    const places = issues.map(({ path }) => path.slice(1).join('.'));
    // Sections can be chosen from once there is a document.
    const asked = places.filter((place) => place !== 'source.section' || !places.includes('source.documentId'));
    const unfit = asked.map((place): Problem => ({
      path: place,
      code: 'not-read',
      message: says[place.replaceAll(/\.\d+/g, '.*')] ?? 'Check this',
    }));
    // What could not be read is not judged once more as if it had been.
    const problems = unread.length === 0 ? unfit : [...unfit.filter(({ path }) => (path.split('.')[0] ?? '') in typed), ...unread];
    const toSave = async () => {
      const answer = await desk.save({ id: id as ItemId, seen, plan: parsed.data! });
      setIsBehind(answer.outcome === 'failed' && answer.problem.type.endsWith(':changed-meanwhile'));
      return answer;
    };
    if (!(await form.send(problems, toSave))) return;
    sayNext('The draft is saved. Nothing is published yet: this is what it would look like.');
    held.forget();
    route(planAddress('item', council.id, kind, id));
  };
  const saveOver = async (): Promise<void> => {
    const now = await desk.item(kind, id);
    await save(now.outcome === 'ok' ? now.body.version : view.version);
  };
  return (
    <Form class="card" onSend={() => save(held.seen)}>
      <TypedBefore {...held} />
      <ErrorSummary attempt={form.attempt} errors={form.errors} />
      {isBehind && (
        <div class="notice stack">
          <p>
            Your words are still here.{' '}
            <a href={planAddress('item', council.id, kind, id)} target="_blank" rel="noopener">
              Read your colleague’s words in a new tab
            </a>
          </p>
          <p>
            <button type="button" class="btn second" disabled={form.busy} onClick={() => void saveOver()}>
              Save mine in place of theirs
            </button>
          </p>
        </div>
      )}
      <Fields id={id} typed={typed} view={view} errorOf={form.errorOf} change={held.change} />
      <div class="row">
        <button type="submit" class="btn" disabled={form.busy}>
          Save the draft and look at it
        </button>
      </div>
    </Form>
  );
}
