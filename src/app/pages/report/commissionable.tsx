/** How many of the hours count for each council, and why the others do not: worked out here, by the rule the council's desk uses. */
import { commissionableHours, EXCLUSIONS } from '../../../domain/commissionable-hours.ts';
import type { Council } from '../../../domain/council.ts';
import { hoursInWords, totalHours } from '../../../domain/hours-totals.ts';
import type { HoursReturn } from '../../../domain/hours.ts';
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
  if (totalHours(body) === 0) return null;
  const views = councils
    .filter((council) => service.councilIds.includes(council.id))
    .map((council) => ({ council, result: commissionableHours(body, service, council, observedAt, now) }));
  const isOutside = ({ result }: (typeof views)[number]): boolean => result.areas.every((area) => area.exclusion === 'outside-area');
  const outside = views.filter(isOutside);
  return (
    <>
      {views
        .filter((view) => !isOutside(view))
        .map(({ council, result }) => (
          <section key={council.id} class="card mine">
            <h2>
              {result.counted === 0 ? 'None' : result.counted} of your {hoursInWords(result.reported)} count for {council.shortName}
            </h2>
            <Excluded council={council} result={result} />
            <p class="soft">Worked out on this device. {ceilingInWords(council)}It is not a promise to buy.</p>
          </section>
        ))}
      {outside.length > 0 && (
        <p class="soft">{outside.map(({ council }) => council.shortName).join(', ')}: none of these hours are in its area.</p>
      )}
    </>
  );
}

function ceilingInWords({ homeCareCeilingPence: pence, ceilingIsInvented, shortName }: Council): string {
  if (pence === undefined) return '';
  return `The most ${shortName} pays: £${(pence / 100).toFixed(2)} an hour${ceilingIsInvented === true ? ' (made up for this demonstration)' : ''}. `;
}

function Excluded({ council, result: { areas, counted } }: { council: Council; result: ReturnType<typeof commissionableHours> }) {
  const nameOf = (id: string): string => council.localities.find((one) => one.id === id)?.name ?? '';
  // Hours in another council's area are that council's to count.
  const excluded = areas.filter((area) => area.exclusion !== undefined && area.exclusion !== 'outside-area');
  if (excluded.length === 0) return counted === 0 ? null : <p>All your hours in its area count.</p>;
  return (
    <ul class="bullets">
      {excluded.map((area) => (
        <li key={area.localityId}>
          {hoursInWords(area.hours)} in {nameOf(area.localityId)} {area.hours === 1 ? 'does' : 'do'} not: {EXCLUSIONS[area.exclusion!]}.
        </li>
      ))}
    </ul>
  );
}
