/** Counts of jobs and people by group of jobs, then for the whole service; rates beside them as they change. */
import { totalStaff } from '../../../domain/workforce-rates.ts';
import {
  GROUP_COUNTS,
  type GroupCount,
  type GroupStaff,
  JOB_GROUPS,
  STAFF_COUNTS,
  type StaffCount,
  WEEK_HOURS,
  type WeekHours,
  type WorkforceReturn,
} from '../../../domain/workforce.ts';
import { Details } from '../../components/details.tsx';
import { ErrorMessage } from '../../components/error-summary.tsx';
import { Choices } from '../../components/field.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { paths } from '../../routes.ts';
import type { ErrorAt, FormProps } from './form-props.ts';
import { Line } from './line.tsx';
import { MoneyField } from './money-field.tsx';
import { type Answers, changeOf, type FormPart, ReturnForm } from './return-form.tsx';
import { useAttempts } from './use-attempts.ts';
import { fieldId } from './use-return.ts';
import { WorkforceRatesCard } from './workforce-rates-card.tsx';

const entries = <K extends string>(of: Record<K, string>): [K, string][] => Object.entries(of) as [K, string][];

export function WorkforceForm(props: FormProps<'workforce'>) {
  const { service, editor, block } = props;
  const { body } = editor.draft.value;
  const change = changeOf(editor);
  const vacancies = totalStaff(body, 'vacancies');
  const attempts = useAttempts(props.problems);
  const { errorAt } = attempts;
  const parts: FormPart[] = [
    {
      paths: ['groups'],
      body: (
        <div class="cards" id={fieldId('groups')} tabIndex={-1}>
          {body.groups.map((group, index) => (
            <GroupCard
              key={group.group}
              group={group}
              path={`groups.${index}`}
              errorAt={errorAt}
              onChange={(next) => change({ groups: body.groups.with(index, next) })}
            />
          ))}
        </div>
      ),
    },
    {
      paths: Object.keys(STAFF_COUNTS),
      body: (
        <CountsCard
          title="Over the year, and training"
          hint="Leave at 0 what you do not know."
          of={STAFF_COUNTS}
          {...{ body, change, errorAt }}
        />
      ),
    },
    {
      paths: Object.keys(WEEK_HOURS),
      body: (
        <CountsCard
          title="Hours in the last seven days"
          hint="All staff together, to the nearest hour."
          of={WEEK_HOURS}
          {...{ body, change, errorAt }}
        />
      ),
    },
    {
      paths: ['lowestRatePence', 'paysRealLivingWage'],
      body: (
        <section class="card">
          <h2>Pay</h2>
          <MoneyField
            id={fieldId('lowestRatePence')}
            label="Lowest hourly rate paid to anyone who gives care"
            hint="Leave it empty if you would rather not say."
            where="Lowest hourly rate"
            example="12.60"
            pence={body.lowestRatePence}
            error={errorAt('lowestRatePence')}
            onUnclear={(message) => block('lowestRatePence', message)}
            onChange={(lowestRatePence) => change({ lowestRatePence })}
          />
          <Choices
            name={fieldId('paysRealLivingWage')}
            label="Is everyone paid the real Living Wage?"
            hint="Set each year by the Living Wage Foundation; more than the legal minimum."
            inline
            options={{ yes: 'Yes', no: 'No' }}
            chosen={body.paysRealLivingWage === undefined ? [] : [body.paysRealLivingWage ? 'yes' : 'no']}
            onChange={([answer]) => change({ paysRealLivingWage: answer === 'yes' })}
          />
        </section>
      ),
    },
  ];
  return (
    <ReturnForm
      {...props}
      title={`Workforce at ${service.name}`}
      firstTime="Counts only, never names. For each group of jobs, say how many people and how many empty jobs there are."
      parts={parts}
      attempts={attempts}
      sum={
        <>
          <b>{totalStaff(body, 'employed')} employed</b> ·{' '}
          <span class="nowrap">{vacancies === 1 ? '1 job empty' : `${vacancies} jobs empty`}</span>
        </>
      }
      before={
        <p>
          <a href={paths.ascWds(service.id)}>Fill this in from ASC-WDS files</a>
        </p>
      }
      after={<WorkforceRatesCard body={body} service={service} />}
    />
  );
}

interface GroupCardProps {
  group: GroupStaff;
  path: string;
  errorAt: ErrorAt;
  onChange(group: GroupStaff): void;
}

/** The two that everybody knows stand open; the others wait a tap away while they are 0. */
const FIRST: readonly GroupCount[] = ['employed', 'vacancies'];

function GroupCard({ group, path, errorAt, onChange }: GroupCardProps) {
  const name = JOB_GROUPS[group.group];
  const rest = entries(GROUP_COUNTS).filter(([count]) => !FIRST.includes(count));
  const given = rest.filter(([count]) => group[count] > 0).map(([count]) => `${group[count]} ${GROUP_SHORT[count]}`);
  const error = errorAt(`${path}.absent`);
  const lines = (counts: [GroupCount, string][]) => (
    <div class="lines">
      {counts.map(([count, label]) => (
        <Line key={count} label={label} id={fieldId(`${path}.${count}`)}>
          <Stepper
            id={fieldId(`${path}.${count}`)}
            label={`${name}, ${label.toLowerCase()}`}
            value={group[count]}
            max={99_999}
            invalid={count === 'absent' && error !== undefined}
            onChange={(value) => onChange({ ...group, [count]: value })}
          />
        </Line>
      ))}
    </div>
  );
  return (
    <section class={`card${error === undefined ? '' : ' bad'}`} id={fieldId(path)} tabIndex={-1} aria-label={name}>
      <h2>{name}</h2>
      {error !== undefined && <ErrorMessage id={`${fieldId(path)}-error`}>{error}</ErrorMessage>}
      {lines(FIRST.map((count) => [count, GROUP_COUNTS[count]]))}
      <Details summary={given.length === 0 ? 'Agency, off work, starters, leavers' : given.join(', ')} open={error !== undefined}>
        {lines(rest)}
      </Details>
    </section>
  );
}

const GROUP_SHORT: Record<GroupCount, string> = {
  employed: 'employed',
  agency: 'agency',
  absent: 'off work',
  vacancies: 'vacancies',
  starters: 'started',
  leavers: 'left',
};

interface CountsCardProps {
  title: string;
  hint: string;
  of: Partial<Record<StaffCount | WeekHours, string>>;
  body: WorkforceReturn;
  change(next: Answers<'workforce'>): void;
  errorAt: ErrorAt;
}

function CountsCard({ title, hint, of, body, change, errorAt }: CountsCardProps) {
  return (
    <section class="card">
      <h2>{title}</h2>
      <p class="govuk-hint">{hint}</p>
      <div class="lines">
        {(Object.entries(of) as [StaffCount | WeekHours, string][]).map(([count, label]) => {
          const error = errorAt(count);
          const id = fieldId(count);
          return (
            <Line key={count} label={label} id={id} error={error}>
              <Stepper
                id={id}
                label={label}
                value={body[count] ?? 0}
                max={99_999}
                invalid={error !== undefined}
                describedBy={error === undefined ? undefined : `${id}-error`}
                onChange={(value) => change({ [count]: value === 0 ? undefined : value } as Answers<'workforce'>)}
              />
            </Line>
          );
        })}
      </div>
    </section>
  );
}
