/** Drafts that nothing asks for: what was begun must not be forgotten. */
import { useState } from 'preact/hooks';
import { agoInWords } from '../../../domain/instant.ts';
import { ANSWER_NAMES } from '../../../domain/answers.ts';
import { RETURN_NAMES } from '../../../domain/returns.ts';
import { pathOf, paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';

/** @param shownElsewhere keys of drafts that a card of their own offers already */
export function Drafts({ shownElsewhere }: { shownElsewhere: ReadonlySet<string> }) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const serviceName = (id: string): string => returns.services.value?.find((one) => one.id === id)?.name ?? 'a service no longer yours';
  const councilName = (id: string): string => returns.councils.value.find((one) => one.id === id)?.shortName ?? 'the council';
  const drafts = [
    ...returns.drafts.value
      .filter(({ key }) => !shownElsewhere.has(key))
      .map(({ key, kind, serviceId, updatedAt }) => ({
        key,
        updatedAt,
        isAnswer: false, // a return is thrown away on its own page
        href: paths.return(serviceId, kind),
        name: `${RETURN_NAMES[kind]}, ${serviceName(serviceId)}`,
      })),
    ...returns.answerDrafts.value.map(({ key, kind, councilId, about, updatedAt }) => ({
      key,
      updatedAt,
      isAnswer: true,
      href: about === undefined ? paths.ask(councilId, kind as 'question' | 'support' | 'profile') : pathOf(about),
      name: `${ANSWER_NAMES[kind]} to ${councilName(councilId)}`,
    })),
  ];
  if (drafts.length === 0) return null;
  return (
    <section class="card">
      <div class="row between">
        <h2>{drafts.length === 1 ? 'An unfinished draft' : `${drafts.length} unfinished drafts`}</h2>
        <span class="tag">Not sent</span>
      </div>
      <ul class="list">
        {drafts.map((draft) => (
          <li key={draft.key} class="stack">
            <a href={draft.href}>{draft.name}</a>
            <p class="soft">From {agoInWords(draft.updatedAt, now)}.</p>
            {draft.isAnswer && <ThrowAway name={draft.name} onThrow={() => returns.discardDraft(draft.key)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ThrowAway({ name, onThrow }: { name: string; onThrow(): Promise<void> }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <p>
        <button type="button" class="link-button" onClick={() => setAsking(true)}>
          Throw away<span class="govuk-visually-hidden">: {name}</span>
        </button>
      </p>
    );
  return (
    <div class="row">
      <button type="button" class="btn warn" onClick={() => void onThrow()}>
        Throw it away
      </button>
      <button type="button" class="btn second" onClick={() => setAsking(false)}>
        Keep it
      </button>
    </div>
  );
}
