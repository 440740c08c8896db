/** Beds by type of care: four steppers each, the sum in words as they change. */
import { BEDS, NO_ROOM, totalCapacity } from '../../../domain/capacity-totals.ts';
import { CARE_CATEGORIES, type CareCategory } from '../../../domain/care-category.ts';
import { BED_STATE_NAMES, CAN_TAKE, type CategoryBeds } from '../../../domain/vacancies.ts';
import { Choices } from '../../components/field.tsx';
import { SharesKey } from '../../components/shares.tsx';
import { AddOne } from './add-one.tsx';
import { AdmissionsCard } from './admissions-card.tsx';
import { CapacityCard } from './capacity-card.tsx';
import { BED_NAMES, shadesOf } from './capacity-shares.ts';
import { CategoryMore } from './category-more.tsx';
import type { FormProps } from './form-props.ts';
import { FundingCard, TrustedAssessorCard } from './funding-cards.tsx';
import { changeOf, type FormPart, ReturnForm } from './return-form.tsx';
import { useAttempts } from './use-attempts.ts';
import { fieldId } from './use-return.ts';

export function VacanciesForm(props: FormProps<'vacancies'>) {
  const { service, editor, query, block } = props;
  const { body } = editor.draft.value;
  const change = changeOf(editor);
  const setCategory = (index: number, beds: CategoryBeds | undefined): void =>
    change({ categories: beds === undefined ? body.categories.toSpliced(index, 1) : body.categories.with(index, beds) });
  const unused = Object.fromEntries(
    Object.entries(CARE_CATEGORIES).filter(([category]) => !body.categories.some((beds) => beds.category === category)),
  ) as Record<CareCategory, string>;
  const totals = totalCapacity(body.categories);
  const attempts = useAttempts(props.problems);
  const { errorAt } = attempts;
  const parts: FormPart[] = [
    {
      paths: ['categories'],
      body: (
        <>
          <SharesKey shares={shadesOf(BED_NAMES)} />
          <div class="cards" id={fieldId('categories')} tabIndex={-1}>
            {body.categories.map((beds, index) => (
              <CapacityCard
                key={beds.category}
                name={CARE_CATEGORIES[beds.category]}
                unit={BEDS}
                room={beds}
                names={BED_STATE_NAMES}
                short={BED_NAMES}
                path={`categories.${index}`}
                errorAt={errorAt}
                onChange={(room) => setCategory(index, { ...room, category: beds.category })}
                onRemove={body.categories.length > 1 ? () => setCategory(index, undefined) : undefined}
                more={
                  <CategoryMore
                    beds={beds}
                    path={`categories.${index}`}
                    {...{ errorAt, query, block }}
                    onChange={(next) => setCategory(index, next)}
                  />
                }
              />
            ))}
          </div>
          <AddOne
            id="add-category"
            summary="Add another type of care"
            label="Type of care"
            empty="Choose a type"
            button="Add this type"
            options={unused}
            onAdd={(category) => change({ categories: [...body.categories, { ...NO_ROOM, category }] })}
          />
        </>
      ),
    },
    { paths: ['admissions'], body: <AdmissionsCard body={body} change={change} errorAt={errorAt} /> },
    {
      paths: ['canTake'],
      body: (
        <section class="card">
          <Choices
            name={fieldId('canTake')}
            several
            legendIsHeading
            label="What you can take"
            hint="Choose all that are true today."
            options={CAN_TAKE}
            chosen={body.canTake}
            onChange={(canTake) => change({ canTake })}
          />
        </section>
      ),
    },
    {
      paths: ['fundedBy', 'trustedAssessor'],
      body: (
        <>
          <FundingCard body={body} change={change} errorAt={errorAt} wanted={query['field']} />
          <TrustedAssessorCard body={body} change={change} errorAt={errorAt} wanted={query['field']} />
        </>
      ),
    },
  ];
  return (
    <ReturnForm
      {...props}
      title={`Vacancies at ${service.name}`}
      firstTime="Your first report. For each type of care, say how many beds there are and how each is used."
      parts={parts}
      attempts={attempts}
      sum={
        <>
          <b>
            {totals.available} available{totals.notAvailable > 0 && `, ${totals.notAvailable} not`}
          </b>{' '}
          · <span class="nowrap">{`${totals.accounted} of ${totals.capacity} beds`}</span>
        </>
      }
    />
  );
}
