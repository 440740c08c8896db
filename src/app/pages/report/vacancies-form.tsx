/** Beds by type of care: four steppers each, the sum in words as they change. */
import { useState } from 'preact/hooks';
import { CARE_CATEGORIES, type CareCategory } from '../../../domain/care-category.ts';
import { momentInWords } from '../../../domain/instant.ts';
import { CAN_TAKE, type CategoryBeds, totalBeds, type VacanciesReturn } from '../../../domain/vacancies.ts';
import { Details } from '../../components/details.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Choices, Select } from '../../components/field.tsx';
import { Page } from '../../components/page.tsx';
import { SharesKey } from '../../components/shares.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { AdmissionsCard } from './admissions-card.tsx';
import { BED_SHADES } from './bed-shares.ts';
import { CategoryCard } from './category-card.tsx';
import type { FormProps } from './form-props.ts';
import { DraftLead } from './draft-lead.tsx';
import { NoteField } from './note-field.tsx';
import { SumBar } from './sum-bar.tsx';
import { fieldId } from './use-return.ts';

const emptyBeds = (category: CareCategory): CategoryBeds => ({
  category,
  capacity: 0,
  occupied: 0,
  reserved: 0,
  available: 0,
  notAvailable: 0,
});

export function VacanciesForm({ service, editor, problems, attempt, onCheck, query }: FormProps<'vacancies'>) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const [touched, setTouched] = useState(editor.resumed);
  const { body } = editor.draft.value;
  const latest = returns.latest(service.id, 'vacancies');
  const change = (next: Partial<VacanciesReturn>): void => {
    setTouched(true);
    editor.change({ ...body, ...next });
  };
  const setCategory = (index: number, beds: CategoryBeds | undefined): void =>
    change({ categories: beds === undefined ? body.categories.toSpliced(index, 1) : body.categories.with(index, beds) });
  const errorAt = (path: string): string | undefined => problems.find((problem) => problem.path === path)?.message;
  const unused = Object.fromEntries(
    Object.entries(CARE_CATEGORIES).filter(([category]) => !body.categories.some((beds) => beds.category === category)),
  ) as Record<CareCategory, string>;
  const totals = totalBeds(body);
  return (
    <Page
      title={`Vacancies at ${service.name}`}
      failed={problems.length > 0}
      back={{ href: paths.report, label: 'Report' }}
      lead={
        <DraftLead
          draft={editor.draft.value}
          resumed={editor.resumed}
          otherwise={
            latest === undefined
              ? 'Your first report. For each type of care, say how many beds there are and how each is used.'
              : `Last time: ${momentInWords(latest.submission.observedAt, now)}. Change what is different.`
          }
        />
      }
    >
      <ErrorSummary attempt={attempt} errors={problems.map(({ path, message }) => ({ fieldId: fieldId(path), message }))} />
      <SharesKey shares={BED_SHADES} />
      <div class="cards" id={fieldId('categories')} tabIndex={-1}>
        {body.categories.map((beds, index) => (
          <CategoryCard
            key={beds.category}
            beds={beds}
            path={`categories.${index}`}
            errorAt={errorAt}
            onChange={(next) => setCategory(index, next)}
            removable={body.categories.length > 1}
          />
        ))}
      </div>
      {Object.keys(unused).length > 0 && (
        <AddCategory unused={unused} onAdd={(category) => change({ categories: [...body.categories, emptyBeds(category)] })} />
      )}
      <AdmissionsCard body={body} change={change} errorAt={errorAt} />
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
      <NoteField note={body.note} wanted={query['field']} onChange={(note) => change({ note })} />
      <SumBar keeping={editor.keeping.value} touched={touched} hasLast={latest !== undefined} onCheck={onCheck}>
        <b>
          {totals.available} available{totals.notAvailable > 0 && `, ${totals.notAvailable} not`}
        </b>{' '}
        · <span class="nowrap">{`${totals.accounted} of ${totals.capacity} beds`}</span>
      </SumBar>
    </Page>
  );
}

/** Chosen first and added by a button: with the keyboard, a list changes with every arrow. */
function AddCategory({ unused, onAdd }: { unused: Record<CareCategory, string>; onAdd(category: CareCategory): void }) {
  const [chosen, setChosen] = useState<CareCategory | ''>('');
  const add = (): void => {
    if (chosen === '') return;
    onAdd(chosen);
    setChosen('');
  };
  return (
    <Details summary="Add another type of care">
      <Select<CareCategory>
        id="add-category"
        label="Type of care"
        value={chosen}
        empty="Choose a type"
        options={unused}
        onChange={setChosen}
      />
      <p>
        <button type="button" class="btn second" onClick={add}>
          Add this type
        </button>
      </p>
    </Details>
  );
}
