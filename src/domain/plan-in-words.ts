/** What an item says, field by field, so that a draft can be set beside what is published: all of it, where change.ts has only what is news. */
import { CARE_CATEGORIES } from './care-category.ts';
import { type ChangedWords, changedWords, editionOf, numbered } from './change.ts';
import type { Council } from './council.ts';
import { dayInWords, instantInWords, monthInWords } from './instant.ts';
import { MARKET_AREAS } from './intention.ts';
import { moneyInWords } from './money-words.ts';
import { moneyOf, NOTICE_STAGES, type Notice, type NoticeLot } from './notice.ts';
import { SERVICE_TYPES } from './service.ts';
import { RETURN_NAMES } from './returns.ts';
import { scheduleInWords } from './schedule-in-words.ts';
import type { PlanItem } from './typed-plan.ts';

type Words = Record<string, string | undefined>;
/** Names of areas, documents and tables, by id. */
export type Names = ReadonlyMap<string, string>;

const STATED = { yes: 'Yes', no: 'No', 'not-stated': 'Not stated' } as const;
const listed = (all: readonly string[] | undefined): string => (all ?? []).join(', ');

const lotInWords = (lot: NoticeLot): string => {
  const money = moneyOf(lot);
  return [
    lot.title,
    lot.description,
    money && moneyInWords(money),
    lot.startsOn && `from ${dayInWords(lot.startsOn)}`,
    lot.endsOn && `until ${dayInWords(lot.endsOn)}`,
  ]
    .filter(Boolean)
    .join('; ');
};

function noticeWords(notice: Notice): Words {
  const money = moneyOf(notice);
  const day = (date: Notice['contractStartsOn']) => date && dayInWords(date);
  const moment = (at: Notice['deadline']) => at && instantInWords(at);
  return {
    Title: notice.title,
    Stage: NOTICE_STAGES[notice.stage],
    'Part of the market': listed(notice.marketAreas.map((area) => MARKET_AREAS[area])),
    'What it is': notice.summary,
    'The whole text': notice.description,
    'How much': money && moneyInWords(money),
    ...numbered('Lot', notice.lots.map(lotInWords)),
    'Planned for': notice.plannedFor && monthInWords(notice.plannedFor),
    'When, in words': notice.period,
    'Next notice expected': day(notice.noticeExpectedOn),
    'Views wanted by': moment(notice.engagementUntil),
    'Questions by': moment(notice.enquiriesBy),
    'Ask to take part by': moment(notice.interestBy),
    'Bids by': moment(notice.deadline),
    'Decision expected': day(notice.awardExpectedOn),
    'Contract starts': day(notice.contractStartsOn),
    'Contract ends': day(notice.contractEndsOn),
    'Last day with every extension': day(notice.extendableTo),
    Extensions: notice.extensions,
    'Suits small firms': STATED[notice.suitableForSmallFirms],
    'Suits voluntary organisations': STATED[notice.suitableForVoluntary],
    'Light-touch rules': STATED[notice.lightTouch],
    Portal: notice.portal && `${notice.portal.name}, ${notice.portal.url}`,
    'How to apply': notice.howToApply,
    'CPV codes': listed(notice.cpv),
    ...numbered(
      'Awarded to',
      (notice.awards ?? []).map(({ suppliers }) => listed(suppliers)),
    ),
  };
}

const ceilingInWords = ({ homeCareCeilingPence: pence, ceilingIsInvented }: Council): string =>
  pence === undefined ? 'None set' : `£${(pence / 100).toFixed(2)}${ceilingIsInvented === true ? ' (made up for this demonstration)' : ''}`;

const councilWords = (council: Council): Words => ({
  Areas: council.localities.map(({ name }) => name).join(', '),
  'Note on the areas': council.localitiesNote,
  'Hours go out of date after': `${council.hoursExpireAfterDays} days`,
  'Most for an hour of home care': ceilingInWords(council),
  ...Object.fromEntries(
    Object.entries(council.schedules ?? {}).map(([kind, schedule]) => [
      `How often: ${RETURN_NAMES[kind as keyof typeof RETURN_NAMES].toLowerCase()}`,
      schedule === undefined ? undefined : scheduleInWords(schedule),
    ]),
  ),
  Portal: council.portal && `${council.portal.name}, ${council.portal.url}`,
  Contact: council.contact,
  'A second officer approves': council.twoPairsOfEyes === true ? 'Yes' : 'No',
});

export function planInWords(item: PlanItem, names: Names): Record<string, string> {
  const named = (id: string): string => names.get(id) ?? id;
  const source =
    'source' in item && item.source !== undefined ? { Source: `${named(item.source.documentId)}, “${item.source.section}”` } : {};
  const more = (): Words => {
    switch (item.kind) {
      case 'intention':
        return {
          ...editionOf(item)?.words,
          Where: item.localityIds.map(named).join(', ') || 'The whole area',
          'Kinds of service': item.affects.serviceTypes.map((type) => SERVICE_TYPES[type].name).join(', '),
          'Kinds of bed': item.affects.careCategories.map((category) => CARE_CATEGORIES[category]).join(', '),
          Tables: item.tableIds.map(named).join(', '),
        };
      case 'document':
        return {
          ...editionOf(item)?.words,
          ...numbered('Section', item.sections),
          'Takes the place of': item.replaces && named(item.replaces),
        };
      case 'table':
        return {
          ...editionOf(item)?.words,
          Unit: item.unit,
          For: item.period,
          'To compare with': item.rows.flatMap(({ label, measure }) => (measure === undefined ? [] : [label])).join(', '),
        };
      case 'notice':
        return noticeWords(item);
      case 'council':
        return councilWords(item);
      default:
        return { ...editionOf(item)?.words };
    }
  };
  return Object.fromEntries(
    Object.entries({ ...more(), ...source }).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

/** Old words beside new; of what is new, all of it. */
export const planChanges = (before: PlanItem | undefined, after: PlanItem, names: Names): ChangedWords[] =>
  changedWords(before === undefined ? {} : planInWords(before, names), planInWords(after, names));
