/** Check answers: last time's figures or the draft, each line changeable, and one button that sends. */
import type { ComponentType } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { agoInWords, momentInWords } from '../../../domain/instant.ts';
import { checkBy, type ReturnRules, warnBy } from '../../../domain/return-rules.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { carriedForward, RETURN_NAMES, type ReturnBodies, type ReturnKind, type ReturnOf } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { goTo } from '../../components/error-summary.tsx';
import { fetchParts, LazyPage, type Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import type { VacanciesReturn } from '../../../domain/vacancies.ts';
import { Page } from '../../components/page.tsx';
import { StorageFailed } from '../../components/storage-failed.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { Sent } from '../../state/returns.ts';
import { type AnswersOf, rowMaker } from './answer-rows.ts';
import { CorrectionCard, REASON_FIELD } from './correction-card.tsx';
import { OverlapCard } from './overlap-card.tsx';
import { DeadlineButton } from './deadline-button.tsx';
import { NoSuchReturn } from './return-trouble.tsx';
import { andList, useReturn } from './use-return.ts';

export function ReturnPage() {
  const found = useReturn();
  if (found === undefined) return <NoSuchReturn />;
  return <LazyPage key={found.kind} load={CHECKS[found.kind]} props={{ service: found.service }} />;
}

const loadMoves = async () => (await import('./quick-moves.tsx')).QuickMoves;
/** A kind's rules and rows are fetched when they are wanted: nobody needs all five. */
const CHECKS: Record<ReturnKind, Loader<{ service: Service }>> = {
  vacancies: async () => {
    const [{ VACANCIES_RULES }, { vacanciesAnswers }] = await Promise.all([
      import('../../../domain/check-vacancies.ts'),
      import('./vacancies-answers.tsx'),
      fetchParts(loadMoves),
    ]);
    return checkPage('vacancies', VACANCIES_RULES, vacanciesAnswers);
  },
  hours: async () =>
    checkPage('hours', (await import('../../../domain/check-hours.ts')).HOURS_RULES, (await import('./hours-answers.ts')).hoursAnswers),
  places: async () =>
    checkPage(
      'places',
      (await import('../../../domain/check-places.ts')).PLACES_RULES,
      (await import('./places-answers.tsx')).placesAnswers,
    ),
  workforce: async () =>
    checkPage(
      'workforce',
      (await import('../../../domain/check-workforce.ts')).WORKFORCE_RULES,
      (await import('./workforce-answers.ts')).workforceAnswers,
    ),
  'service-status': async () =>
    checkPage(
      'service-status',
      (await import('../../../domain/check-service-status.ts')).SERVICE_STATUS_RULES,
      (await import('./service-status-answers.ts')).serviceStatusAnswers,
    ),
};

const checkPage =
  <K extends ReturnKind>(kind: K, rules: ReturnRules<K>, answers: AnswersOf<K>): ComponentType<{ service: Service }> =>
  ({ service }) => <CheckAnswers {...{ service, kind, rules, answers }} />;

/** What sending brings next, while the person reads: on an old phone fetching it would take as long as the sending. */
const fetchNext = (): void => void Promise.all([import('../../../domain/submission.ts'), import('./saved.tsx')]).catch(() => undefined);

interface CheckAnswersProps<K extends ReturnKind> {
  service: Service;
  kind: K;
  rules: ReturnRules<K>;
  answers: AnswersOf<K>;
}

function CheckAnswers<K extends ReturnKind>({ service, kind, rules, answers }: CheckAnswersProps<K>) {
  const { returns } = useSession();
  const model = useModel();
  const { route } = useLocation();
  const [sending, setSending] = useState(false);
  const [throwing, setThrowing] = useState(false);
  const [fault, setFault] = useState<string>();
  const [changed, setChanged] = useState(false);
  const [reason, setReason] = useState<string>();
  const [reasonError, setReasonError] = useState<string>();
  const latest = returns.latest(service.id, kind);
  const draft = returns.drafts.value.find((one) => one.serviceId === service.id && one.kind === kind);
  // Made once for this screen: two taps on "confirm" still make one submission.
  const confirmId = useMemo(() => returns.newId(), [latest?.submission.id]);
  const shown = (draft ?? (latest && carriedForward(latest.submission))) as ReturnOf<K> | undefined;

  useEffect(fetchNext, []);
  // Nothing to check yet, or two versions to choose from: the form asks.
  const mustType = shown === undefined || draft?.beside !== undefined;
  useEffect(() => {
    if (mustType) route(paths.change(service.id, kind), true);
  }, [mustType]);
  if (mustType) return <main aria-busy="true" />;

  const councils = returns.councils.value;
  const readers = andList(councils.filter((one) => service.councilIds.includes(one.id)).map((one) => one.shortName));
  const problems = checkBy(rules, shown, { service, councils, at: model.now() });
  const warnings = warnBy(rules, shown, { service, at: model.now() }, returns.earlier(service.id, kind));
  const send = async (): Promise<void> => {
    if (sending) return;
    const because = (reason ?? draft?.replacesBecause ?? '').trim();
    if (draft?.replaces !== undefined && because === '') {
      setReasonError('Say in a few words why you are correcting it');
      goTo(REASON_FIELD);
      return;
    }
    setSending(true);
    try {
      const saved = await (draft === undefined
        ? returns.confirmUnchanged(latest!.submission, confirmId)
        : returns.send(draft.replaces === undefined ? draft : { ...draft, replacesBecause: because }, draft));
      if (saved.outcome === 'changed') {
        setChanged(true);
        setSending(false);
        return;
      }
      route(paths.saved(saved.id), true); // going back from there must not offer to send it again
    } catch (error) {
      setFault(error instanceof Error ? error.name : 'Error');
      setSending(false);
    }
  };
  const name = RETURN_NAMES[kind];
  const changeAt = paths.change(service.id, kind);
  const now = model.minute.value;
  return (
    <Page
      title={`Check ${name.toLowerCase()}, ${service.name}`}
      heading={`${name}, ${service.name}`}
      back={{ href: paths.report, label: 'Report' }}
      lead={
        <p class="soft">
          {draft === undefined
            ? `Last time: ${momentInWords(latest!.submission.observedAt, now)}${by(latest!)}.`
            : `Your draft from ${agoInWords(draft.updatedAt, now)}. Check it, then send it.`}
        </p>
      }
    >
      {problems.length > 0 && (
        <section class="card bad">
          <h2>{problems.length === 1 ? 'One thing to put right first' : `${problems.length} things to put right first`}</h2>
          <ul class="bullets">
            {problems.map(({ path, message }) => (
              <li key={path + message}>
                <a href={`${changeAt}?field=${path}`}>{message}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {draft !== undefined && draft.replaces === undefined && latest !== undefined && latest.submission.observedAt > draft.updatedAt && (
        <div class="notice" role="status">
          <p>
            <b>
              {latest.receipt?.sentBy.name ?? 'Somebody'} reported {momentInWords(latest.submission.observedAt, now)}, after you began this
              draft:
            </b>{' '}
            {returnInWords(latest.submission)}. Your draft says: {returnInWords(draft)}.
          </p>
        </div>
      )}
      {fault !== undefined && <StorageFailed fault={fault} />}
      {changed && (
        <div class="notice" role="alert">
          <p>Not sent: these figures were changed in another tab or on another device just now. Check them again, then send.</p>
        </div>
      )}
      {draft?.replaces !== undefined && <CorrectionCard draft={draft} error={reasonError} onReason={setReason} />}
      {draft === undefined && <OverlapCard service={service} kind={kind} />}
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
        {problems.length === 0 && (
          // A key: a tap meant for "Send" never lands on "confirm" when another tab has just sent the draft.
          <button key={draft?.submissionId ?? 'confirm'} type="button" class="btn wide" disabled={sending} onClick={() => void send()}>
            {draft === undefined
              ? 'Nothing has changed – confirm'
              : draft.replaces === undefined
                ? `Send to ${readers}`
                : `Send the correction to ${readers}`}
          </button>
        )}
        <a class={`btn wide${problems.length === 0 ? ' second' : ''}`} href={changeAt}>
          {draft === undefined ? 'Something has changed' : 'Keep editing'}
        </a>
      </div>
      {shown.kind === 'vacancies' && draft?.replaces === undefined && (
        <LazyPart load={loadMoves} props={{ service, body: shown.body as VacanciesReturn }} />
      )}
      {answers(shown.body as ReturnBodies[K], rowMaker(changeAt), councils).map((part) => (
        <section key={part.title} class="card">
          <h2>{part.title}</h2>
          {part.above}
          <SummaryList rows={part.rows} />
        </section>
      ))}
      {latest !== undefined && (
        <p class="no-print">
          <a href={paths.history(service.id, kind)}>All that was reported</a>
        </p>
      )}
      <p class="soft">Read by {readers}. It goes by itself when there is a connection; you get a receipt from the council.</p>
      <DeadlineButton service={service} kind={kind} />
      {draft !== undefined && !throwing && (
        <p class="no-print">
          <button type="button" class="link-button" onClick={() => setThrowing(true)}>
            Throw this draft away
          </button>
        </p>
      )}
      {draft !== undefined && throwing && (
        <section class="card bad no-print">
          <h2>Throw away the draft from {agoInWords(draft.updatedAt, now)}?</h2>
          <div class="row">
            <button type="button" class="btn warn" onClick={() => void returns.discardDraft(draft.key).then(() => setThrowing(false))}>
              Throw it away
            </button>
            <button type="button" class="btn second" onClick={() => setThrowing(false)}>
              Keep it
            </button>
          </div>
        </section>
      )}
    </Page>
  );
}

const by = ({ receipt }: Sent): string => (receipt === undefined ? '' : `, by ${receipt.sentBy.name}`);
