/** Whether the home admits people, and if not, why and until when. */
import type { LocalDate } from '../../../domain/instant.ts';
import { ADMISSIONS, type VacanciesReturn } from '../../../domain/vacancies.ts';
import { Choices, TextField } from '../../components/field.tsx';
import type { Answers } from './return-form.tsx';
import { fieldId } from './use-return.ts';

interface AdmissionsCardProps {
  body: VacanciesReturn;
  change(next: Answers<'vacancies'>): void;
  errorAt(path: string): string | undefined;
}

export function AdmissionsCard({ body, change, errorAt }: AdmissionsCardProps) {
  const { admissions } = body;
  return (
    <section class="card">
      <Choices
        name={fieldId('admissions.standing')}
        legendIsHeading
        label="Admissions"
        inline
        options={ADMISSIONS}
        chosen={[admissions.standing]}
        onChange={([standing]) =>
          standing !== undefined && change({ admissions: standing === 'open' ? { standing } : { ...admissions, standing } })
        }
      />
      {admissions.standing !== 'open' && (
        <>
          <TextField
            id={fieldId('admissions.reason')}
            label={`Why admissions are ${admissions.standing}`}
            hint="No names of residents or staff."
            value={admissions.reason ?? ''}
            maxLength={300}
            error={errorAt('admissions.reason')}
            onInput={(reason) => change({ admissions: { ...admissions, reason } })}
          />
          <TextField
            id={fieldId('admissions.expectedOn')}
            label={
              admissions.standing === 'closed' ? 'When you expect to open again, if you know' : 'When you expect this to end, if you know'
            }
            error={errorAt('admissions.expectedOn')}
            type="date"
            width={10}
            value={admissions.expectedOn ?? ''}
            onInput={(date) => {
              const { expectedOn: _expectedOn, ...rest } = admissions;
              change({ admissions: date === '' ? rest : { ...rest, expectedOn: date as LocalDate } });
            }}
          />
        </>
      )}
    </section>
  );
}
