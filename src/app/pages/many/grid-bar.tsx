/** The bar that stays in sight under the grid: how many homes can go, how many cannot, and the button. */
import type { Keeping } from '../../state/editing.ts';
import { KeepingLine } from '../../keeping-line.tsx';
import type { HomeState } from './home-state.tsx';
import type { GridHome } from './use-grid.ts';

interface GridBarProps {
  homes: readonly GridHome[];
  stateOf(home: GridHome): HomeState;
  onSend(ready: readonly GridHome[]): void;
}

const WORST_FIRST: readonly Keeping[] = ['failed', 'unsaved', 'saved'];
const count = (homes: number): string => `${homes} home${homes === 1 ? '' : 's'}`;

export function GridBar({ homes, stateOf, onSend }: GridBarProps) {
  const states = homes.map((home) => stateOf(home).state);
  const ready = homes.filter((_home, index) => states[index] === 'ready');
  const wrong = states.filter((state) => state === 'wrong').length;
  const typed = ready.length + wrong;
  return (
    <div class="sum">
      <div>
        <b>
          {typed === 0 ? 'Nothing changed' : `${count(typed)} changed`}
          {wrong > 0 && `, ${wrong} to put right`}
        </b>
        <br />
        <KeepingLine
          keeping={WORST_FIRST.find((keeping) => homes.some(({ editor }) => editor.keeping.value === keeping)) ?? 'saved'}
          touched={typed > 0}
          otherwise="Last time’s figures"
        />
      </div>
      {ready.length > 0 && (
        <button type="button" class="btn" onClick={() => onSend(ready)}>
          Send {count(ready.length)}
        </button>
      )}
    </div>
  );
}
