/** Other words that were typed for the same answer, and what was sent meanwhile: a person chooses, nothing is lost. */
import { agoInWords } from '../../../domain/instant.ts';
import type { AnswerEditor } from '../../state/answer-editor.ts';
import { useModel } from '../../state/model.ts';

export interface ElsewhereProps {
  /** Of whatever form: what was typed is only handed back to it. */
  editor: AnswerEditor<object>;
  inWords(body: object): string;
}

export function TypedElsewhere({ editor, inWords }: ElsewhereProps) {
  const now = useModel().minute.value;
  const { body, beside = [] } = editor.draft.value;
  if (editor.keeping.value === 'already-sent')
    return (
      <div class="notice stack" role="status">
        <p>This was sent from another tab. What stands here was not.</p>
        <p>
          <button type="button" class="btn second" onClick={() => void editor.beginAnew()}>
            Keep it as a new one
          </button>
        </p>
      </div>
    );
  return (
    <>
      {beside.map((one) => (
        <div key={one.updatedAt} class="notice stack" role="status">
          <p>Something else was typed here {agoInWords(one.updatedAt, now)}, in another tab or on another device:</p>
          <blockquote class="lines">{inWords(one.body)}</blockquote>
          <div class="row">
            <button type="button" class="btn second" onClick={() => void editor.choose(one.body)}>
              Use that
            </button>
            <button type="button" class="btn second" onClick={() => void editor.choose(body)}>
              Keep what stands here
            </button>
          </div>
        </div>
      ))}
    </>
  );
}
