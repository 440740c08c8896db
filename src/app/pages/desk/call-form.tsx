/** A grant, an event or a consultation, typed, with the questions to answer. */
import { CALL_TYPES } from '../../../domain/call.ts';
import { MARKET_AREAS, type MarketArea } from '../../../domain/intention.ts';
import { Details } from '../../components/details.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Choices, Select, TextArea, TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { CallQuestions } from './call-questions.tsx';
import type { CallRow } from './calls.tsx';
import { type CallAsTyped, readCall, startOfCall } from './typed-call.ts';
import { TypedBefore } from './typed-before.tsx';
import { type AskFormProps, useAskForm } from './use-ask-form.ts';

export function CallForm(props: AskFormProps<CallRow>) {
  const { before } = props;
  const { held, form, today, stop, publish } = useAskForm('call', props, 'call-title', (now) => startOfCall(now, before?.ask));
  const { typed, change } = held;
  const send = (): Promise<void> => {
    const { call, problems } = readCall(typed, today);
    return publish(problems, call);
  };
  return (
    <Form class="card" onSend={send}>
      <h2>{before === undefined ? 'Publish a new one' : 'Change it'}</h2>
      <TypedBefore {...held} />
      <ErrorSummary attempt={form.attempt} errors={form.errors} />
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
        error={form.errorOf('call-title')}
        maxLength={120}
        onInput={(title) => change({ title })}
      />
      <TextArea
        id="call-summary"
        label="What is it, in plain words?"
        value={typed.summary}
        error={form.errorOf('call-summary')}
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
        error={form.errorOf('call-closesOn')}
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
          error={form.errorOf('call-upToPounds')}
          onInput={(upToPounds) => change({ upToPounds })}
        />
      )}
      <Choices<CallAsTyped['noCqcNeeded']>
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
        error={form.errorOf('call-link')}
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
      <CallQuestions questions={typed.questions} errorOf={form.errorOf} onChange={(questions) => change({ questions })} />
      <div class="row">
        <button type="submit" class="btn" disabled={form.busy}>
          Publish to all providers
        </button>
        <button type="button" class="btn second" onClick={stop}>
          Cancel
        </button>
      </div>
    </Form>
  );
}
