/** Where a plan or a notice stands: one of the council's documents, and a section of it. */
import type { PlanView } from '../../../domain/protocol-plans.ts';
import { Select } from '../../components/field.tsx';

export interface SourceAsTyped {
  documentId: string;
  section: string;
}

interface SourceFieldsProps {
  source: SourceAsTyped;
  view: PlanView;
  label: string;
  hint?: string;
  errorOf(fieldId: string): string | undefined;
  onChange(source: SourceAsTyped): void;
}

export function SourceFields({ source, view, label, hint, errorOf, onChange }: SourceFieldsProps) {
  const document = view.documents.find(({ id }) => id === source.documentId);
  return (
    <>
      <Select
        id="source-documentId"
        label={label}
        hint={hint}
        value={source.documentId}
        empty="Choose a document"
        options={Object.fromEntries(view.documents.map(({ id, title }) => [id, title]))}
        error={errorOf('source-documentId') ?? errorOf('source')}
        onChange={(documentId) => onChange({ documentId, section: '' })}
      />
      {document !== undefined && (
        <Select
          id="source-section"
          label="Which section?"
          value={source.section}
          empty="Choose a section"
          options={Object.fromEntries(document.sections.map((section) => [section, section]))}
          error={errorOf('source-section')}
          onChange={(section) => onChange({ ...source, section })}
        />
      )}
    </>
  );
}
