/** The people with a PIN on this device. */
import { useModel } from '../../state/model.ts';

export function PeopleHere({ except }: { except?: string }) {
  const { locking } = useModel();
  const others = locking.people.value.filter((one) => one.person.id !== except);
  if (others.length === 0) return null;
  return (
    <section class="card">
      <h2>{except === undefined ? 'On this device' : 'Somebody else?'}</h2>
      <ul class="list">
        {others.map((account) => (
          <li key={account.person.id} class="people">
            <b>{account.person.name}</b>
            <button type="button" class="btn second" onClick={() => locking.choose(account)}>
              Open<span class="govuk-visually-hidden"> {account.person.name}’s work</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
