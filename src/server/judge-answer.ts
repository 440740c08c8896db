/** The server's rules for one answer to a council. */
import { ANSWER_NAMES, FOR_MANAGERS, isAnswerKind } from '../domain/answers.ts';
import { checkAnswer } from '../domain/check-answer.ts';
import type { Account } from '../domain/person.ts';
import type { Problem } from '../domain/problem.ts';
import type { AnswerSubmission } from '../domain/answer-submission.ts';
import type { AnswerContext } from './answer-context.ts';
import type { Held } from './judge.ts';
import type { KnownService } from './services.ts';

const one = (path: string, code: string, message: string): Problem[] => [{ path, code, message }];

/** What is wrong with it; empty: nothing. Whose organisation it is was looked at before. */
export function problemsOfAnswer(
  answer: AnswerSubmission,
  account: Account,
  held: ReadonlyMap<string, Held>,
  known: KnownService | undefined,
  context: AnswerContext,
): Problem[] {
  const { kind, about, councilId, organisationId, serviceId } = answer;
  if (!context.councils.has(councilId)) return one('councilId', 'unknown-council', 'This council is not on this server.');
  if (serviceId !== undefined && known?.service.organisationId !== organisationId)
    return one('serviceId', 'unknown-service', 'This service is not on your organisation’s list. Ask your council to check the list.');
  const isManager = account.memberships.some((role) => role.role === 'manager' && role.organisationId === organisationId);
  if (FOR_MANAGERS.includes(kind) && !isManager)
    return one(
      '',
      'managers-only',
      'Only a manager of your organisation can send this, because only managers may read it. Ask your manager.',
    );

  const asked = about?.kind === 'demand' || about?.kind === 'call' ? context.asks.get(about.id) : undefined;
  if (about?.kind === 'demand' || about?.kind === 'call') {
    if (asked?.kind !== about.kind || asked.councilId !== councilId)
      return one('about', 'unknown-ask', 'The council has nothing of this number. Open Opportunities and look again.');
    if (about.kind === 'demand' && !context.worksWith(organisationId, councilId))
      return one(
        'councilId',
        'not-your-council',
        'None of your services works with this council. Ask the council to add it, then send this again.',
      );
  }
  if (answer.kind === 'withdrawal') {
    const of = held.get(answer.body.of);
    const isOurs = of !== undefined && of.organisation_id === organisationId && isAnswerKind(of.kind);
    if (!isOurs || of.kind === 'withdrawal') return one('of', 'unknown-answer', 'There is no answer of yours to take back.');
    if (context.accepted.has(answer.body.of))
      return one(
        'of',
        'already-accepted',
        `The council has accepted this ${ANSWER_NAMES.offer.toLowerCase()}. Telephone the council if you cannot keep to it.`,
      );
  }
  return checkAnswer(answer, asked ?? {});
}
