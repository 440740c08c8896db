/** What was found in ASC-WDS files: what is wrong and in which rows, what was read, what was not. */
import type { Finding } from '../../../domain/ascwds-rules.ts';
import { NOT_READ, type Totals } from '../../../domain/ascwds-totals.ts';
import { JOB_GROUPS, type JobGroup, STAFF_COUNTS, type StaffCount } from '../../../domain/workforce.ts';
import { Details } from '../../components/details.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { moneyInWords } from './answer-rows.ts';

export function FileFindings({ findings }: { findings: readonly Finding[] }) {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return (
    <>
      {errors.length > 0 && (
        <>
          <h3>To put right</h3>
          <List findings={errors} />
        </>
      )}
      {warnings.length > 0 && (
        <Details summary={`${warnings.length === 1 ? 'One warning' : `${warnings.length} warnings`}, as ASC-WDS would give`}>
          <List findings={warnings} />
        </Details>
      )}
    </>
  );
}

function List({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="bullets">
      {findings.map((finding) => (
        <li key={finding.column + finding.says}>
          {finding.says} <span class="soft">{where(finding)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "Rows 2, 5 and 9 more. ASC-WDS error 1280." */
function where({ rows, count, code, severity }: Finding): string {
  const more = count - rows.length;
  const inRows = `Row${count === 1 ? '' : 's'} ${rows.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : ''}.`;
  return code === undefined ? inRows : `${inRows} ASC-WDS ${severity} ${code}.`;
}

const groupInWords = ({ employed, agency, vacancies }: NonNullable<Totals['groups'][JobGroup]>): string =>
  [
    employed === undefined ? '' : `${employed} employed`,
    agency === undefined || agency === 0 ? '' : `${agency} agency or bank`,
    vacancies === undefined ? '' : `${vacancies} vacanc${vacancies === 1 ? 'y' : 'ies'}`,
  ]
    .filter(Boolean)
    .join(', ');

export function WhatIsRead({ totals: { groups, answers, notes } }: { totals: Totals }) {
  const all = Object.entries(groups) as [JobGroup, NonNullable<Totals['groups'][JobGroup]>][];
  const used = all.filter(([, its]) => Object.values(its).some((count) => count > 0));
  const rows = [
    ...used.map(([group, its]) => ({ name: JOB_GROUPS[group], value: groupInWords(its) })),
    ...(used.length < all.length ? [{ name: 'Every other group', value: 'None' }] : []),
    ...(Object.keys(STAFF_COUNTS) as StaffCount[])
      .filter((count) => answers[count] !== undefined)
      .map((count) => ({ name: STAFF_COUNTS[count], value: answers[count] })),
    ...(answers.lowestRatePence === undefined ? [] : [{ name: 'Lowest hourly rate', value: moneyInWords(answers.lowestRatePence) }]),
  ];
  return (
    <section class="card">
      <h2>What was read</h2>
      <SummaryList rows={rows} />
      {notes.length > 0 && (
        <>
          <h3>Look at these</h3>
          <ul class="bullets">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function NotRead() {
  return (
    <section class="card">
      <h2>What is not read</h2>
      <ul class="bullets">
        {NOT_READ.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p class="soft">
        Jobs are put into groups as ASC-WDS does: a nursing assistant, for example, counts there as a job that does not give care. ASC-WDS
        itself also checks what only it knows, such as whether a workplace is there already.
      </p>
    </section>
  );
}
