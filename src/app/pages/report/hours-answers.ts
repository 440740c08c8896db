/** An hours return as rows. */
import { type Council, localityName } from '../../../domain/council.ts';
import { areaHours, hoursInWords } from '../../../domain/hours-totals.ts';
import { CARERS, type HoursReturn, SKILLS, TIME_BANDS } from '../../../domain/hours.ts';
import { dayInWords } from '../../../domain/instant.ts';
import { type AnswerPart, moneyInWords, type RowMaker } from './answer-rows.ts';

export function hoursAnswers(body: HoursReturn, row: RowMaker, councils: readonly Council[]): AnswerPart[] {
  const areas = body.areas.map((area, index): AnswerPart => {
    const name = localityName(councils, area.localityId);
    const rate = area.ratePence === undefined ? 'Not given' : `${moneyInWords(area.ratePence)} an hour`;
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
  const skills = body.skills === undefined ? 'Nothing ticked' : body.skills.map((skill) => SKILLS[skill]).join(', ');
  const block = body.blockBookedHours === undefined ? 'None' : `${hoursInWords(body.blockBookedHours)} a week`;
  const rows = [
    row('Taking new packages', body.takingNewPackages ? 'Yes' : 'No', 'takingNewPackages', 'whether you take new packages'),
    row('People you support now', body.peopleSupported ?? 'Not given', 'peopleSupported', 'how many people you support'),
    row('Packages handed back', body.packagesHandedBack ?? 'Not given', 'packagesHandedBack', 'packages handed back'),
    row('Booked as a block', block, 'blockBookedHours', 'hours booked as a block'),
    row('What your carers can do', skills, 'skills', 'what your carers can do'),
    row('Note', body.note ?? 'None', 'note', 'the note'),
  ];
  return [...areas, { title: 'Your service', rows }];
}
