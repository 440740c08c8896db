/** How many of the hours count for each council, and why the others do not: worked out here, by the rule the council's desk uses. */
import { commissionableHours, EXCLUSIONS } from '../../../domain/commissionable-hours.ts';
import type { Council } from '../../../domain/council.ts';
import { hoursInWords, type HoursReturn, totalHours } from '../../../domain/hours.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Service } from '../../../domain/service.ts';

interface CommissionableProps {
  body: HoursReturn;
  service: Service;
  councils: readonly Council[];
  observedAt: Instant;
  now: Instant;
}

export function Commissionable({ body, service, councils, observedAt, now }: CommissionableProps) {
  const readers = councils.filter((council) => service.councilIds.includes(council.id));
  if (totalHours(body) === 0 || readers.length === 0) return null;
  return (
    <>
      {readers.map((council) => (
        <CouncilView key={council.id} body={body} service={service} council={council} observedAt={observedAt} now={now} />
      ))}
    </>
  );
}

function CouncilView({ body, service, council, observedAt, now }: Omit<CommissionableProps, 'councils'> & { council: Council }) {
  const { reported, counted, areas } = commissionableHours(body, service, council, observedAt, now);
  const nameOf = (id: string): string => council.localities.find((one) => one.id === id)?.name ?? 'other areas';
  // Hours in another council's area are that council's to count: only said when none of them count here.
  const excluded = areas.filter((area) => area.exclusion !== undefined && (area.exclusion !== 'outside-area' || counted === 0));
  return (
    <section class="card mine">
      <h2>
        {counted} of your {hoursInWords(reported)} count for {council.shortName}
      </h2>
      {excluded.length > 0 && (
        <ul class="bullets">
          {excluded.map((area) => (
            <li key={area.localityId}>
              {area.exclusion === 'outside-area'
                ? `${hoursInWords(area.hours)} are outside its area.`
                : `${hoursInWords(area.hours)} in ${nameOf(area.localityId)} do not: ${EXCLUSIONS[area.exclusion!]}.`}
            </li>
          ))}
        </ul>
      )}
      <p class="soft">
        Worked out on this device.
        {council.homeCareCeilingPence !== undefined && ` Ceiling: £${(council.homeCareCeilingPence / 100).toFixed(2)} an hour`}
        {council.ceilingIsInvented === true
          ? ', made up for this demonstration.'
          : council.homeCareCeilingPence === undefined
            ? ''
            : '.'}{' '}
        It is not a promise to buy.
      </p>
    </section>
  );
}
