/** A request for help, in confidence. */
import { useState } from 'preact/hooks';
import type { CouncilId, OrganisationId } from '../../../domain/id.ts';
import { SUPPORT_TOPICS, type SupportRequest, URGENCIES } from '../../../domain/support-request.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Choices, TextArea } from '../../components/field.tsx';
import { useAnswering } from './use-answering.tsx';

export function SupportForm({
  councilId,
  organisationId,
  council,
  onDone,
}: {
  councilId: CouncilId;
  organisationId: OrganisationId;
  council: string;
  onDone(): void;
}) {
  const { typed, change, give, says } = useAnswering(
    { kind: 'support', organisationId, councilId },
    { topic: '' as SupportRequest['topic'] | '', urgency: 'weeks' as SupportRequest['urgency'], text: '' },
    (one) => one.text,
  );
  const { topic, urgency, text } = typed;
  const [attempt, setAttempt] = useState(0);
  const errors = [
    ...(topic === '' ? [{ fieldId: 'topic', message: 'Say what you would like help with' }] : []),
    ...(text.trim() === '' ? [{ fieldId: 'support-text', message: 'Say in a few sentences what the matter is' }] : []),
  ];
  const shown = attempt === 0 ? [] : errors;
  const errorAt = (fieldId: string): string | undefined => shown.find((error) => error.fieldId === fieldId)?.message;
  const send = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (errors.length > 0 || topic === '') return;
    if (await give({ body: { topic, urgency, text: text.trim() } })) onDone();
  };
  return (
    <section class="card">
      <ErrorSummary attempt={attempt} errors={shown} />
      <Choices
        name="topic"
        label="What would you like help with?"
        error={errorAt('topic')}
        chosen={topic === '' ? [] : [topic]}
        options={SUPPORT_TOPICS}
        onChange={([chosen]) => change({ topic: chosen ?? '' })}
      />
      <Choices
        name="urgency"
        label="By when?"
        hint="If somebody is in danger now, ring 999. If somebody may be harmed, tell the council’s safeguarding team by telephone."
        chosen={[urgency]}
        options={URGENCIES}
        onChange={([chosen]) => change({ urgency: chosen ?? urgency })}
      />
      <TextArea
        id="support-text"
        label="What is the matter?"
        hint="No names or addresses of people you support."
        value={text}
        error={errorAt('support-text')}
        rows={5}
        maxLength={2000}
        onInput={(next) => change({ text: next })}
      />
      {says}
      <p>
        <button type="button" class="btn" onClick={() => void send()}>
          Ask {council} for help
        </button>
      </p>
    </section>
  );
}
