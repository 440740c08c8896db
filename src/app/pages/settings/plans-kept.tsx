/** Whether plans and notices are kept on this device: the most of what it holds, and a person's to take away and to fetch again. */
import { useSession } from '../../state/model.ts';

/** @param after called when storage has changed */
export function PlansKept({ after }: { after(): void }) {
  const { safety } = useSession();
  if (safety.shortOfRoom.value)
    return (
      <div class="notice stack">
        <p>Plans and notices are not kept here: this device was full, or they were taken off it. Returns and drafts are kept.</p>
        <p>
          <button type="button" class="btn second" onClick={() => void safety.keepPlansAgain().then(after)}>
            Fetch plans and notices again
          </button>
        </p>
      </div>
    );
  return (
    <div class="stack">
      <p class="soft">
        Plans and notices take most of the room. Without them, search and Opportunities are empty. Returns and drafts stay.
      </p>
      <p>
        <button type="button" class="btn second" onClick={() => void safety.dropPlans().then(after)}>
          Take plans and notices off this device
        </button>
      </p>
    </div>
  );
}
