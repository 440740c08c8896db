/** Before anything is typed: what could be asked, and how much there is to look through. */
import type { SearchState } from '../../state/search.ts';
import { searchAddress } from './search-box.tsx';
import { numberInWords } from '../../../domain/number-words.ts';

const EXAMPLES = [
  'How many weekly home-care hours could Sefton commission?',
  'turnover',
  'dementia nursing beds',
  'out of borough placements',
  'contracts October 2024',
  'direct payments',
];

export function Examples({ state }: { state: SearchState }) {
  return (
    <section class="card">
      <h2>Try one of these</h2>
      <ul class="list">
        {EXAMPLES.map((example) => (
          <li key={example}>
            <a href={searchAddress({ q: example })}>{example}</a>
          </li>
        ))}
      </ul>
      <p class="soft">
        {typeof state === 'string'
          ? 'Reading what is on this device…'
          : `${numberInWords(state.plans)} items from councils’ papers and ${numberInWords(state.notices)} notices are on this device${state.isWhole ? '' : ', and more are being read'}.`}
      </p>
    </section>
  );
}
