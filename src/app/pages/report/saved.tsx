/** What the screen says after sending: first what is certain (saved here), then, when it is true, received. */
import { useRoute } from 'preact-iso/router';
import { momentInWords } from '../../../domain/instant.ts';
import { isAsked } from '../../../domain/duty.ts';
import { movedSince } from '../../../domain/measures.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { RETURN_NAMES, returnsOf } from '../../../domain/returns.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { Sent } from '../../state/returns.ts';
import { titleOf } from '../sent/submission-state.tsx';
import { Commissionable } from './commissionable.tsx';
import { dueOf } from './due.tsx';
import { andList } from './use-return.ts';

/** What moved since the return before, from the person's own figures. */
function SinceLast({ sent: { submission } }: { sent: Sent }) {
  const { returns } = useSession();
  const before = returns
    .history(submission.serviceId, submission.kind)
    .find((one) => one.submission.observedAt < submission.observedAt && !returns.replaced.value.has(one.submission.id));
  const moved = before === undefined ? [] : movedSince(submission, before.submission);
  if (moved.length === 0) return null;
  return (
    <section class="card mine">
      <h2>Since last time</h2>
      <ul class="bullets">
        {moved.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={paths.history(submission.serviceId, submission.kind)}>All that was reported</a>
      </p>
    </section>
  );
}

export function SavedPage() {
  const { submissionId } = useRoute().params;
  const { returns } = useSession();
  const now = useModel().minute.value;
  const sent = returns.sent.value.find((one) => one.submission.id === submissionId);
  if (sent === undefined)
    return (
      <Page title="Saved" back={{ href: paths.sent, label: 'Sent' }}>
        <p>Look under Sent for what this device has sent.</p>
      </Page>
    );
  const { submission, receipt, problems } = sent;
  const services = returns.services.value ?? [];
  const councils = returns.councils.value;
  const service = services.find((one) => one.id === submission.serviceId);
  const readers = andList(councils.filter((one) => service?.councilIds.includes(one.id)).map((one) => one.shortName));
  const next = services.flatMap((one) =>
    returnsOf(one.type)
      .filter((kind) => isAsked(dueOf(one, kind, returns.latest(one.id, kind)?.submission.observedAt, councils, now)))
      .map((kind) => ({ service: one, kind })),
  );
  return (
    <Page
      title={receipt === undefined ? 'Saved on this device' : 'Received'}
      heading={titleOf(sent, services)}
      lead={<p>{returnInWords(submission)}.</p>}
    >
      {problems !== undefined ? (
        <section class="card bad">
          <h2>The council’s server could not take this</h2>
          <p>{problems[0]?.message}</p>
          <p>
            <a class="btn" href={paths.sent}>
              Put it right
            </a>
          </p>
        </section>
      ) : (
        <div class="panel" role="status">
          {receipt === undefined ? (
            <>
              <p class="figure">Saved on this device</p>
              <p>It goes to {readers} by itself when there is a connection. You can close Headroom.</p>
            </>
          ) : (
            <>
              <p class="figure">Received</p>
              <p>
                Your reference
                <br />
                <span class="reference">{receipt.reference}</span>
              </p>
              <p>
                {momentInWords(receipt.receivedAt, now)} · read by {andList(receipt.readBy.map((one) => one.name))}
              </p>
            </>
          )}
        </div>
      )}
      <SinceLast sent={sent} />
      {submission.kind === 'hours' && service !== undefined && (
        <Commissionable body={submission.body} service={service} councils={councils} observedAt={submission.observedAt} now={now} />
      )}
      {next.length > 0 ? (
        <section class="card">
          <h2>Next</h2>
          <ul class="list">
            {next.slice(0, 5).map((one) => (
              <li key={one.service.id + one.kind}>
                <a href={paths.return(one.service.id, one.kind)}>
                  {RETURN_NAMES[one.kind]}, {one.service.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p>Nothing else is due.</p>
      )}
      <p class="row">
        <a class="btn second" href={paths.today}>
          Back to Today
        </a>
        {service !== undefined && returnsOf(service.type).some((kind) => kind === 'vacancies' || kind === 'hours') && (
          <a href={paths.copySheet(service.id)}>Copy the figures to Capacity Tracker</a>
        )}
        {receipt !== undefined && <a href={paths.receipt(submission.id)}>See and print the receipt</a>}
      </p>
    </Page>
  );
}
