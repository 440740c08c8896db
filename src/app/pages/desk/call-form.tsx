/** A grant, an event or a consultation, typed, with the questions to answer. */
import { useState } from 'preact/hooks';
import { type CallQuestion, CALL_TYPES, checkCall, QUESTION_TYPES, TypedCall } from '../../../domain/call.ts';
import type { ItemId } from '../../../domain/id.ts';
import {
  addDays,
  addMs,
  HOUR_MS,
  type Instant,
  type LocalDate,
  londonDate,
  londonHour,
  startOfLondonDay,
} from '../../../domain/instant.ts';
import { MARKET_AREAS, type MarketArea } from '../../../domain/intention.ts';
import { Details } from '../../components/details.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Choices, Select, TextArea, TextField } from '../../components/field.tsx';
import { createDeskAsks } from '../../state/desk-asks.ts';
import { useModel } from '../../state/model.ts';
import type { CallRow } from './calls.tsx';
import { useCouncil } from './use-council.ts';
import { requestFault } from './request-fault.ts';

interface Typed {
  type: TypedCall['type'];
  title: string;
  summary: string;
  marketAreas: MarketArea[];
  upToPounds: string;
  noCqcNeeded: 'yes' | 'no' | 'not-said';
  day: string;
  hour: string;
  where: string;
  closesOn: string;
  link: string;
  questions: (Omit<CallQuestion, 'options'> & { options: string })[];
}

function startOf(today: LocalDate, ask: TypedCall | undefined): Typed {
  const at = ask?.happensAt;
  return {
    type: ask?.type ?? 'grant',
    title: ask?.title ?? '',
    summary: ask?.summary ?? '',
    marketAreas: ask?.marketAreas ?? [],
    upToPounds: ask?.upToPounds === undefined ? '' : String(ask.upToPounds),
    noCqcNeeded: ask?.noCqcNeeded === undefined ? 'not-said' : ask.noCqcNeeded ? 'yes' : 'no',
    day: at === undefined ? '' : londonDate(at),
    hour: at === undefined ? '10' : String(londonHour(at)),
    where: ask?.where ?? '',
    closesOn: ask?.closesOn ?? addDays(today, 21),
    link: ask?.link ?? '',
    questions: (ask?.questions ?? []).map(({ options = [], ...rest }) => ({ ...rest, options: options.join('\n') })),
  };
}

/** As the domain takes it; what does not fit comes back as problems. */
function readTyped(typed: Typed): ReturnType<typeof TypedCall.safeParse> {
  const { type, title, summary, marketAreas, closesOn } = typed;
  const happensAt: Instant | undefined =
    type === 'event' && typed.day !== '' ? addMs(startOfLondonDay(typed.day as LocalDate), Number(typed.hour) * HOUR_MS) : undefined;
  const optional = {
    upToPounds: typed.upToPounds.trim() === '' ? undefined : Number(typed.upToPounds.replaceAll(/[£,\s]/g, '')),
    noCqcNeeded: typed.noCqcNeeded === 'not-said' ? undefined : typed.noCqcNeeded === 'yes',
    happensAt,
    where: typed.where.trim() === '' ? undefined : typed.where.trim(),
    link: typed.link.trim() === '' ? undefined : typed.link.trim(),
  };
  return TypedCall.safeParse({
    type,
    title: title.trim(),
    summary: summary.trim(),
    marketAreas,
    closesOn,
    questions: typed.questions.map(({ options, ...question }) => ({
      ...question,
      text: question.text.trim(),
      ...(question.type === 'choice' ? { options: options.split('\n').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])) } : {}),
    })),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  });
}

const SAYS: Record<string, string> = {
  title: 'Write a title of at most 120 characters',
  summary: 'Say in a few sentences what it is',
  closesOn: 'Choose the last day',
  link: 'The address must begin with https://',
  upToPounds: 'Type whole pounds, like 5,000',
};

export function CallForm({ before, onDone, onStop }: { before: CallRow | undefined; onDone(says: string): Promise<void>; onStop(): void }) {
  const model = useModel();
  const { council } = useCouncil();
  const today = londonDate(model.minute.value);
  const [id] = useState(() => (before?.id ?? crypto.randomUUID()) as ItemId);
  const [typed, setTyped] = useState(() => startOf(today, before?.ask));
  const [attempt, setAttempt] = useState(0);
  const [fault, setFault] = useState<string>();
  const change = (changed: Partial<Typed>): void => setTyped({ ...typed, ...changed });
  const read = readTyped(typed);
  const problems = read.success
    ? checkCall(read.data, today)
    : read.error.issues.map(({ path }) => ({
        path: path.slice(0, 2).join('.'),
        message: path[0] === 'questions' ? `Write question ${Number(path[1]) + 1}` : (SAYS[String(path[0])] ?? 'Check this'),
      }));
  const shown = attempt === 0 ? [] : problems;
  const errorAt = (path: string): string | undefined =>
    shown.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`))?.message;
  const publish = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (!read.success || problems.length > 0) return;
    const answer = await createDeskAsks(model.transport).save(council.id, [{ id, kind: 'call', ask: read.data }]);
    if (answer.outcome === 'ok') return onDone('Published. Providers see it when they next connect.');
    setFault(requestFault(answer));
  };
  const setQuestion = (index: number, changed: Partial<Typed['questions'][number]>): void =>
    change({ questions: typed.questions.with(index, { ...typed.questions[index]!, ...changed }) });
  return (
    <section class="card">
      <h2>{before === undefined ? 'Publish a new one' : 'Change it'}</h2>
      <ErrorSummary
        attempt={attempt}
        errors={shown.map(({ path, message }) => ({ fieldId: `call-${path.replaceAll('.', '-')}`, message }))}
      />
      <Choices
        name="call-type"
        label="What is it?"
        inline
        chosen={[typed.type]}
        options={CALL_TYPES}
        onChange={([type]) => change({ type: type ?? typed.type })}
      />
      <TextField
        id="call-title"
        label="Title"
        value={typed.title}
        error={errorAt('title')}
        maxLength={120}
        onInput={(title) => change({ title })}
      />
      <TextArea
        id="call-summary"
        label="What is it, in plain words?"
        value={typed.summary}
        error={errorAt('summary')}
        rows={4}
        maxLength={1500}
        onInput={(summary) => change({ summary })}
      />
      {typed.type === 'event' && (
        <div class="row">
          <TextField id="call-day" type="date" label="Day" value={typed.day} onInput={(day) => change({ day })} />
          <Select
            id="call-hour"
            label="From"
            value={typed.hour}
            empty="Choose"
            options={Object.fromEntries(Array.from({ length: 13 }, (_, index) => [String(index + 8), `${index + 8}:00`]))}
            onChange={(hour) => change({ hour })}
          />
        </div>
      )}
      {typed.type === 'event' && (
        <TextField id="call-where" label="Where?" value={typed.where} maxLength={200} onInput={(where) => change({ where })} />
      )}
      <TextField
        id="call-closesOn"
        type="date"
        label="Last day to answer"
        value={typed.closesOn}
        min={today}
        error={errorAt('closesOn')}
        onInput={(closesOn) => change({ closesOn })}
      />
      {typed.type !== 'consultation' && typed.type !== 'event' && (
        <TextField
          id="call-upToPounds"
          label="Up to how much for one provider? (optional)"
          prefix="£"
          width={10}
          inputMode="numeric"
          value={typed.upToPounds}
          error={errorAt('upToPounds')}
          onInput={(upToPounds) => change({ upToPounds })}
        />
      )}
      <Choices<Typed['noCqcNeeded']>
        name="call-noCqcNeeded"
        label="Is CQC registration needed?"
        inline
        chosen={[typed.noCqcNeeded]}
        options={{ yes: 'Not needed', no: 'Needed', 'not-said': 'Not said' }}
        onChange={([noCqcNeeded]) => change({ noCqcNeeded: noCqcNeeded ?? 'not-said' })}
      />
      <TextField
        id="call-link"
        label="A page about it (optional)"
        value={typed.link}
        error={errorAt('link')}
        maxLength={500}
        onInput={(link) => change({ link })}
      />
      <Details summary="What part of the market is it about? (optional)" open={typed.marketAreas.length > 0}>
        <Choices<MarketArea>
          name="call-marketAreas"
          label="About"
          several
          chosen={typed.marketAreas}
          options={MARKET_AREAS}
          onChange={(marketAreas) => change({ marketAreas })}
        />
      </Details>
      <h3>Questions to answer</h3>
      {before !== undefined && before.answers > 0 && (
        <p class="notice">Some have answered already. If you change a question, their answers to it may no longer fit.</p>
      )}
      {typed.questions.map((question, index) => (
        <fieldset key={question.id} class="card" id={`call-questions-${index}`}>
          <legend class="govuk-visually-hidden">Question {index + 1}</legend>
          <TextField
            id={`question-${index}`}
            label={`Question ${index + 1}`}
            value={question.text}
            error={errorAt(`questions.${index}`)}
            maxLength={300}
            onInput={(text) => setQuestion(index, { text })}
          />
          <Choices
            name={`question-type-${index}`}
            label="Answered by"
            inline
            chosen={[question.type]}
            options={QUESTION_TYPES}
            onChange={([type]) => setQuestion(index, { type: type ?? question.type })}
          />
          {question.type === 'choice' && (
            <TextArea
              id={`question-options-${index}`}
              label="Answers to choose from, one on each line"
              value={question.options}
              onInput={(options) => setQuestion(index, { options })}
            />
          )}
          <div class="row between">
            <Choices<'required'>
              name={`question-required-${index}`}
              label="Must it be answered?"
              several
              chosen={question.required ? ['required'] : []}
              options={{ required: 'Yes' }}
              onChange={(chosen) => setQuestion(index, { required: chosen.length > 0 })}
            />
            <button type="button" class="link-button" onClick={() => change({ questions: typed.questions.toSpliced(index, 1) })}>
              Remove question {index + 1}
            </button>
          </div>
        </fieldset>
      ))}
      <p id="call-questions" tabIndex={-1}>
        <button
          type="button"
          class="btn second"
          onClick={() =>
            change({
              questions: [
                ...typed.questions,
                { id: `q-${crypto.randomUUID().slice(0, 8)}`, text: '', type: 'text', options: '', required: false },
              ],
            })
          }
        >
          Add a question
        </button>
      </p>
      {fault !== undefined && (
        <p class="notice" role="alert">
          {fault}
        </p>
      )}
      <div class="row">
        <button type="button" class="btn" onClick={() => void publish()}>
          Publish to all providers
        </button>
        <button type="button" class="btn second" onClick={onStop}>
          Cancel
        </button>
      </div>
    </section>
  );
}
