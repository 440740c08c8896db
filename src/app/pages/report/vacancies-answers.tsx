/** A vacancies return as rows. */
import { CAPACITY_STATES } from '../../../domain/capacity-totals.ts';
import { NOT_AVAILABLE_REASONS } from '../../../domain/capacity.ts';
import { CARE_CATEGORIES } from '../../../domain/care-category.ts';
import { dayInWords } from '../../../domain/instant.ts';
import { ADMISSIONS, BED_STATE_NAMES, CAN_TAKE, type Funder, FUNDERS, type VacanciesReturn } from '../../../domain/vacancies.ts';
import { Shares } from '../../components/shares.tsx';
import { type AnswerPart, moneyInWords, type RowMaker } from './answer-rows.ts';
import { sharesOf } from './capacity-shares.ts';

export function vacanciesAnswers(body: VacanciesReturn, row: RowMaker): AnswerPart[] {
  const categories = body.categories.map((beds, index): AnswerPart => {
    const name = CARE_CATEGORIES[beds.category];
    const at = `categories.${index}`;
    const { blockContracted, weeklyFeeFromPence } = beds;
    return {
      title: `${name}: ${beds.capacity} bed${beds.capacity === 1 ? '' : 's'}`,
      above: <Shares shares={sharesOf(beds)} whole={beds.capacity} />,
      rows: [
        ...CAPACITY_STATES.map((state) => {
          const reason = state === 'notAvailable' && beds.notAvailable > 0 && beds.notAvailableReason;
          const value = reason ? `${beds[state]}: ${NOT_AVAILABLE_REASONS[reason].toLowerCase()}` : beds[state];
          return row(BED_STATE_NAMES[state], value, `${at}.${state}`, `${name}, ${BED_STATE_NAMES[state].toLowerCase()}`);
        }),
        ...(blockContracted === undefined
          ? []
          : [row('Bought as a block', blockContracted, `${at}.blockContracted`, `${name}, beds bought as a block`)]),
        ...(weeklyFeeFromPence === undefined
          ? []
          : [row('Weekly fee from', moneyInWords(weeklyFeeFromPence), `${at}.weeklyFeeFromPence`, `${name}, the weekly fee`)]),
      ],
    };
  });
  const { standing, reason, expectedOn } = body.admissions;
  const until = expectedOn === undefined ? '' : `, expected until ${dayInWords(expectedOn)}`;
  const admissions = `${ADMISSIONS[standing]}${reason === undefined || standing === 'open' ? '' : `: ${reason}`}${standing === 'open' ? '' : until}`;
  const canTake = body.canTake.length === 0 ? 'Nothing ticked' : body.canTake.map((one) => CAN_TAKE[one]).join(', ');
  const rows = [
    row('Admissions', admissions, 'admissions.standing', 'admissions'),
    row('Can take', canTake, 'canTake', 'what you can take'),
    row('Who pays', fundingInWords(body), 'fundedBy', 'who pays for the beds that are taken'),
    row('Trusted assessor', agreementInWords(body), 'trustedAssessor.reference', 'the trusted-assessor agreement'),
    row('Note', body.note ?? 'None', 'note', 'the note'),
  ];
  return [...categories, { title: 'Admissions', rows }];
}

function fundingInWords({ fundedBy }: VacanciesReturn): string {
  if (fundedBy === undefined) return 'Not given';
  return (Object.keys(FUNDERS) as Funder[])
    .filter((funder) => fundedBy[funder] > 0)
    .map((funder) => `${FUNDERS[funder]}: ${fundedBy[funder]}`)
    .join('; ');
}

function agreementInWords({ trustedAssessor }: VacanciesReturn): string {
  if (trustedAssessor === undefined) return 'No agreement';
  const { reference, reviewOn } = trustedAssessor;
  return reviewOn === undefined ? reference : `${reference}, reviewed on ${dayInWords(reviewOn)}`;
}
