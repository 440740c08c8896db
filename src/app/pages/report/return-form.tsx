/** Around every return's form: whole for who has reported before, one thing a page the first time; problems, what is kept, the next step. */
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { momentInWords } from '../../../domain/instant.ts';
import type { ReturnBodies, ReturnKind } from '../../../domain/returns.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { DraftLead } from './draft-lead.tsx';
import type { FormProps } from './form-props.ts';
import { NoteField } from './note-field.tsx';
import { SumBar } from './sum-bar.tsx';
import { type Attempts, isUnder } from './use-attempts.ts';
import { fieldId } from './use-return.ts';

/** One thing that is asked. */
export interface FormPart {
  /** Where its fields stand in the return: "categories", "admissions". */
  paths: readonly string[];
  body: ComponentChildren;
}

interface ReturnFormProps<K extends ReturnKind> extends FormProps<K> {
  title: string;
  /** Said the first time, in place of when it was reported last. */
  firstTime: string;
  /** At the left of the bar that stays in sight. */
  sum: ComponentChildren;
  parts: readonly FormPart[];
  attempts: Attempts;
  /** Where the questions leave nothing more to say. */
  withoutNote?: boolean;
  /** Another way to give them, above the parts. */
  before?: ComponentChildren;
  /** What comes of the figures, under the parts. */
  after?: ComponentChildren;
  /** Brings a field onto the screen, where the form shows only part of itself. */
  reveal?(fieldId: string): void;
}

export function ReturnForm<K extends ReturnKind>(props: ReturnFormProps<K>) {
  const { service, editor, problems, query, title, firstTime, sum, attempts, reveal, onDone } = props;
  const { returns } = useSession();
  const now = useModel().minute.value;
  const draft = editor.draft.value;
  const [latest] = useState(returns.latest(service.id, draft.kind));
  const { note } = draft.body;
  const notePart: FormPart = {
    paths: ['note'],
    body: <NoteField note={note} wanted={query['field']} onChange={(text) => changeOf(editor)({ note: text } as Answers<K>)} />,
  };
  const parts = props.withoutNote === true ? props.parts : [...props.parts, notePart];
  const partOf = (id: string): number => parts.findIndex((part) => part.paths.some((path) => id.startsWith(fieldId(path))));

  const stepwise = latest === undefined;
  const [step, setStep] = useState(() => Math.max(0, query['field'] === undefined ? 0 : partOf(fieldId(query['field']))));
  useEffect(() => {
    if (step > 0) window.scrollTo(0, 0);
  }, [step]);

  const isLast = !stepwise || step === parts.length - 1;
  const next = (): void => {
    const under = isLast ? [''] : parts[step]!.paths;
    attempts.attempt(under);
    if (problems.some((problem) => isUnder(problem, under))) return;
    if (isLast) onDone();
    else setStep(step + 1);
  };
  const show = (id: string): void => {
    const at = partOf(id);
    if (stepwise && at >= 0) setStep(at);
    reveal?.(id);
  };
  const otherwise =
    latest === undefined ? firstTime : `Last time: ${momentInWords(latest.submission.observedAt, now)}. Change what is different.`;
  return (
    <Page
      title={title}
      failed={attempts.shown.length > 0}
      back={{ href: paths.report, label: 'Report' }}
      lead={<DraftLead draft={draft} resumed={editor.resumed} otherwise={otherwise} />}
    >
      <ErrorSummary
        attempt={attempts.count}
        reveal={show}
        errors={attempts.shown.map(({ path, message }) => ({ fieldId: fieldId(path), message }))}
      />
      {props.before}
      {stepwise && (
        <p class="row between">
          <span class="soft">
            Part {step + 1} of {parts.length}
          </span>
          {step > 0 && (
            <button type="button" class="link-button" onClick={() => setStep(step - 1)}>
              Back one part
            </button>
          )}
        </p>
      )}
      {parts.map(({ paths: [key], body }, index) => (!stepwise || index === step) && <Fragment key={key}>{body}</Fragment>)}
      {props.after}
      <SumBar
        keeping={editor.keeping.value}
        touched={editor.touched.value}
        hasLast={latest !== undefined}
        next={isLast ? 'Check and send' : 'Continue'}
        onNext={next}
      >
        {sum}
      </SumBar>
    </Page>
  );
}

/** Some of a return's answers; undefined takes one out. */
export type Answers<K extends ReturnKind> = { [P in keyof ReturnBodies[K]]?: ReturnBodies[K][P] | undefined };

export const changeOf =
  <K extends ReturnKind>({ draft, change }: Pick<FormProps<K>['editor'], 'draft' | 'change'>) =>
  (next: Answers<K>): void => {
    const answers = Object.entries({ ...draft.value.body, ...next }).filter(([, answer]) => answer !== undefined);
    change(Object.fromEntries(answers) as unknown as ReturnBodies[K]);
  };
