/** One click signs a visitor in as any of the demonstration's people. Shown only where the server is a demonstration. */
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { DemoPeople } from '../../../domain/protocol-demo.ts';
import { paths } from '../../routes.ts';
import { useModel } from '../../state/model.ts';
import { signInOf } from '../../state/sign-in.ts';

function useDemoPeople(): DemoPeople['people'] | undefined {
  const model = useModel();
  const [people, setPeople] = useState<DemoPeople['people']>();
  useEffect(() => void signInOf(model).demoPeople().then(setPeople), []);
  return people;
}

export function DemoPeopleCard() {
  const model = useModel();
  const { path, route } = useLocation();
  const people = useDemoPeople();
  if (people === undefined) return null;
  const enter = async (id: string): Promise<void> => {
    const answer = await signInOf(model).demoSignIn(id);
    if (answer.outcome === 'ok' && path === paths.signIn) route(paths.today, true);
  };
  return (
    <section class="card mine">
      <h2>Try it</h2>
      <p>This is a demonstration. The people, homes, agencies and rates are made up; the plans are the councils’ own.</p>
      <ul class="list">
        {people.map((person) => (
          <li key={person.id} class="people">
            <div>
              <b>{person.name}</b>
              <p class="soft">
                {person.does}, {person.where}
              </p>
            </div>
            <button type="button" class="btn second" onClick={() => void enter(person.id)}>
              Sign in<span class="govuk-visually-hidden"> as {person.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <DemoMailboxLink />
    </section>
  );
}

export function DemoMailboxLink() {
  if (useDemoPeople() === undefined) return null;
  return (
    <p>
      <a href={paths.mailbox} target="_blank">
        Open the demonstration’s mailbox<span class="govuk-visually-hidden"> (opens in a new tab)</span>
      </a>
    </p>
  );
}
