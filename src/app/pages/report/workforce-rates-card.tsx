/** Rates worked out from a service's own figures, beside what its area published, each with its year and source. */
import { documentInWords } from '../../../domain/document.ts';
import type { Measure } from '../../../domain/figure.ts';
import type { CouncilId } from '../../../domain/id.ts';
import type { Service } from '../../../domain/service.ts';
import { percent, type WorkforceRates, workforceRates } from '../../../domain/workforce-rates.ts';
import type { WorkforceReturn } from '../../../domain/workforce.ts';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';

const days = (value: number): string => `${value.toFixed(1)} days`;

export function WorkforceRatesCard({ body, service }: { body: WorkforceReturn; service: Service }) {
  const rates = workforceRates(body);
  if (Object.values(rates).every((rate) => rate === undefined)) return null;
  return (
    <section class="card mine">
      <h2>Your rates</h2>
      <RateList rates={rates} councilIds={service.councilIds} />
      <p class="soft">
        Worked out on this device from the figures above. Published rates are of another year: they show where you stand, no more.
      </p>
    </section>
  );
}

/** Those that are known, each beside what these councils have published about the same. */
export function RateList({ rates, councilIds }: { rates: WorkforceRates; councilIds: readonly CouncilId[] }) {
  const { vacancyRate, turnover, sicknessDays, agencyShare } = rates;
  const named: { name: string; own: string | undefined; measure?: Measure }[] = [
    { name: 'Jobs that are empty', own: vacancyRate === undefined ? undefined : percent(vacancyRate), measure: 'vacancy-rate' },
    { name: 'Staff who left in the year', own: turnover === undefined ? undefined : percent(turnover), measure: 'turnover' },
    {
      name: 'Sick days for each person in a year',
      own: sicknessDays === undefined ? undefined : days(sicknessDays),
      measure: 'sickness-days',
    },
    { name: 'Staff from agencies', own: agencyShare === undefined ? undefined : percent(agencyShare) },
  ];
  return (
    <ul class="list">
      {named
        .filter(({ own }) => own !== undefined)
        .map(({ name, own, measure }) => (
          <li key={name} class="stack">
            <p class="row between">
              <span>{name}</span>
              <b>{own}</b>
            </p>
            {measure !== undefined && <Published councilIds={councilIds} measure={measure} />}
          </li>
        ))}
    </ul>
  );
}

function Published({ councilIds, measure }: { councilIds: readonly CouncilId[]; measure: Measure }) {
  const { library } = useSession();
  const documents = library.items('document').value ?? [];
  const tables = (library.items('table').value ?? []).filter((table) => councilIds.includes(table.councilId));
  const rows = tables.flatMap((table) => table.rows.filter((row) => row.measure === measure).map((row) => ({ table, row })));
  return (
    <>
      {rows.map(({ table, row }) => {
        const document = documents.find((one) => one.id === table.source.documentId);
        const value = row.values.at(-1);
        return (
          <p key={table.id + row.label} class="soft">
            {row.label}:{' '}
            {value === null || value === undefined ? 'not published' : measure === 'sickness-days' ? `${value} days` : `${value}%`},{' '}
            {table.columns.at(-1)?.toLowerCase()}
            {document !== undefined && (
              <>
                {' · '}
                <a href={paths.document(document.id)}>{documentInWords(document)}</a>
                {document.standing === 'historical' && ', historical'}
              </>
            )}
          </p>
        );
      })}
    </>
  );
}
