/** A few words for the council, folded away until wanted. */
import { Details } from '../../components/details.tsx';
import { TextArea } from '../../components/field.tsx';
import { fieldId } from './use-return.ts';

export function NoteField({
  note,
  wanted,
  onChange,
}: {
  note: string | undefined;
  wanted: string | undefined;
  onChange(note: string): void;
}) {
  return (
    <Details summary="Add a note for the council" open={(note ?? '') !== '' || wanted === 'note'}>
      <TextArea
        id={fieldId('note')}
        label="Note"
        hint="No names of residents or staff, and nothing that could point to one person."
        maxLength={1000}
        value={note ?? ''}
        onInput={onChange}
      />
    </Details>
  );
}
