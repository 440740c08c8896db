/** All that was reported for one return of a service: a chart of what is available, and every report with what it corrected. Made to be printed. */
import { correctedBy, newestFirst } from '../../../domain/chain.ts';
import { dayInWords, instantInWords, londonDate } from '../../../domain/instant.ts';
import { measuresOf } from '../../../domain/measures.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { RETURN_NAMES } from '../../../domain/returns.ts';
import { type Line, LineChart } from '../../components/line-chart.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import type { Sent } from '../../state/returns.ts';
import { NoSuchReturn } from './return-trouble.tsx';
import { useReturn } from './use-return.ts';

export function HistoryPage() {
  const found = useReturn();
  const { returns } = useSession();
  if (found === undefined) return <NoSuchReturn />;
  const { service, kind } = found;
  const all = returns.history(service.id, kind).toSorted(newestFirst);
  const standing = all.filter(({ submission }) => !returns.replaced.value.has(submission.id)).toReversed();
  const measures = standing.map(({ submission }) => measuresOf(submission));
  const lines = Object.keys(measures.at(-1) ?? {}).map((label): Line => ({ label, values: measures.map((one) => one[label] ?? null) }));
  const labels = standing.map(({ submission }) => dayInWords(londonDate(submission.observedAt)).replace(/^\w+ /, ''));
  const name = RETURN_NAMES[kind];
  return (
    <Page
      title={`All that was reported: ${name.toLowerCase()}, ${service.name}`}
      back={{ href: paths.return(service.id, kind), label: name }}
      lead={<p class="soft">Newest first. What was corrected stays here, and says by what.</p>}
    >
      {all.length === 0 && <p>Nothing has been reported yet.</p>}
      {lines.length > 0 && standing.length > 1 && (
        <section class="card">
          <h2>Over time</h2>
          {lines.map((line) => (
            <LineChart
              key={line.label}
              lines={[line]}
              labels={labels}
              summary={`${line.label}, ${labels[0]} to ${labels.at(-1)}: ${line.values[0] ?? 'not known'} to ${line.values.at(-1) ?? 'not known'}. The table holds every value.`}
            />
          ))}
        </section>
      )}
      {all.length > 0 && (
        <section class="card">
          <div class="scroll" tabIndex={0} role="region" aria-label="Every report">
            <table>
              <thead>
                <tr>
                  <th scope="col">Figures of</th>
                  <th scope="col">What was reported</th>
                </tr>
              </thead>
              <tbody>
                {all.map((one) => (
                  <Row key={one.submission.id} one={one} all={all} />
                ))}
              </tbody>
            </table>
          </div>
          <p class="no-print">
            <button type="button" class="btn second" onClick={() => window.print()}>
              Print
            </button>
          </p>
        </section>
      )}
    </Page>
  );
}

function Row({ one: { submission, receipt }, all }: { one: Sent; all: readonly Sent[] }) {
  const by = all.find((other) => other.submission.replaces === submission.id);
  const [corrects] = correctedBy(submission, all);
  return (
    <tr>
      <th scope="row">{instantInWords(submission.observedAt)}</th>
      <td class="stack">
        <span>
          {by === undefined ? returnInWords(submission) : <s>{returnInWords(submission)}</s>}
          {submission.unchangedFrom !== undefined && ' (confirmed)'}
        </span>
        {corrects !== undefined && (
          <span>
            Corrects {corrects.receipt?.reference ?? 'an earlier one'}: {submission.replacesBecause}
          </span>
        )}
        {by !== undefined && <span>Corrected by {by.receipt?.reference ?? 'one on its way'}</span>}
        {receipt?.standing === 'late' && <span>It came after a later figure, and is kept as history</span>}
        <span class="soft">
          {receipt === undefined ? (
            'On its way'
          ) : (
            <>
              {receipt.sentBy.name} · <a href={paths.receipt(submission.id)}>{receipt.reference}</a>
            </>
          )}
        </span>
      </td>
    </tr>
  );
}
