/** "Nothing has changed": the returns that are due, ticked, and one button that confirms them all. */
import type { ComponentType } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { checkReturn as Check, warnAboutReturn as Warn } from '../../../domain/check-return.ts';
import type { SubmissionId } from '../../../domain/id.ts';
import { momentInWords } from '../../../domain/instant.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { carriedForward, RETURN_NAMES } from '../../../domain/returns.ts';
import { LazyPage } from '../../components/lazy-page.tsx';
import { Page } from '../../components/page.tsx';
import { StorageFailed } from '../../components/storage-failed.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { SentPanel } from './sent-panel.tsx';
import { countServices, type UnchangedReturn, unchangedReturns } from './unchanged-returns.ts';

/** The rules of all kinds are a chunk of their own. */
const loadConfirm = async (): Promise<ComponentType> => {
  const rules = await import('../../../domain/check-return.ts');
  return () => <Confirm {...rules} />;
};
const NONE = {};
export const UnchangedPage = () => <LazyPage load={loadConfirm} props={NONE} />;

function Confirm({ checkReturn, warnAboutReturn }: { checkReturn: typeof Check; warnAboutReturn: typeof Warn }) {
  const { returns } = useSession();
  const model = useModel();
  const now = model.minute.value;
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [sent, setSent] = useState<string[]>([]);
  const [fault, setFault] = useState<string>();
  const sending = useRef(false);
  const ids = useMemo(() => new Map<string, SubmissionId>(), []);
  /** Made once for each figure that is confirmed: two taps still make one submission of each. */
  const idOf = ({ latest, draftId }: UnchangedReturn): SubmissionId => {
    const before = latest.submission.id;
    if (!ids.has(before)) ids.set(before, draftId ?? returns.newId());
    return draftId ?? ids.get(before)!;
  };

  const due = unchangedReturns(returns, now);
  const problemsOf = ({ latest, service }: UnchangedReturn) =>
    checkReturn(carriedForward(latest.submission), service, returns.councils.value, now);
  const held = due.filter((one) => problemsOf(one).length > 0);
  const ready = due.filter((one) => !held.includes(one));
  const chosen = ready.filter(({ key }) => !unticked.has(key));
  const toggle = (key: string): void => {
    const next = new Set(unticked);
    if (!next.delete(key)) next.add(key);
    setUnticked(next);
  };
  const confirm = async (): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    try {
      const confirmed = chosen.map((one) => ({ before: one.latest.submission, id: idOf(one) }));
      const saved = await (await returns.many()).confirmUnchanged(confirmed);
      setSent(saved.flatMap((one) => (one.outcome === 'changed' ? [] : [one.id])));
      setFault(undefined);
    } catch (error) {
      setFault(error instanceof Error ? error.name : 'Error');
    } finally {
      sending.current = false;
    }
  };
  return (
    <Page
      title="Nothing has changed"
      heading={due.length === 0 ? 'Nothing has changed' : `Nothing has changed at ${countServices(due)}`}
      back={{ href: paths.today, label: 'Today' }}
      lead={
        ready.length > 0 && (
          <p class="soft">These returns are due, with last time’s figures. Untick what has changed, and confirm the rest.</p>
        )
      }
    >
      {fault !== undefined && <StorageFailed fault={fault} />}
      {sent.length > 0 && <SentPanel ids={sent} />}
      {due.length === 0 && sent.length === 0 && (
        <p>
          Nothing that is due has figures to confirm. See <a href={paths.report}>all your returns</a>.
        </p>
      )}
      {ready.length > 0 && (
        <fieldset class="govuk-fieldset card">
          <legend class="govuk-visually-hidden">Returns to confirm</legend>
          <div class="govuk-checkboxes many-checks">
            {ready.map((one) => {
              const id = `same-${one.key}`;
              const { submission, receipt } = one.latest;
              const warnings = warnAboutReturn(carriedForward(submission), one.service, returns.earlier(one.service.id, one.kind), now);
              return (
                <div key={one.key} class="govuk-checkboxes__item">
                  <input
                    id={id}
                    class="govuk-checkboxes__input"
                    type="checkbox"
                    checked={!unticked.has(one.key)}
                    aria-describedby={`${id}-hint`}
                    onChange={() => toggle(one.key)}
                  />
                  <label class="govuk-label govuk-checkboxes__label" for={id}>
                    {RETURN_NAMES[one.kind]}, {one.service.name}
                  </label>
                  <div id={`${id}-hint`} class="govuk-hint govuk-checkboxes__hint">
                    <b>{returnInWords(submission)}</b> {momentInWords(submission.observedAt, now)}
                    {receipt !== undefined && `, by ${receipt.sentBy.name}`}.
                    {warnings.map(({ code, message }) => (
                      <span key={code} class="warning">
                        Worth a second look: {message}
                      </span>
                    ))}
                  </div>
                </div>
              );
            })}
          </div>
        </fieldset>
      )}
      {held.length > 0 && (
        <section class="card bad">
          <h2>Last time’s figures will not do for {held.length === 1 ? 'this one' : `these ${held.length}`}</h2>
          <ul class="list">
            {held.map((one) => (
              <li key={one.key}>
                <a href={paths.return(one.service.id, one.kind)}>
                  {RETURN_NAMES[one.kind]}, {one.service.name}
                </a>
                <p class="soft">{problemsOf(one)[0]?.message}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ready.length > 0 && (
        <div class="sum">
          <div>
            <b>{chosen.length === 0 ? 'Nothing ticked' : countServices(chosen)}</b>
            <br />
            <span class="soft">
              {chosen.length} of {ready.length} ticked
            </span>
          </div>
          {chosen.length > 0 && (
            <button type="button" class="btn" onClick={() => void confirm()}>
              Nothing has changed – confirm {chosen.length}
            </button>
          )}
        </div>
      )}
    </Page>
  );
}
