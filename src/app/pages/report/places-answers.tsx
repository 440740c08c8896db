/** A places return as rows. */
import { CAPACITY_STATES, unitCount } from '../../../domain/capacity-totals.ts';
import { NOT_AVAILABLE_REASONS } from '../../../domain/capacity.ts';
import { type Council, localityName } from '../../../domain/council.ts';
import { hoursInWords } from '../../../domain/hours-totals.ts';
import { dayInWords } from '../../../domain/instant.ts';
import { CLIENT_GROUPS } from '../../../domain/client-group.ts';
import { FEATURES, PLACE_STATE_NAMES, PLACE_UNITS, type PlacesReturn } from '../../../domain/places.ts';
import { Shares } from '../../components/shares.tsx';
import type { AnswerPart, RowMaker } from './answer-rows.ts';
import { PLACE_NAMES, sharesOf } from './capacity-shares.ts';

export function placesAnswers(body: PlacesReturn, row: RowMaker, councils: readonly Council[]): AnswerPart[] {
  const note = row('Note', body.note ?? 'None', 'note', 'the note');
  const { shortForm } = body;
  if (shortForm !== undefined) {
    const where = shortForm.localityIds.map((id) => localityName(councils, id)).join(', ');
    const from = shortForm.freeFrom === undefined ? 'Now' : dayInWords(shortForm.freeFrom);
    return [
      {
        title: 'What you could take on',
        rows: [
          row('What', shortForm.what, 'shortForm.what', 'what you can do'),
          row('Where', where, 'shortForm.localityIds', 'where'),
          row('How much', `${hoursInWords(shortForm.hoursPerWeek)} a week`, 'shortForm.hoursPerWeek', 'how many hours'),
          row('From', from, 'shortForm.freeFrom', 'from when'),
        ],
      },
    ];
  }
  const lines = body.lines.map((line, index): AnswerPart => {
    const name = localityName(councils, line.localityId);
    const from = line.freeFrom === undefined ? 'Now' : dayInWords(line.freeFrom);
    return {
      title: `${name}: ${unitCount(line.capacity, PLACE_UNITS[line.unit])}`,
      above: <Shares shares={sharesOf(line, PLACE_NAMES)} whole={line.capacity} />,
      rows: [
        ...CAPACITY_STATES.map((state) => {
          const reason = state === 'notAvailable' && line.notAvailable > 0 && line.notAvailableReason;
          const value = reason ? `${line[state]}: ${NOT_AVAILABLE_REASONS[reason].toLowerCase()}` : line[state];
          return row(PLACE_STATE_NAMES[state], value, `lines.${index}.${state}`, `${name}, ${PLACE_STATE_NAMES[state].toLowerCase()}`);
        }),
        ...(line.available > 0 ? [row('Free from', from, `lines.${index}.freeFrom`, `${name}, free from`)] : []),
      ],
    };
  });
  const ticked = <K extends string>(names: Record<K, string>, chosen: readonly K[]): string =>
    chosen.length === 0 ? 'Nothing ticked' : chosen.map((one) => names[one]).join(', ');
  const rows = [
    row('Who it is for', ticked(CLIENT_GROUPS, body.clientGroups), 'clientGroups', 'who it is for'),
    row('What there is', ticked(FEATURES, body.features), 'features', 'what there is'),
    note,
  ];
  return [...lines, { title: 'About the places', rows }];
}
