/** What the form of an answer holds: kept on this device as it is typed, and given from there. */
import { useEffect, useState } from 'preact/hooks';
import { agoInWords } from '../../../domain/instant.ts';
import type { Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import { KeepingLine } from '../../keeping-line.tsx';
import { type AnswerEditor, type AnswerFor, fitting, openAnswer } from '../../state/answer-editor.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { AnswerTo } from '../../state/returns.ts';
import type { ElsewhereProps } from './typed-elsewhere.tsx';
import { useGiving } from './use-giving.tsx';

type Given = Pick<AnswerTo, 'body'> & Partial<Pick<AnswerTo, 'organisationId' | 'serviceId'>>;

/**
 * @param start the form before anything is typed
 * @param inWords what is typed, where two texts of it are to be told apart
 */
export function useAnswering<B extends object>(of: AnswerFor, start: B, inWords: (typed: B) => string) {
  const { returns } = useSession();
  const { now } = useModel();
  const { give: toOutbox, trouble } = useGiving();
  const [editor] = useState(() => openAnswer(returns, of, start, now));
  useEffect(() => editor.close, [editor]);
  const typed = fitting(start, editor.draft.value.body);
  const isSent = editor.keeping.value === 'already-sent';
  /** @returns whether it is on the disk; where not, `says` says why */
  const give = async (given: Given): Promise<boolean> => {
    await editor.flush();
    if (editor.keeping.peek() === 'already-sent') return false;
    const draft = editor.draft.peek();
    return toOutbox({ ...of, ...given, id: draft.submissionId } as AnswerTo, draft);
  };
  return {
    typed,
    change: (changed: Partial<B>) => editor.change({ ...typed, ...changed }),
    give,
    /** To stand above the buttons. */
    says: (
      <>
        {(isSent || editor.draft.value.beside !== undefined) && (
          <LazyPart
            load={elsewhere}
            props={{ editor: editor as unknown as AnswerEditor<object>, inWords: (body: object) => inWords(fitting(start, body)) }}
          />
        )}
        <Kept editor={editor} />
        {trouble}
      </>
    ),
  };
}

/** Seldom: not part of the page. */
const elsewhere: Loader<ElsewhereProps> = async () => (await import('./typed-elsewhere.tsx')).TypedElsewhere;

function Kept<B extends object>({ editor }: { editor: AnswerEditor<B> }) {
  const now = useModel().minute.value;
  const [opened] = useState(editor.draft.peek().updatedAt);
  const { updatedAt } = editor.draft.value;
  const touched = updatedAt !== opened;
  if (!touched && !editor.resumed) return null;
  return (
    <p>
      <KeepingLine keeping={editor.keeping.value} touched={touched} otherwise={`Your draft from ${agoInWords(updatedAt, now)}.`} />
    </p>
  );
}
