/** Somebody moved in, somebody left: one tap each, for the change that is made most often. */
import { afterMove, type Move, MOVES } from '../../../domain/bed-moves.ts';
import { CARE_CATEGORIES } from '../../../domain/care-category.ts';
import type { Service } from '../../../domain/service.ts';
import type { CategoryBeds, VacanciesReturn } from '../../../domain/vacancies.ts';
import { changeDraft } from '../../state/editor.ts';
import { useModel, useSession } from '../../state/model.ts';

export function QuickMoves({ service, body }: { service: Service; body: VacanciesReturn }) {
  const { returns } = useSession();
  const { now } = useModel();
  const make = (category: CategoryBeds['category'], move: Move): void =>
    void changeDraft(returns, service, 'vacancies', now, (before) => ({
      ...before,
      categories: before.categories.map((beds) => (beds.category === category ? (afterMove(beds, move) ?? beds) : beds)),
    }));
  const beds = body.categories.filter((one) => one.capacity > 0);
  return (
    <section class="card no-print">
      <h2>Only one thing has changed?</h2>
      <ul class="list">
        {beds.map((one) => (
          <li key={one.category} class="stack">
            <h3>{CARE_CATEGORIES[one.category]}</h3>
            <div class="row">
              {(['in', 'out'] as const).map((move) => (
                <button
                  key={move}
                  type="button"
                  class="btn second"
                  aria-label={`${MOVES[move]}: ${CARE_CATEGORIES[one.category]}`}
                  disabled={afterMove(one, move) === undefined}
                  onClick={() => make(one.category, move)}
                >
                  {MOVES[move]}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
