/** What else is asked of one type of care: beds a council has bought as a block, and the fee. Folded away, as it seldom changes. */
import { CARE_CATEGORIES } from '../../../domain/care-category.ts';
import type { CategoryBeds } from '../../../domain/vacancies.ts';
import { Details } from '../../components/details.tsx';
import { ErrorMessage } from '../../components/error-summary.tsx';
import { Stepper } from '../../components/stepper.tsx';
import type { ErrorAt, FormProps } from './form-props.ts';
import { Line } from './line.tsx';
import { MoneyField } from './money-field.tsx';
import { fieldId } from './use-return.ts';

interface CategoryMoreProps extends Pick<FormProps<'vacancies'>, 'block' | 'query'> {
  beds: CategoryBeds;
  path: string;
  errorAt: ErrorAt;
  onChange(beds: CategoryBeds): void;
}

export function CategoryMore({ beds, path, errorAt, onChange, block, query }: CategoryMoreProps) {
  const name = CARE_CATEGORIES[beds.category];
  const blockId = fieldId(`${path}.blockContracted`);
  const error = errorAt(`${path}.blockContracted`);
  const { blockContracted = 0, weeklyFeeFromPence } = beds;
  const given = [
    ...(blockContracted > 0 ? [`${blockContracted} bought as a block`] : []),
    ...(weeklyFeeFromPence === undefined ? [] : [`from £${(weeklyFeeFromPence / 100).toFixed(2)} a week`]),
  ];
  const wanted = query['field'] === `${path}.blockContracted` || query['field'] === `${path}.weeklyFeeFromPence`;
  return (
    <Details
      summary={given.length === 0 ? 'Block contracts and fee' : `Block contracts and fee: ${given.join(', ')}`}
      open={wanted || error !== undefined}
    >
      {error !== undefined && <ErrorMessage id={`${blockId}-error`}>{error}</ErrorMessage>}
      <div class="lines">
        <Line label="Of these, beds a council has bought as a block" id={blockId}>
          <Stepper
            id={blockId}
            label={`${name}, beds a council has bought as a block`}
            value={blockContracted}
            invalid={error !== undefined}
            describedBy={error === undefined ? undefined : `${blockId}-error`}
            onChange={(count) => {
              const { blockContracted: _before, ...rest } = beds;
              onChange(count === 0 ? rest : { ...rest, blockContracted: count });
            }}
          />
        </Line>
      </div>
      <MoneyField
        id={fieldId(`${path}.weeklyFeeFromPence`)}
        label="Weekly fee from"
        hint="The lowest you charge for this type of care. Leave it empty if you would rather not say."
        where={name}
        example="795.00"
        pence={weeklyFeeFromPence}
        error={errorAt(`${path}.weeklyFeeFromPence`)}
        onUnclear={(message) => block(`${path}.weeklyFeeFromPence`, message)}
        onChange={(pence) => {
          const { weeklyFeeFromPence: _before, ...rest } = beds;
          onChange(pence === undefined ? rest : { ...rest, weeklyFeeFromPence: pence });
        }}
      />
    </Details>
  );
}
