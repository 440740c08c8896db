/** A service status as rows. */
import { CAN_RUN, CONCERNS, DIGITAL_RECORDS, HELP_WANTED, type ServiceStatus, STAFFING } from '../../../domain/service-status.ts';
import type { AnswerPart, RowMaker } from './answer-rows.ts';

export function serviceStatusAnswers(body: ServiceStatus, row: RowMaker): AnswerPart[] {
  const concerns = body.concerns.map((one) => CONCERNS[one]).join(', ');
  const help = body.helpWanted.length === 0 ? 'None' : body.helpWanted.map((one) => HELP_WANTED[one]).join(', ');
  return [
    {
      title: 'Service status',
      rows: [
        row('Can run safely', CAN_RUN[body.canRun], 'canRun', 'whether the service can run safely'),
        ...(body.concerns.length === 0 ? [] : [row('Concerns', concerns, 'concerns', 'the concerns')]),
        row('Staffing', STAFFING[body.staffing], 'staffing', 'staffing'),
        row('Help wanted', help, 'helpWanted', 'what help is wanted'),
        row(
          'Digital care records',
          body.digitalRecords === undefined ? 'Not given' : DIGITAL_RECORDS[body.digitalRecords],
          'digitalRecords',
          'digital care records',
        ),
        row('Note', body.note ?? 'None', 'note', 'the note'),
      ],
    },
  ];
}
