/** What this organisation has answered, with where each answer has got to and what the council said. */
import { type Answered, type AnswerState, answerState } from '../../../domain/answer-in-words.ts';
import { londonDate } from '../../../domain/instant.ts';
import type { Reply } from '../../../domain/reply.ts';
import type { About } from '../../../domain/about.ts';
import { useModel, useSession } from '../../state/model.ts';

export interface Followed {
  answer: Answered;
  state: AnswerState;
  reply: Reply | undefined;
}

/** Newest first, without the withdrawals themselves. */
export function useAnswers(): Followed[] {
  const { library, returns } = useSession();
  const today = londonDate(useModel().minute.value);
  const replies = new Map((library.items('reply').value ?? []).map((reply) => [reply.id, reply]));
  const demands = new Map((library.items('demand').value ?? []).map((demand) => [demand.id as string, demand]));
  const all: readonly Answered[] = returns.answers.value;
  return all
    .filter(({ submission }) => submission.kind !== 'withdrawal')
    .map((answer) => {
      const { id, about } = answer.submission;
      const reply = replies.get(id);
      return { answer, reply, state: answerState(answer, reply, about && demands.get(about.id), all, today) };
    });
}

export const isAbout = ({ answer: { submission } }: Followed, about: About): boolean =>
  submission.about?.kind === about.kind && submission.about.id === about.id;
