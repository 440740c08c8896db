/** A document, typed: what it is called, the years it speaks for, its headings, and which edition it takes the place of. */
import { DOCUMENT_STANDINGS } from '../../../domain/document.ts';
import { Choices, Select, TextArea, TextField } from '../../components/field.tsx';
import { type EditProps, type FieldsProps, PlanForm } from './plan-form.tsx';
import { DOCUMENT_SAYS, type DocumentAsTyped, readDocument, startOfDocument } from './typed-document.ts';

export const DocumentForm = (props: EditProps) => (
  <PlanForm
    {...props}
    kind="document"
    first="title"
    begin={startOfDocument(props.start?.kind === 'document' ? props.start.words : undefined)}
    read={readDocument}
    says={DOCUMENT_SAYS}
    Fields={Fields}
  />
);

function Fields({ id, typed, view, errorOf, change }: FieldsProps<DocumentAsTyped>) {
  const others = view.documents.filter((one) => one.id !== id);
  return (
    <>
      <TextField
        id="title"
        label="Title"
        value={typed.title}
        error={errorOf('title')}
        maxLength={200}
        onInput={(title) => change({ title })}
      />
      <TextField
        id="period"
        label="Which years does it speak for?"
        hint="Like 2027 to 2030."
        value={typed.period}
        error={errorOf('period')}
        maxLength={80}
        onInput={(period) => change({ period })}
      />
      <TextField
        id="published"
        label="When was it published? (optional)"
        hint="As precisely as it says: 2027, 2027-03 or 2027-03-31."
        width={10}
        value={typed.published}
        error={errorOf('published')}
        onInput={(published) => change({ published })}
      />
      <Choices
        name="standing"
        label="How does it stand?"
        chosen={[typed.standing]}
        options={DOCUMENT_STANDINGS}
        error={errorOf('standing')}
        onChange={([standing]) => change({ standing: standing ?? typed.standing })}
      />
      {others.length > 0 && (
        <Select
          id="replaces"
          label="Does it take the place of an older edition? (optional)"
          hint="The older one stays to be read as historical, with everything taken from it."
          value={typed.replaces}
          empty="No"
          options={Object.fromEntries(others.map((one) => [one.id as string, one.title]))}
          error={errorOf('replaces')}
          onChange={(replaces) => change({ replaces })}
        />
      )}
      <TextArea
        id="sections"
        label="Its sections, one on each line"
        hint="Plans and notices lead back to one of these."
        rows={8}
        value={typed.sections}
        error={errorOf('sections')}
        onInput={(sections) => change({ sections })}
      />
      <TextArea
        id="note"
        label="What should people know before they rely on it? (optional)"
        rows={3}
        maxLength={1500}
        value={typed.note}
        error={errorOf('note')}
        onInput={(note) => change({ note })}
      />
    </>
  );
}
