/** A table of figures, pasted from a spreadsheet or typed, and shown as it is read. */
import { MEASURES, type Measure, UNITS } from '../../../domain/figure.ts';
import type { TypedTable } from '../../../domain/typed-plan.ts';
import { Details } from '../../components/details.tsx';
import { Choices, Select, TextArea, TextField } from '../../components/field.tsx';
import { FiguresTable } from '../../components/figures-table.tsx';
import { type EditProps, type FieldsProps, PlanForm } from './plan-form.tsx';
import { SourceFields } from './source-fields.tsx';
import { readCells, readTableTyped, startOfTable, TABLE_SAYS, type TableAsTyped, tableFaults } from './typed-table.ts';

const UNIT_NAMES = Object.fromEntries(UNITS.map((unit) => [unit, unit])) as Record<TypedTable['unit'], string>;
const RATES: Record<Measure, string> = {
  'vacancy-rate': 'The vacancy rate, in percent',
  turnover: 'Staff turnover, in percent',
  'sickness-days': 'Days lost to sickness, for each person',
};

export const TableForm = (props: EditProps) => (
  <PlanForm
    {...props}
    kind="table"
    first="title"
    begin={startOfTable(props.start?.kind === 'table' ? props.start.words : undefined)}
    read={readTableTyped}
    faults={tableFaults}
    says={TABLE_SAYS}
    Fields={Fields}
  />
);

function Fields({ typed, view, errorOf, change }: FieldsProps<TableAsTyped>) {
  const { columns, rows } = readCells(typed.cells);
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
      <Select
        id="unit"
        label="What do the numbers count?"
        value={typed.unit}
        empty="Choose"
        options={UNIT_NAMES}
        error={errorOf('unit')}
        onChange={(unit) => change({ unit })}
      />
      <TextArea
        id="cells"
        label="The table"
        hint="Copy it from your spreadsheet and paste it here; or type it, with | between the cells. Headings are in the first row, and the first cell of each row says what it is. Leave a cell empty where the paper shows no number: it is never taken for zero."
        rows={8}
        value={typed.cells}
        error={errorOf('cells')}
        onInput={(cells) => change({ cells })}
      />
      {rows.length > 0 && (
        <section class="stack" aria-label="As it is read">
          <p class="soft" role="status">
            Read as {rows.length === 1 ? '1 row' : `${rows.length} rows`} with{' '}
            {columns.length === 1 ? '1 column' : `${columns.length} columns`} of numbers.
          </p>
          <FiguresTable
            title={typed.title}
            unit={typed.unit}
            columns={columns}
            lines={rows.map(({ label, values }) => ({ label, cells: values.map((value) => value?.toLocaleString('en-GB') ?? '–') }))}
          />
        </section>
      )}
      <TextField
        id="period"
        label="When are they true, or meant for? (optional)"
        hint="Leave it empty where the headings say it."
        value={typed.period}
        error={errorOf('period')}
        maxLength={80}
        onInput={(period) => change({ period })}
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
      {rows.length > 0 && (
        <Details
          summary="Rows that providers can compare with their own (optional)"
          open={MEASURES.some((rate) => typed.rates[rate].length > 0)}
        >
          {MEASURES.map((rate) => (
            <Choices
              key={rate}
              name={rate}
              label={RATES[rate]}
              several
              chosen={typed.rates[rate]}
              options={Object.fromEntries(rows.map(({ label }) => [label, label]))}
              onChange={(labels) => change({ rates: { ...typed.rates, [rate]: labels } })}
            />
          ))}
        </Details>
      )}
      <SourceFields
        source={typed.source}
        view={view}
        label="Which document does it stand in?"
        errorOf={errorOf}
        onChange={(source) => change({ source })}
      />
    </>
  );
}
