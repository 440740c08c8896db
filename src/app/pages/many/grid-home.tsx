/** A home of the grid: its name and state, and a line for each type of care. */
import { useEffect } from 'preact/hooks';
import { accountedFor, BEDS, CAPACITY_STATES, sumInWords } from '../../../domain/capacity-totals.ts';
import { NOT_AVAILABLE_REASONS, type NotAvailableReason } from '../../../domain/capacity.ts';
import { CARE_CATEGORIES } from '../../../domain/care-category.ts';
import { warnAboutVacancies } from '../../../domain/check-vacancies.ts';
import { momentInWords } from '../../../domain/instant.ts';
import type { CategoryBeds } from '../../../domain/vacancies.ts';
import { COLUMN_NAMES, COUNT_COLUMNS } from '../../../domain/vacancies-columns.ts';
import { goTo } from '../../components/error-summary.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { GridCell } from './grid-cell.tsx';
import { homeState, HomeTag } from './home-state.tsx';
import type { Grid, GridHome } from './use-grid.ts';

const cellId = (home: GridHome, path: string): string => `g-${home.service.id}-${path}`.replaceAll('.', '-');

/** @param firstLine how many lines stand above it */
export function GridHomeLines({ home, firstLine, grid }: { home: GridHome; firstLine: number; grid: Grid }) {
  const { returns } = useSession();
  const { minute } = useModel();
  const now = minute.value;
  const { service, editor } = home;
  const { body, updatedAt } = editor.draft.value;
  const is = homeState(home, returns, now);
  const latest = returns.latest(service.id, 'vacancies');
  const isOvertaken = latest !== undefined && latest.submission.id !== home.from;
  const isStale = isOvertaken && !home.editor.touched.value;
  useEffect(() => {
    if (isStale) void grid.reopen([service.id]); // nothing was typed here: show what a colleague has reported
  }, [isStale]);

  const change = (index: number, beds: CategoryBeds): void => editor.change({ ...body, categories: body.categories.with(index, beds) });
  const warnings =
    is.state === 'ready'
      ? warnAboutVacancies(body, service, latest?.submission.kind === 'vacancies' ? latest.submission.body : undefined)
      : [];
  return (
    <tbody class={is.state === 'wrong' ? 'bad' : undefined}>
      <tr class="home">
        <th colSpan={8} scope="rowgroup">
          <div class="row between">
            <h2>{service.name}</h2>
            <span aria-live="polite">
              <HomeTag is={is} keeping={editor.keeping.value} now={now} />
            </span>
          </div>
          {is.state === 'wrong' && (
            <ul class="bullets">
              {is.problems.map(({ path, message }) => {
                const id = cellId(home, path);
                return (
                  <li key={path + message}>
                    <a
                      href={`${paths.change(service.id, 'vacancies')}?field=${path}`}
                      onClick={(event) => {
                        if (document.getElementById(id) === null) return; // it is asked in the home's own form only
                        event.preventDefault();
                        goTo(id);
                      }}
                    >
                      {message}
                    </a>
                  </li>
                );
              })}
            </ul>
          )}
          {warnings.map(({ code, message }) => (
            <p key={code} class="soft">
              <b>Worth a second look:</b> {message}
            </p>
          ))}
          {isOvertaken && !isStale && is.state !== 'sent-elsewhere' && (
            <p class="soft">
              {latest.receipt?.sentBy.name ?? 'Somebody'} reported {momentInWords(latest.submission.observedAt, now)}
              {latest.submission.observedAt > updatedAt ? ', after you last typed here' : ''}.
            </p>
          )}
          {is.state === 'sent-elsewhere' && (
            <p>
              <button type="button" class="btn second" onClick={() => void grid.reopen([service.id])}>
                Show what was sent
              </button>
            </p>
          )}
          {is.state === 'refused' && (
            <p class="small">
              <a href={paths.sent}>Put it right under Sent</a>
            </p>
          )}
          <p class="small">
            <a href={paths.change(service.id, 'vacancies')}>
              Admissions, fees and the rest<span class="govuk-visually-hidden"> of {service.name}</span>
            </a>
          </p>
        </th>
      </tr>
      {body.categories.map((beds, index) => (
        <Line
          key={beds.category}
          {...{ home, beds, index }}
          line={firstLine + index}
          isFilledIn={home.editor.touched.value || latest !== undefined}
          onChange={(next) => change(index, next)}
        />
      ))}
    </tbody>
  );
}

interface LineProps {
  home: GridHome;
  beds: CategoryBeds;
  index: number;
  line: number;
  /** Somebody has given figures, so that they can be wrong. */
  isFilledIn: boolean;
  onChange(beds: CategoryBeds): void;
}

function Line({ home, beds, index, line, isFilledIn, onChange }: LineProps) {
  const name = CARE_CATEGORIES[beds.category];
  const sum = accountedFor(beds);
  const isWrong = isFilledIn && sum !== beds.capacity;
  const isEmpty = sum === 0 && (beds.capacity === 0 || !isFilledIn);
  const at = (field: string): string => cellId(home, `categories.${index}.${field}`);
  const said = `${home.service.name}, ${name}`;
  const needsReason = beds.notAvailable > 0 && beds.notAvailableReason === undefined;
  return (
    <tr>
      <th scope="row">{name}</th>
      {COUNT_COLUMNS.map((column) => (
        <td key={column}>
          <GridCell
            id={at(column)}
            label={`${said}, ${COLUMN_NAMES[column].toLowerCase()}`}
            short={COLUMN_NAMES[column]}
            value={beds[column]}
            line={line}
            column={column}
            invalid={isWrong && CAPACITY_STATES.some((state) => state === column)}
            describedBy={at('sum')}
            onChange={(value) => onChange({ ...beds, [column]: value })}
          />
        </td>
      ))}
      <td class="why">
        {beds.notAvailable > 0 && (
          <label class="cell">
            <span class="cell-name" aria-hidden="true">
              {COLUMN_NAMES.notAvailableReason}
            </span>
            <select
              id={at('notAvailableReason')}
              class={needsReason ? 'error' : undefined}
              aria-label={`${said}, why not available`}
              aria-invalid={needsReason || undefined}
              data-line={line}
              data-column="notAvailableReason"
              value={beds.notAvailableReason ?? ''}
              onChange={(event) => {
                const { notAvailableReason: _reason, ...rest } = beds;
                const chosen = event.currentTarget.value as NotAvailableReason | '';
                onChange(chosen === '' ? rest : { ...rest, notAvailableReason: chosen });
              }}
            >
              <option value="">Choose a reason</option>
              {Object.entries(NOT_AVAILABLE_REASONS).map(([key, reason]) => (
                <option key={key} value={key}>
                  {reason}
                </option>
              ))}
            </select>
          </label>
        )}
      </td>
      <td class="adds">
        <span id={at('sum')} class={`tag${isEmpty ? '' : isWrong ? ' bad' : ' good'}`} aria-live="polite">
          {isEmpty ? 'Nothing yet' : isWrong ? sumInWords(sum, beds.capacity, BEDS) : `Adds up to ${beds.capacity}`}
        </span>
      </td>
    </tr>
  );
}
