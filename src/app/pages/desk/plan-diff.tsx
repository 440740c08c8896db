/** What a draft changes of what is published now: old words and new, field by field. */
import { planChanges } from '../../../domain/plan-in-words.ts';
import type { PlanView } from '../../../domain/protocol-plans.ts';
import { namesOf } from './plan-words.tsx';

export function PlanDiff({ view }: { view: PlanView }) {
  const { published, would } = view;
  if (would === undefined) return null;
  if (published === undefined)
    return (
      <section class="card">
        <h2>What changes</h2>
        <p>It is new: nothing like it is published.</p>
        <Replaced view={view} />
      </section>
    );
  const changes = planChanges(published, would, namesOf(view));
  return (
    <section class="card">
      <h2>
        What changes <span class="soft">{changes.length}</span>
      </h2>
      {changes.length === 0 && <p>Not a word: it says what is published now.</p>}
      {changes.length > 0 && (
        <ul class="list">
          {changes.map(({ what, before, after }) => (
            <li key={what}>
              <dl class="old-new">
                <dt>{what}</dt>
                <dd>
                  <span class="soft">Published now:</span> {before === undefined ? 'nothing' : <del>{before}</del>}
                </dd>
                <dd>
                  <span class="soft">In the draft:</span> {after === undefined ? 'nothing' : <ins>{after}</ins>}
                </dd>
              </dl>
            </li>
          ))}
        </ul>
      )}
      <Replaced view={view} />
    </section>
  );
}

function Replaced({ view: { would, documents } }: { view: PlanView }) {
  const older = would?.kind === 'document' ? documents.find(({ id }) => id === would.replaces) : undefined;
  if (older === undefined || older.standing === 'historical') return null;
  return <p>“{older.title}” becomes historical. It stays to be read, with everything taken from it.</p>;
}
