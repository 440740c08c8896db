/** Hours by area, time of day and one or two carers, and at once what of them each council could buy. */
import { useState } from 'preact/hooks';
import {
  type AreaHours,
  areaHours,
  type Carers,
  CARERS,
  hoursInWords,
  type HoursReturn,
  TIME_BANDS,
  type TimeBand,
  totalHours,
} from '../../../domain/hours.ts';
import { hoursAt, withHoursAt } from '../../../domain/hours-grid.ts';
import type { LocalityId } from '../../../domain/id.ts';
import { Chips } from '../../components/chips.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Choices } from '../../components/field.tsx';
import { Page } from '../../components/page.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { FormProps } from './form-props.ts';
import { Commissionable } from './commissionable.tsx';
import { DraftLead } from './draft-lead.tsx';
import { HoursDates } from './hours-dates.tsx';
import { NoteField } from './note-field.tsx';
import { RateField } from './rate-field.tsx';
import { SumBar } from './sum-bar.tsx';
import { fieldId } from './use-return.ts';

const areaIndex = (path: string | undefined): number => Number(/^(?:f-)?areas[.-](\d+)/.exec(path ?? '')?.[1] ?? 0);

export function HoursForm({ service, editor, problems, attempt, onCheck, block, query }: FormProps<'hours'>) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const { body } = editor.draft.value;
  const councils = returns.councils.value;
  const [touched, setTouched] = useState(editor.resumed);
  const [chosen, setChosen] = useState<LocalityId | undefined>(body.areas[areaIndex(query['field'])]?.localityId);
  const [carers, setCarers] = useState<Carers>(query['carers'] === 'two' ? 'two' : 'one');
  const latest = returns.latest(service.id, 'hours')?.submission;
  const change = (next: Partial<HoursReturn>): void => {
    setTouched(true);
    editor.change({ ...body, ...next });
  };

  const nameOf = (id: LocalityId): string => councils.flatMap((council) => council.localities).find((one) => one.id === id)?.name ?? id;
  // Areas the service works in that the return does not mention yet stand there too, with no hours.
  const areas: AreaHours[] = [
    ...body.areas,
    ...service.localityIds
      .filter((id) => !body.areas.some((area) => area.localityId === id))
      .map((localityId) => ({ localityId, lines: [] })),
  ];
  const at = Math.max(
    0,
    areas.findIndex((one) => one.localityId === chosen),
  );
  const area = areas[at];
  const setArea = (next: AreaHours): void => change({ areas: areas.with(at, next) });
  const errorAt = (path: string): string | undefined => problems.find((problem) => problem.path === path)?.message;
  const last = latest?.kind === 'hours' ? `Last time: ${hoursInWords(totalHours(latest.body))}.` : 'Your first report.';
  return (
    <Page
      title="Hours you could take on"
      failed={problems.length > 0}
      back={{ href: paths.report, label: service.name }}
      lead={<DraftLead draft={editor.draft.value} resumed={editor.resumed} otherwise={`Free hours each week. ${last}`} />}
    >
      <ErrorSummary
        attempt={attempt}
        errors={problems.map(({ path, message }) => ({ fieldId: fieldId(path), message }))}
        reveal={(id) => setChosen(areas[areaIndex(id)]?.localityId)}
      />
      {area !== undefined && (
        <>
          <div class="stack">
            {areas.length > 1 && (
              <Chips
                label="Area"
                options={areas.map((one) => ({ value: one.localityId, text: `${nameOf(one.localityId)} · ${areaHours(one)}` }))}
                chosen={area.localityId}
                onChoose={(id) => setChosen(id)}
              />
            )}
            <Chips
              label="Carers"
              options={(['one', 'two'] as const).map((value) => ({ value, text: CARERS[value] }))}
              chosen={carers}
              onChoose={(count) => setCarers(count)}
            />
          </div>
          <section class="card" id={fieldId(`areas.${at}`)} tabIndex={-1} aria-label={`${nameOf(area.localityId)}, ${CARERS[carers]}`}>
            {areas.length === 1 && <h2>{nameOf(area.localityId)}</h2>}
            <div class="lines">
              {(Object.keys(TIME_BANDS) as TimeBand[]).map((band) => {
                const id = `hours-${band}`;
                return (
                  <div key={`${area.localityId}-${carers}-${band}`}>
                    <label for={id}>{TIME_BANDS[band]}</label>
                    <Stepper
                      id={id}
                      label={`${TIME_BANDS[band]}, ${CARERS[carers].toLowerCase()}, hours a week`}
                      step={0.5}
                      value={hoursAt(area, band, carers)}
                      onChange={(hours) => setArea(withHoursAt(area, band, carers, hours))}
                    />
                  </div>
                );
              })}
            </div>
            <RateField
              key={area.localityId}
              area={area}
              id={fieldId(`areas.${at}.ratePence`)}
              where={nameOf(area.localityId)}
              error={errorAt(`areas.${at}.ratePence`)}
              onChange={setArea}
              onUnclear={(message) => block(`areas.${at}.ratePence`, message)}
            />
            <HoursDates key={area.localityId} area={area} path={`areas.${at}`} problems={problems} onChange={setArea} />
          </section>
        </>
      )}
      <Commissionable body={body} service={service} councils={councils} observedAt={now} now={now} />
      <section class="card">
        <Choices
          name={fieldId('takingNewPackages')}
          legendIsHeading
          label="Are you taking new packages?"
          inline
          options={{ yes: 'Yes', no: 'No' }}
          chosen={[body.takingNewPackages ? 'yes' : 'no']}
          onChange={([answer]) => change({ takingNewPackages: answer === 'yes' })}
        />
        <div class="lines">
          <Count body={body} field="peopleSupported" label="People you support now" change={change} />
          <Count body={body} field="packagesHandedBack" label="Packages handed back since last time" change={change} />
        </div>
      </section>
      <NoteField note={body.note} wanted={query['field']} onChange={(note) => change({ note })} />
      <SumBar keeping={editor.keeping.value} touched={touched} hasLast={latest !== undefined} onCheck={onCheck}>
        <b>{hoursInWords(totalHours(body))}</b> a week
      </SumBar>
    </Page>
  );
}

function Count(props: {
  body: HoursReturn;
  field: 'peopleSupported' | 'packagesHandedBack';
  label: string;
  change(next: Partial<HoursReturn>): void;
}) {
  const { body, field, label, change } = props;
  return (
    <div>
      <label for={fieldId(field)}>{label}</label>
      <Stepper id={fieldId(field)} label={label} value={body[field] ?? 0} onChange={(count) => change({ [field]: count })} />
    </div>
  );
}
