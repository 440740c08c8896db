/** What one plan means for each of this person's services: how it was worked out stands under each sentence. */
import { dayInWords, londonDate } from '../../../domain/instant.ts';
import type { Meaning } from '../../../domain/meaning.ts';
import { MEANING_KINDS } from '../../../domain/meaning-weight.ts';
import { useModel } from '../../state/model.ts';
import { useMeanings } from './use-meanings.ts';

export function MeaningForMe({ id }: { id: string }) {
  const mine = (useMeanings() ?? []).filter((meaning) => meaning.intention.id === id);
  if (mine.length === 0) return null;
  const services = [...new Map(mine.map(({ service }) => [service.id, service])).values()];
  return (
    <section class="card mine">
      <h2>What this means for you</h2>
      {services.map((service) => {
        const own = mine.filter((meaning) => meaning.service.id === service.id);
        return (
          <div key={service.id} class="stack">
            {services.length > 1 && <h3>{service.name}</h3>}
            {own.map((meaning) => (
              <One key={meaning.kind + meaning.sum} meaning={meaning} />
            ))}
            <From meanings={own} />
          </div>
        );
      })}
      <p class="soft">Worked out on this device. It is not a promise or a forecast by the council.</p>
    </section>
  );
}

function One({ meaning: { kind, sum, arithmetic } }: { meaning: Meaning }) {
  return (
    <div>
      <p class="soft">{MEANING_KINDS[kind]}</p>
      <p>
        <b>{sum}</b>
      </p>
      {arithmetic !== undefined && <p class="soft">The sum: {arithmetic}</p>}
    </div>
  );
}

/** Whose figures they are and of which day. */
function From({ meanings }: { meanings: readonly Meaning[] }) {
  const now = useModel().minute.value;
  const dated = meanings.find((one) => one.observedAt !== undefined);
  if (dated?.observedAt === undefined) return <p class="soft">From what is known of {meanings[0]?.service.name}; no return was needed.</p>;
  return (
    <p class="soft">
      From the return of {dated.service.name} of {dayInWords(londonDate(dated.observedAt), londonDate(now))}.
      {dated.isOld === true && ' That is some time ago: report again to bring this up to date.'}
    </p>
  );
}
