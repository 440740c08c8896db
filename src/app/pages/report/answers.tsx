/** A return as rows of a check-answers page or a receipt. */
import type { ComponentChildren } from 'preact';
import { CARE_CATEGORIES } from '../../../domain/care-category.ts';
import type { Council } from '../../../domain/council.ts';
import { areaHours, CARERS, hoursInWords, type HoursReturn, TIME_BANDS } from '../../../domain/hours.ts';
import { dayInWords } from '../../../domain/instant.ts';
import type { ReturnOf } from '../../../domain/returns.ts';
import {
  ADMISSIONS,
  BED_STATE_NAMES,
  BED_STATES,
  CAN_TAKE,
  NOT_AVAILABLE_REASONS,
  type VacanciesReturn,
} from '../../../domain/vacancies.ts';
import { Shares } from '../../components/shares.tsx';
import type { SummaryRow } from '../../components/summary-list.tsx';
import { sharesOf } from './bed-shares.ts';

export interface AnswerPart {
  title: string;
  above?: ComponentChildren;
  rows: SummaryRow[];
}

/** @param changeAt the form's address; absent on a receipt, where nothing changes */
export const answersOf = (of: ReturnOf, councils: readonly Council[], changeAt?: string): AnswerPart[] =>
  of.kind === 'vacancies' ? vacanciesAnswers(of.body, changeAt) : hoursAnswers(of.body, councils, changeAt);

/** A row whose change link leads to its field. */
const rowMaker =
  (changeAt: string | undefined) =>
  (name: string, value: ComponentChildren, path: string, what: string): SummaryRow => ({
    name,
    value,
    ...(changeAt === undefined ? {} : { change: { href: `${changeAt}?field=${path}`, what } }),
  });

function vacanciesAnswers(body: VacanciesReturn, changeAt?: string): AnswerPart[] {
  const row = rowMaker(changeAt);
  const categories = body.categories.map((beds, index): AnswerPart => {
    const name = CARE_CATEGORIES[beds.category];
    return {
      title: `${name}: ${beds.capacity} bed${beds.capacity === 1 ? '' : 's'}`,
      above: <Shares shares={sharesOf(beds)} whole={beds.capacity} />,
      rows: BED_STATES.map((state) => {
        const reason = state === 'notAvailable' && beds.notAvailable > 0 && beds.notAvailableReason;
        const value = reason ? `${beds[state]}: ${NOT_AVAILABLE_REASONS[reason].toLowerCase()}` : beds[state];
        return row(BED_STATE_NAMES[state], value, `categories.${index}.${state}`, `${name}, ${BED_STATE_NAMES[state].toLowerCase()}`);
      }),
    };
  });
  const { standing, reason, expectedOn } = body.admissions;
  const until = expectedOn === undefined ? '' : `, expected until ${dayInWords(expectedOn)}`;
  const admissions = `${ADMISSIONS[standing]}${reason === undefined || standing === 'open' ? '' : `: ${reason}`}${standing === 'open' ? '' : until}`;
  const rows = [
    row('Admissions', admissions, 'admissions.standing', 'admissions'),
    row(
      'Can take',
      body.canTake.length === 0 ? 'Nothing ticked' : body.canTake.map((one) => CAN_TAKE[one]).join(', '),
      'canTake',
      'what you can take',
    ),
    row('Note', body.note ?? 'None', 'note', 'the note'),
  ];
  return [...categories, { title: 'Admissions', rows }];
}

function hoursAnswers(body: HoursReturn, councils: readonly Council[], changeAt?: string): AnswerPart[] {
  const row = rowMaker(changeAt);
  const areas = body.areas.map((area, index): AnswerPart => {
    const name = councils.flatMap((council) => council.localities).find((one) => one.id === area.localityId)?.name ?? area.localityId;
    const rate = area.ratePence === undefined ? 'Not given' : `£${(area.ratePence / 100).toFixed(2)} an hour`;
    const lines = area.lines.map((line) => {
      const dates = [
        line.freeFrom === undefined ? '' : `from ${dayInWords(line.freeFrom)}`,
        line.until === undefined ? '' : `until ${dayInWords(line.until)}`,
      ].filter(Boolean);
      const value = [hoursInWords(line.hoursPerWeek), ...dates].join(', ');
      return row(
        `${TIME_BANDS[line.band]}, ${CARERS[line.carers].toLowerCase()}`,
        value,
        `areas.${index}&carers=${line.carers}&band=${line.band}`,
        `${name}, ${TIME_BANDS[line.band]}`,
      );
    });
    return {
      title: `${name}: ${hoursInWords(areaHours(area))}`,
      rows: [...lines, row('Your rate', rate, `areas.${index}.ratePence`, `your rate in ${name}`)],
    };
  });
  const rows = [
    row('Taking new packages', body.takingNewPackages ? 'Yes' : 'No', 'takingNewPackages', 'whether you take new packages'),
    row('People you support now', body.peopleSupported ?? 'Not given', 'peopleSupported', 'how many people you support'),
    row('Packages handed back', body.packagesHandedBack ?? 'Not given', 'packagesHandedBack', 'packages handed back'),
    row('Note', body.note ?? 'None', 'note', 'the note'),
  ];
  return [...areas, { title: 'Your service', rows }];
}
