/** A figure of the market by name, and what is behind it as lines of a file. */
import type { Cell } from '../../../domain/csv.ts';
import { type Instant, instantInWords } from '../../../domain/instant.ts';
import { MEASURES } from '../../../domain/market-measures.ts';
import { PLACE_UNITS, type PlaceUnit } from '../../../domain/places.ts';
import type { FigureRow } from '../../../domain/protocol-market.ts';
import { STANDINGS } from '../../../domain/receipt.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { RETURN_NAMES, type ReturnKind } from '../../../domain/returns.ts';
import type { FigureAsked } from '../../state/market.ts';

const NOUNS: Record<ReturnKind, string> = {
  vacancies: 'Care home beds',
  hours: 'Home-care hours',
  places: 'Places',
  workforce: 'Staff',
  'service-status': 'Service status',
};
/** "Care home beds: available", "Tenancies: taken", "Vacancies: older than a week". */
export function titleOf({ kind, measure, part }: FigureAsked): string {
  const [group, detail] = measure.split('.');
  if (group === 'excluded') return `Hours that cannot be commissioned: ${MEASURES[measure]}`;
  if (group === 'notAvailable' && detail !== undefined) return `Beds not available: ${MEASURES[measure]}`;
  if (group === 'admissions') return `Admissions: ${MEASURES[measure]}`;
  if (group === 'canRun') return `Can services run safely? ${MEASURES[measure]}`;
  const noun = measure === 'services' || measure === 'stale' ? RETURN_NAMES[kind] : (unitOf(part) ?? NOUNS[kind]);
  return `${noun}: ${MEASURES[measure].charAt(0).toLowerCase()}${MEASURES[measure].slice(1)}`;
}

function unitOf(part: string | undefined): string | undefined {
  if (part === undefined || !Object.hasOwn(PLACE_UNITS, part)) return undefined;
  const many = PLACE_UNITS[part as PlaceUnit][1];
  return many.charAt(0).toUpperCase() + many.slice(1);
}

const both = (at: Instant): Cell[] => [at, instantInWords(at)];
export const figureFileRows = (rows: readonly FigureRow[], { kind, measure }: FigureAsked): Cell[][] => [
  [
    'Service',
    'Organisation',
    MEASURES[measure],
    'What was reported',
    'Observed at',
    'Observed at (London)',
    'Received at',
    'Received at (London)',
    'Sent by',
    'Reference',
    'Standing',
    'Older than a week',
    ...(kind === 'service-status' ? ['Who may see it'] : []),
  ],
  ...rows.map(({ serviceName, organisationName, value, submission, receipt, isStale }): Cell[] => [
    serviceName,
    organisationName,
    value,
    returnInWords(submission),
    ...both(submission.observedAt),
    ...both(receipt.receivedAt),
    receipt.sentBy.name,
    receipt.reference,
    STANDINGS[receipt.standing],
    isStale ? 'Yes' : 'No',
    ...(kind === 'service-status' ? ['Confidential: the council only'] : []),
  ]),
];
