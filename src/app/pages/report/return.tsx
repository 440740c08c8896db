/** Check answers: last time's figures or the draft, each line changeable, and one button that sends. */
import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { agoInWords, momentInWords } from '../../../domain/instant.ts';
import { checkReturn, warnAboutReturn } from '../../../domain/check-return.ts';
import { RETURN_NAMES, type ReturnKind, type ReturnOf } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { answersOf } from './answers.tsx';
import { andList, fieldId, useReturn } from './use-return.ts';

export function ReturnPage() {
  const found = useReturn();
  if (found === undefined) return <NoSuchReturn />;
  return <CheckAnswers {...found} />;
}

export function NoSuchReturn() {
  return (
    <Page title="This return is not here" back={{ href: paths.report, label: 'Report' }}>
      <p>The service may not be yours any more, or it has not reached this device yet.</p>
    </Page>
  );
}

function CheckAnswers({ service, kind }: { service: Service; kind: ReturnKind }) {
  const { returns } = useSession();
  const model = useModel();
  const { route } = useLocation();
  const [attempt, setAttempt] = useState(0);
  const [fault, setFault] = useState<string>();
  const latest = returns.latest(service.id, kind);
  const draft = returns.drafts.value.find((one) => one.serviceId === service.id && one.kind === kind);
  // Made once for this screen: two taps on "confirm" still make one submission.
  const confirmId = useMemo(() => returns.newId(), [latest?.submission.id]);
  const shown: ReturnOf | undefined = draft ?? latest?.submission;

  useEffect(() => {
    if (shown === undefined) route(paths.change(service.id, kind), true);
  }, [shown === undefined]);
  if (shown === undefined) return <main aria-busy="true" />;

  const councils = returns.councils.value;
  const readers = andList(councils.filter((one) => service.councilIds.includes(one.id)).map((one) => one.shortName));
  const problems = checkReturn(shown, service, councils);
  const warnings = warnAboutReturn(shown, service, draft === undefined ? undefined : latest?.submission);
  const send = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (problems.length > 0) return;
    const id = draft?.submissionId ?? confirmId;
    try {
      if (draft !== undefined) await returns.send(draft);
      else await returns.confirmUnchanged(latest!.submission, confirmId);
      route(paths.saved(id));
    } catch (error) {
      setFault(error instanceof Error ? error.name : 'Error');
    }
  };
  const name = RETURN_NAMES[kind];
  const changeAt = paths.change(service.id, kind);
  const now = model.minute.value;
  return (
    <Page
      title={`Check ${name.toLowerCase()}, ${service.name}`}
      heading={`${name}, ${service.name}`}
      failed={attempt > 0 && problems.length > 0}
      back={{ href: paths.report, label: 'Report' }}
      lead={
        <p class="soft">
          {draft === undefined
            ? `Last time: ${momentInWords(latest!.submission.observedAt, now)}${by(latest!)}.`
            : `Your draft from ${agoInWords(draft.updatedAt, now)}. Check it, then send it.`}
        </p>
      }
    >
      {attempt > 0 && (
        <ErrorSummary
          attempt={attempt}
          errors={problems.map(({ path, message }) => ({ fieldId: fieldId(path), message, href: `${changeAt}?field=${path}` }))}
        />
      )}
      {fault !== undefined && <StorageFailed fault={fault} />}
      {warnings.length > 0 && (
        <div class="notice stack">
          <h2>Worth a second look</h2>
          <ul class="bullets">
            {warnings.map((warning) => (
              <li key={warning.code}>{warning.message}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="actions no-print">
        <button type="button" class="btn wide" onClick={() => void send()}>
          {draft === undefined ? 'Nothing has changed – confirm' : `Send to ${readers}`}
        </button>
        <a class="btn second wide" href={changeAt}>
          {draft === undefined ? 'Something has changed' : 'Go on changing'}
        </a>
      </div>
      {answersOf(shown, councils, changeAt).map((part) => (
        <section key={part.title} class="card">
          <h2>{part.title}</h2>
          {part.above}
          <SummaryList rows={part.rows} />
        </section>
      ))}
      <p class="soft">Read by {readers}. It goes by itself when there is a connection; you get a receipt from the council.</p>
      {draft !== undefined && (
        <p class="no-print">
          <button type="button" class="link-button" onClick={() => void returns.discardDraft(draft.key)}>
            Throw this draft away
          </button>
        </p>
      )}
    </Page>
  );
}

const by = ({ receipt }: { receipt?: { sentBy: { name: string } } }): string =>
  receipt === undefined ? '' : `, by ${receipt.sentBy.name}`;

export function StorageFailed({ fault }: { fault: string }) {
  return (
    <div class="card bad" role="alert">
      <h2>This could not be saved on this device</h2>
      <p>Nothing was sent. What you typed is still on the screen: leave this page open, make room on the device and try again.</p>
      <p class="soft">For whoever helps you: {fault}</p>
    </div>
  );
}
