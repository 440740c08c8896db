/** Where an answer has got to, in a word. */
import { ANSWER_STATES, type AnswerState } from '../../../domain/answer-in-words.ts';
import { useSession } from '../../state/model.ts';

const SHADES: Partial<Record<AnswerState, string>> = {
  refused: ' bad',
  accepted: ' good',
  partly: ' good',
  answered: ' good',
  received: ' brand',
  declined: ' warn',
};

export function AnswerTag({ state }: { state: AnswerState }) {
  const isSending = useSession().busy.value && state === 'waiting';
  return <span class={`tag${SHADES[state] ?? ''}`}>{isSending ? 'Sending' : ANSWER_STATES[state]}</span>;
}
