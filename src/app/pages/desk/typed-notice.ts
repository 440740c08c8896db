/** What an officer types of a notice, until it is what the domain takes. What the form does not show of one that is there stays as it is. */
import type { LocalDate } from '../../../domain/instant.ts';
import { monthInWords } from '../../../domain/instant.ts';
import type { NoticeStage, Stated } from '../../../domain/notice.ts';
import { periodOf } from '../../../domain/plan-period.ts';
import type { TypedNotice } from '../../../domain/typed-plan.ts';
import { type MomentAsTyped, momentAsTyped, readMoment } from './moment-field.tsx';
import { given, numberOf, textOf } from './typed-text.ts';
import type { SourceAsTyped } from './source-fields.tsx';

interface LotAsTyped {
  key: string;
  before: TypedNotice['lots'][number] | undefined;
  title: string;
  description: string;
  pounds: string;
}

export interface NoticeAsTyped {
  before: TypedNotice | undefined;
  title: string;
  stage: NoticeStage;
  summary: string;
  marketAreas: TypedNotice['marketAreas'];
  pounds: string;
  lots: LotAsTyped[];
  plannedFor: string;
  period: string;
  noticeExpectedOn: string;
  engagementUntil: MomentAsTyped;
  enquiriesBy: MomentAsTyped;
  deadline: MomentAsTyped;
  awardExpectedOn: string;
  contractStartsOn: string;
  contractEndsOn: string;
  extendableTo: string;
  suitableForSmallFirms: Stated;
  suitableForVoluntary: Stated;
  lightTouch: Stated;
  portalName: string;
  portalUrl: string;
  howToApply: string;
  cpv: string;
  source: SourceAsTyped;
}

export const newLot = (lot?: TypedNotice['lots'][number]): LotAsTyped => ({
  key: crypto.randomUUID(),
  before: lot,
  title: lot?.title ?? '',
  description: lot?.description ?? '',
  pounds: lot?.valueNetPounds === undefined ? '' : String(lot.valueNetPounds),
});

export const startOfNotice = (words: TypedNotice | undefined): NoticeAsTyped => ({
  before: words,
  title: words?.title ?? '',
  stage: words?.stage ?? 'pipeline',
  summary: words?.summary ?? '',
  marketAreas: words?.marketAreas ?? [],
  pounds: words?.valueNetPounds === undefined ? '' : String(words.valueNetPounds),
  lots: (words?.lots ?? []).map((lot) => newLot(lot)),
  plannedFor: words?.plannedFor === undefined ? '' : monthInWords(words.plannedFor),
  period: words?.period ?? '',
  noticeExpectedOn: words?.noticeExpectedOn ?? '',
  engagementUntil: momentAsTyped(words?.engagementUntil),
  enquiriesBy: momentAsTyped(words?.enquiriesBy),
  deadline: momentAsTyped(words?.deadline),
  awardExpectedOn: words?.awardExpectedOn ?? '',
  contractStartsOn: words?.contractStartsOn ?? '',
  contractEndsOn: words?.contractEndsOn ?? '',
  extendableTo: words?.extendableTo ?? '',
  suitableForSmallFirms: words?.suitableForSmallFirms ?? 'not-stated',
  suitableForVoluntary: words?.suitableForVoluntary ?? 'not-stated',
  lightTouch: words?.lightTouch ?? 'not-stated',
  portalName: words?.portal?.name ?? '',
  portalUrl: words?.portal?.url ?? '',
  howToApply: words?.howToApply ?? '',
  cpv: (words?.cpv ?? []).join(', '),
  source: words?.source ?? { documentId: '', section: '' },
});

/** "April 2027" → "2027-04"; anything else stays as it is, for the schema to refuse. */
function monthOf(words: string): string | undefined {
  const text = textOf(words);
  const period = periodOf(text);
  return period?.from !== undefined && period.from === period.to ? period.from : text;
}

const day = (text: string): LocalDate | undefined => (text === '' ? undefined : (text as LocalDate));

export function readNotice(typed: NoticeAsTyped): Record<string, unknown> {
  const { before, pounds, portalName, portalUrl, source, cpv, lots, plannedFor, ...rest } = typed;
  return given({
    ...before,
    ...rest,
    title: rest.title.trim(),
    summary: rest.summary.trim(),
    valueNetPounds: numberOf(pounds),
    lots: lots.map((lot) =>
      given({ ...lot.before, title: lot.title.trim(), description: textOf(lot.description), valueNetPounds: numberOf(lot.pounds) }),
    ),
    plannedFor: monthOf(plannedFor),
    period: textOf(rest.period),
    noticeExpectedOn: day(rest.noticeExpectedOn),
    engagementUntil: readMoment(rest.engagementUntil),
    enquiriesBy: readMoment(rest.enquiriesBy),
    deadline: readMoment(rest.deadline),
    awardExpectedOn: day(rest.awardExpectedOn),
    contractStartsOn: day(rest.contractStartsOn),
    contractEndsOn: day(rest.contractEndsOn),
    extendableTo: day(rest.extendableTo),
    portal: portalName.trim() === '' && portalUrl.trim() === '' ? undefined : { name: portalName.trim(), url: portalUrl.trim() },
    howToApply: textOf(rest.howToApply),
    cpv: cpv.split(/[\s,;]+/).filter((code) => code !== ''),
    source: source.documentId === '' ? undefined : source,
  });
}

export const NOTICE_SAYS = {
  title: 'Write a title of at most 200 characters',
  summary: 'Say in plain words what is to be bought',
  valueNetPounds: 'Type whole pounds, like 1,200,000',
  'lots.*.title': 'Say what the lot is',
  'lots.*.valueNetPounds': 'Type whole pounds, like 400,000',
  plannedFor: 'Type a month and a year, like April 2027',
  'portal.name': 'Say what the portal is called',
  'portal.url': 'The address must begin with https://',
  'cpv.*': 'Each code has eight digits, like 85312000',
  'source.section': 'Choose the section it stands in',
};
