/** Rates of the market's staff, beside what the council published, with its year and source. */
import type { CouncilId } from '../../../domain/id.ts';
import type { Values } from '../../../domain/market-measures.ts';
import { ratesOf } from '../../../domain/workforce-rates.ts';
import { RateList } from '../report/workforce-rates-card.tsx';

export function MarketRates({ values, councilId }: { values: Values; councilId: CouncilId }) {
  return (
    <section class="card">
      <h2>Rates of staff</h2>
      <RateList rates={ratesOf(values)} councilIds={[councilId]} />
      <p class="soft">From all services that reported; each rate from those that gave its figures. Published rates are of another year.</p>
    </section>
  );
}
