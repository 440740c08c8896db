/** Takes a service's latest workforce return to ASC-WDS: one row of the workplace file, with words for what it is and is not. */
import { workplaceExport } from '../../../domain/ascwds-export.ts';
import { momentInWords } from '../../../domain/instant.ts';
import type { Service } from '../../../domain/service.ts';
import type { WorkforceReturn } from '../../../domain/workforce.ts';
import { Details } from '../../components/details.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useModel, useSession } from '../../state/model.ts';

export function ExportCard({ service }: { service: Service }) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const latest = returns.latest(service.id, 'workforce')?.submission;
  if (latest === undefined)
    return (
      <section class="card">
        <h2>Take figures to ASC-WDS</h2>
        <p>When a workforce return has been sent, its figures can be saved here as a workplace file.</p>
      </section>
    );
  const { csv, filled, missing } = workplaceExport(service, latest.body as WorkforceReturn);
  return (
    <section class="card">
      <h2>Take figures to ASC-WDS</h2>
      <p>
        A workplace file with the figures of your latest workforce return, {momentInWords(latest.observedAt, now)}. It has every column in
        its place; {filled.length} are filled in, the rest are empty. There is no staff file: Headroom knows no staff.
      </p>
      <p>
        <b>It is a start, not ready to upload.</b> Headroom does not send it to ASC-WDS.
      </p>
      <p>
        <button type="button" class="btn second" onClick={() => saveFile(`ascwds-workplace-${service.id}.csv`, 'text/csv', csv)}>
          Save the workplace file
        </button>
      </p>
      <Details summary="What is in it, and what you have to add">
        <ul class="bullets">
          {filled.map(({ column, value }) => (
            <li key={column}>
              {column}: {value}
            </li>
          ))}
        </ul>
        <p>To add:</p>
        <ul class="bullets">
          {missing.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </Details>
    </section>
  );
}
