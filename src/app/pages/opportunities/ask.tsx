/** A message to one council that is about nothing it published: a question, a request for help, or who one is. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ANSWER_NAMES, type AnswerKind } from '../../../domain/answers.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { AnswerCard } from './answer-card.tsx';
import { AskForm } from './ask-card.tsx';
import { ProfileForm } from './profile-form.tsx';
import { SupportForm } from './support-form.tsx';
import { useAnswers } from './use-answers.ts';
import { useOrganisation } from './use-organisation.tsx';

const WORDS = {
  question: { title: 'Ask a question', lead: 'About working with this council.' },
  support: {
    title: 'Ask for help',
    lead: 'With quality, money or staff. Only officers of this council and the managers of your organisation can read it.',
  },
  profile: { title: 'Introduce yourself', lead: 'Officers of this council see it, and nobody else, as long as you agree.' },
} as const;

export function AskPage() {
  const [councilId = '', what = ''] = useLocation().path.slice('/opportunities/ask/'.length).split('/');
  const { returns, account } = useSession();
  const [round, setRound] = useState(0); // a form begins anew when its answer has been given, not when one came from another tab
  const council = returns.councils.value.find(({ id }) => id === councilId);
  const { organisation, choice } = useOrganisation();
  const sent = useAnswers().filter(
    ({ answer: { submission } }) =>
      submission.councilId === councilId &&
      submission.kind === (what as AnswerKind) &&
      submission.about === undefined &&
      submission.organisationId === organisation?.id,
  );
  const words = Object.hasOwn(WORDS, what) ? WORDS[what as keyof typeof WORDS] : undefined;
  const back = { href: paths.newHere, label: 'New to working with the council?' };
  if (words === undefined || council === undefined || organisation === undefined)
    return (
      <Page title="There is nothing here" back={back}>
        <p>Choose a council on the page before.</p>
      </Page>
    );
  const isManager = account.memberships.some((role) => role.role === 'manager' && role.organisationId === organisation.id);
  const key = `${council.id} ${organisation.id} ${round}`;
  const onDone = (): void => setRound(round + 1);
  const props = { councilId: council.id, organisationId: organisation.id, council: council.shortName, onDone };
  return (
    <Page title={`${words.title}: ${council.shortName}`} back={back} lead={<p class="soft">{words.lead}</p>}>
      {choice}
      {what === 'support' && !isManager && <p class="notice">Only a manager of {organisation.name} can send this. Ask your manager.</p>}
      {what === 'support' && isManager && <SupportForm key={key} {...props} />}
      {what === 'profile' && <ProfileForm key={key} {...props} council={council} last={sent[0]?.answer.submission} />}
      {what === 'question' && (
        <section class="card">
          <AskForm key={key} kind="question" {...props} />
        </section>
      )}
      {sent.map((followed) => (
        <AnswerCard
          key={followed.answer.submission.id}
          followed={followed}
          heading={`Your ${ANSWER_NAMES[followed.answer.submission.kind].toLowerCase()}`}
        />
      ))}
    </Page>
  );
}
