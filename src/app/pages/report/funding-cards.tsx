/** Who pays for the beds that are taken, and whether another's assessment is accepted. Asked once, then seldom changed. */
import type { LocalDate } from '../../../domain/instant.ts';
import { type Funder, FUNDERS, type VacanciesReturn } from '../../../domain/vacancies.ts';
import { Details } from '../../components/details.tsx';
import { ErrorMessage } from '../../components/error-summary.tsx';
import { TextField } from '../../components/field.tsx';
import { Stepper } from '../../components/stepper.tsx';
import type { ErrorAt } from './form-props.ts';
import { Line } from './line.tsx';
import type { Answers } from './return-form.tsx';
import { fieldId } from './use-return.ts';

interface CardProps {
  body: VacanciesReturn;
  change(next: Answers<'vacancies'>): void;
  errorAt: ErrorAt;
  wanted: string | undefined;
}

const NOBODY = { 'this-council': 0, 'other-council': 0, nhs: 0, self: 0 };

export function FundingCard({ body, change, errorAt, wanted }: CardProps) {
  const { fundedBy = NOBODY } = body;
  const error = errorAt('fundedBy');
  const set = (funder: Funder, count: number): void => {
    const next = { ...fundedBy, [funder]: count };
    change({ fundedBy: Object.values(next).every((one) => one === 0) ? undefined : next });
  };
  return (
    <Details
      summary="Who pays for the beds that are taken"
      open={body.fundedBy !== undefined || wanted === 'fundedBy' || error !== undefined}
    >
      <div id={fieldId('fundedBy')} tabIndex={-1} class="stack">
        <p class="govuk-hint">Leave all four at 0 if you would rather not say.</p>
        {error !== undefined && <ErrorMessage id="funding-error">{error}</ErrorMessage>}
        <div class="lines">
          {(Object.keys(FUNDERS) as Funder[]).map((funder) => (
            <Line key={funder} label={FUNDERS[funder]} id={`funded-${funder}`}>
              <Stepper
                id={`funded-${funder}`}
                label={`Beds paid for by: ${FUNDERS[funder].toLowerCase()}`}
                value={fundedBy[funder]}
                invalid={error !== undefined}
                onChange={(count) => set(funder, count)}
              />
            </Line>
          ))}
        </div>
      </div>
    </Details>
  );
}

export function TrustedAssessorCard({ body, change, errorAt, wanted }: CardProps) {
  const { trustedAssessor: agreement } = body;
  return (
    <Details summary="Trusted-assessor agreement" open={agreement !== undefined || (wanted ?? '').startsWith('trustedAssessor')}>
      <p class="govuk-hint">
        You take somebody else’s assessment of a person instead of doing your own, so that they can leave hospital sooner.
      </p>
      <TextField
        id={fieldId('trustedAssessor.reference')}
        label="What the agreement is called, or its number"
        hint="Leave it empty if you have none."
        maxLength={100}
        value={agreement?.reference ?? ''}
        onInput={(reference) => change({ trustedAssessor: reference === '' ? undefined : { ...agreement, reference } })}
      />
      {agreement !== undefined && (
        <TextField
          id={fieldId('trustedAssessor.reviewOn')}
          type="date"
          width={10}
          label="When it is next reviewed"
          error={errorAt('trustedAssessor.reviewOn')}
          value={agreement.reviewOn ?? ''}
          onInput={(date) =>
            change({ trustedAssessor: { reference: agreement.reference, ...(date === '' ? {} : { reviewOn: date as LocalDate }) } })
          }
        />
      )}
    </Details>
  );
}
