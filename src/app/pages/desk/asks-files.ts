/** What was asked for and what was answered, as the rows of a file. */
import { ANSWER_NAMES, OUTCOMES } from '../../../domain/answers.ts';
import { answerInWords } from '../../../domain/answer-in-words.ts';
import { type Council, localityName } from '../../../domain/council.ts';
import type { Cell } from '../../../domain/csv.ts';
import { DEMAND_PURPOSES, DEMAND_UNITS } from '../../../domain/demand-units.ts';
import type { AnswerRow, AskRow } from '../../../domain/protocol-asks.ts';
import { SERVICE_TYPES } from '../../../domain/service.ts';

/** Of a support request also its text: who may read this file may read it on the screen. */
export const answerFileRows = (rows: readonly AnswerRow[]): Cell[][] => [
  [
    'Received',
    'Reference',
    'Organisation',
    'Service',
    'Kind',
    'About',
    'Offered',
    'Unit',
    'What it says',
    'Reply',
    'Accepted',
    'Replied',
    'Why',
  ],
  ...rows.map(({ submission, receipt, replies, takenBack, ...row }): Cell[] => {
    const last = replies.at(-1);
    const offer = submission.kind === 'offer' ? submission.body : undefined;
    const says = submission.kind === 'support' ? `${answerInWords(submission)}: ${submission.body.text}` : answerInWords(submission);
    return [
      receipt.receivedAt,
      receipt.reference,
      row.organisationName,
      row.serviceName,
      ANSWER_NAMES[submission.kind],
      row.aboutTitle,
      offer?.amount,
      offer && DEMAND_UNITS[offer.unit][1],
      offer === undefined ? says : (offer.note ?? ''),
      takenBack ? 'Taken back' : last && OUTCOMES[last.outcome],
      last?.amount,
      last?.at,
      last?.text,
    ];
  }),
];

export const demandFileRows = (rows: readonly Extract<AskRow, { kind: 'demand' }>[], council: Council): Cell[][] => [
  [
    'Published',
    'Kind of care',
    'Area',
    'Why',
    'Wanted',
    'Unit',
    'Accepted',
    'Answers',
    'Not replied to',
    'Answer by',
    'Start by',
    'Closed',
    'Note',
  ],
  ...rows.map(({ ask, savedAt, closedAt, accepted, answers, unanswered }): Cell[] => [
    savedAt,
    SERVICE_TYPES[ask.serviceType].name,
    localityName([council], ask.localityId),
    DEMAND_PURPOSES[ask.purpose],
    ask.amount,
    DEMAND_UNITS[ask.unit][1],
    accepted,
    answers,
    unanswered,
    ask.respondBy,
    ask.startBy,
    closedAt,
    ask.note,
  ]),
];
