/** The one intention that touches this person's services most, with its sum. */
import { documentInWords } from '../../../domain/document.ts';
import type { Meaning } from '../../../domain/meaning.ts';
import { byWeight } from '../../../domain/meaning-weight.ts';
import { figureInWords } from '../../../domain/figure.ts';
import { dayInWords, londonDate } from '../../../domain/instant.ts';
import { MARKET_AREAS } from '../../../domain/intention.ts';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { useMeanings } from '../plans/use-meanings.ts';

export function MeaningCard() {
  const { returns, library } = useSession();
  const now = useModel().minute.value;
  const meanings = useMeanings();
  const documents = library.items('document').value;
  const current = new Set(documents?.filter((one) => one.standing !== 'historical').map((one) => one.id));
  const first = meanings?.filter((one) => current.has(one.intention.source.documentId)).toSorted(byWeight)[0];
  if (first === undefined) return null;
  const { intention, service, observedAt }: Meaning = first;
  const council = returns.councils.value.find((one) => one.id === intention.councilId);
  const document = documents?.find((one) => one.id === intention.source.documentId);
  const figure = intention.figures[0];
  return (
    <section class="card mine">
      <h2>What {council?.shortName ?? 'the council'}’s plans mean for you</h2>
      <p>
        <b>
          {(returns.services.value ?? []).length > 1 && `${service.name}: `}
          {first.sum}
        </b>{' '}
        {intention.statement}
      </p>
      {figure !== undefined && (
        <p>
          {figure.label}: <b>{figureInWords(figure)}</b> ({figure.period}).
        </p>
      )}
      <p class="soft">
        {document === undefined ? 'Council document' : documentInWords(document)} · {MARKET_AREAS[intention.marketArea]}
        {observedAt !== undefined && ` · ${service.name}’s return of ${dayInWords(londonDate(observedAt), londonDate(now))}`}. Worked out on
        this device; it is not a promise by the council.
      </p>
      <p>
        <a href={paths.plan(intention.id)}>See the source and what you could do</a>
      </p>
    </section>
  );
}
