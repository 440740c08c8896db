/** Any return as rows: for receipts and the desk, which show all kinds. */
import type { Council } from '../../../domain/council.ts';
import type { ReturnKind, ReturnOf } from '../../../domain/returns.ts';
import { type AnswerPart, type AnswersOf, rowMaker } from './answer-rows.ts';
import { hoursAnswers } from './hours-answers.ts';
import { placesAnswers } from './places-answers.tsx';
import { serviceStatusAnswers } from './service-status-answers.ts';
import { vacanciesAnswers } from './vacancies-answers.tsx';
import { workforceAnswers } from './workforce-answers.ts';

const ANSWERS: { [K in ReturnKind]: AnswersOf<K> } = {
  vacancies: vacanciesAnswers,
  hours: hoursAnswers,
  places: placesAnswers,
  workforce: workforceAnswers,
  'service-status': serviceStatusAnswers,
};

export const answersOf = ({ kind, body }: ReturnOf, councils: readonly Council[]): AnswerPart[] =>
  (ANSWERS[kind] as AnswersOf<ReturnKind>)(body, rowMaker(), councils);
