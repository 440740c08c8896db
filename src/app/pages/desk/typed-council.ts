/** What an officer types of the council's settings, until it is what the domain takes. */
import type { Council, Schedule } from '../../../domain/council.ts';
import { scheduleInWords } from '../../../domain/schedule-in-words.ts';
import { RETURN_KINDS, type ReturnKind } from '../../../domain/returns.ts';
import type { TypedCouncil } from '../../../domain/typed-plan.ts';
import { given, numberOf, textOf } from './typed-text.ts';

export interface CouncilAsTyped {
  councilId: string;
  ceiling: string;
  hoursExpireAfterDays: string;
  /** By kind; '' for what is usual. */
  schedules: Record<ReturnKind, string>;
  localities: { id: string; name: string; isNew: boolean }[];
  localitiesNote: string;
  portalName: string;
  portalUrl: string;
  contact: string;
  twoPairsOfEyes: 'yes' | 'no';
}

/** A schedule as the value of an option: "week-1". */
const codeOf = (schedule: Schedule): string =>
  schedule.every === 'week' ? `week-${schedule.on}` : schedule.every === 'days' ? `days-${schedule.days}` : schedule.every;

export function scheduleOf(code: string): Schedule | undefined {
  const [every, count] = code.split('-');
  switch (every) {
    case 'month':
    case 'day':
      return { every };
    case 'week':
      return { every, on: Number(count) };
    case 'days':
      return { every, days: Number(count) };
    default:
      return undefined;
  }
}

const USUAL_CHOICES = ['month', 'week-1', 'week-2', 'week-3', 'week-4', 'week-5', 'day', 'days-7', 'days-14', 'days-28'];

/** Options to choose from, with the one that is set though it is none of these. */
export const scheduleChoices = (chosen: string): Record<string, string> =>
  Object.fromEntries(
    [...new Set([...USUAL_CHOICES, chosen])].flatMap((code) => {
      const schedule = scheduleOf(code);
      return schedule === undefined ? [] : [[code, scheduleInWords(schedule)]];
    }),
  );

export const startOfCouncil = (council: Council, words: TypedCouncil): CouncilAsTyped => ({
  councilId: council.id,
  ceiling: words.homeCareCeilingPence === undefined ? '' : (words.homeCareCeilingPence / 100).toFixed(2),
  hoursExpireAfterDays: String(words.hoursExpireAfterDays),
  schedules: Object.fromEntries(
    RETURN_KINDS.map((kind) => {
      const schedule = words.schedules?.[kind];
      return [kind, schedule === undefined ? '' : codeOf(schedule)];
    }),
  ) as Record<ReturnKind, string>,
  localities: words.localities.map(({ id, name }) => ({ id, name, isNew: !council.localities.some((one) => one.id === id) })),
  localitiesNote: words.localitiesNote ?? '',
  portalName: words.portal?.name ?? '',
  portalUrl: words.portal?.url ?? '',
  contact: words.contact ?? '',
  twoPairsOfEyes: words.twoPairsOfEyes ? 'yes' : 'no',
});

/** Its id says where it is for good, whatever it will be called. */
export const newLocality = (councilId: string): CouncilAsTyped['localities'][number] => ({
  id: `${councilId}.area-${crypto.randomUUID().slice(0, 8)}`,
  name: '',
  isNew: true,
});

export function readCouncil(typed: CouncilAsTyped): Record<string, unknown> {
  const pounds = numberOf(typed.ceiling);
  const schedules = given(Object.fromEntries(RETURN_KINDS.map((kind) => [kind, scheduleOf(typed.schedules[kind])])));
  return given({
    localities: typed.localities.map(({ id, name }) => ({ id, name: name.trim() })),
    localitiesNote: textOf(typed.localitiesNote),
    hoursExpireAfterDays: numberOf(typed.hoursExpireAfterDays),
    schedules: Object.keys(schedules).length === 0 ? undefined : schedules,
    homeCareCeilingPence: pounds === undefined ? undefined : Math.round(pounds * 100),
    portal:
      typed.portalName.trim() === '' && typed.portalUrl.trim() === ''
        ? undefined
        : { name: typed.portalName.trim(), url: typed.portalUrl.trim() },
    contact: textOf(typed.contact),
    twoPairsOfEyes: typed.twoPairsOfEyes === 'yes',
  });
}

export const COUNCIL_SAYS = {
  homeCareCeilingPence: 'Type pounds and pence for an hour, from £1 to £200, like 22.50',
  hoursExpireAfterDays: 'Type whole days, from 1 to 90',
  'localities.*.name': 'Write the name of the area',
  localitiesNote: 'At most 300 characters',
  'portal.name': 'Say what the portal is called',
  'portal.url': 'The address must begin with https://',
  contact: 'At most 300 characters',
};
