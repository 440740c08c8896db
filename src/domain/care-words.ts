/** The words councils buy care with, and the part of the market each belongs to. */
import type { MarketArea } from './intention.ts';

const AREA_WORDS: readonly (readonly [MarketArea, RegExp])[] = [
  [
    'care-at-home',
    /(?<!\b(?:nursing|residential|care) )\b(?:home ?care|care at home|domiciliary(?: care)?|live[- ]in care|personal care)\b/i,
  ],
  [
    'reablement',
    /\b(?:re-?ablement|enablement|intermediate care|step[- ](?:up|down)|hospital discharge|discharge to assess|home first|rapid response)\b/i,
  ],
  [
    'residential-nursing',
    /\b(?:care homes?|nursing homes?|residential care|nursing care|residential (?:and|&) nursing|(?:residential|nursing) beds?)\b/i,
  ],
  [
    'supported-living',
    /\b(?:supported living|supported accommodation|accommodation[- ]based (?:care|support|services?)|supported housing|support(?:ed)? living)\b/i,
  ],
  ['day-opportunities', /\b(?:day (?:care|opportunities|services?|centres?|support)|social opportunities)\b/i],
  ['extra-care', /\bextra[- ]care\b/i],
  ['shared-lives', /\bshared lives\b/i],
  ['direct-payments', /\b(?:direct payments?|individual service funds?|personal budgets?|personal assistants?)\b/i],
  ['carers', /(?<!\bparents? (?:and|or|\/|&) )\b(?:carers|short breaks?|respite|sitting services?)\b/i],
  ['tecs', /\b(?:telecare|assistive technolog\w+|technology[- ]enabled care|community alarms?)\b/i],
  ['micro-providers', /\bmicro[- ](?:providers?|enterprises?)\b/i],
  ['prevention', /\b(?:community equipment|falls prevention|social prescribing|floating support|independent living)\b/i],
];

/** Says that it is about adults who need care, though not which kind. */
const CARE_WORDS =
  /\b(?:adult social care|learning disabilit\w+|autis\w+|dementia|older (?:people|adults|persons)|frail\w*|mental health|physical disabilit\w+|sensory impairment\w*|end[- ]of[- ]life care|care and support|acquired brain injur\w+)\b/i;

export const marketAreasIn = (text: string): MarketArea[] => AREA_WORDS.filter(([, words]) => words.test(text)).map(([area]) => area);

/** The first such words as they stand in the text; `area` when they say which kind of care. */
export function careWordsIn(text: string): { words: string; area: boolean } | undefined {
  for (const [, pattern] of AREA_WORDS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { words: found.toLowerCase(), area: true };
  }
  const found = CARE_WORDS.exec(text)?.[0];
  return found === undefined ? undefined : { words: found.toLowerCase(), area: false };
}

/** What speaks against adult social care, and for what instead. */
export interface OtherWords {
  because: string;
  pattern: RegExp;
  /** It is about adults as well. */
  unless?: RegExp;
  inTitle: number;
  /** 0: such words stand in the text of any tender. */
  inText: number;
}
export const OTHER_WORDS: readonly OtherWords[] = [
  {
    because: 'it is about children or schools',
    pattern: /\b(?:child(?:ren)?(?:['’]s)?|young (?:people|person)s?|schools?|pupils?|nursery|aged \d{1,2} ?(?:-|to) ?1[0-9])\b/i,
    unless: /\b(?:adults?|older people|all[- ]ages?)\b/i,
    inTitle: -50,
    inText: -20,
  },
  {
    because: 'it is about domestic abuse or victims of crime',
    pattern: /\b(?:domestic (?:abuse|violence)|victims?|offenders?)\b/i,
    inTitle: -40,
    inText: -15,
  },
  {
    because: 'it is about homelessness',
    pattern: /\b(?:homeless\w*|rough sleep\w*|temporary accommodation)\b/i,
    inTitle: -30,
    inText: -10,
  },
  {
    because: 'it is about medical treatment or equipment',
    pattern:
      /\b(?:occupational health|physicians?|wound care|surg(?:ery|ical)|dental|maternity|clinical trials?|patient monitoring|vaccin\w+)\b/i,
    inTitle: -40,
    inText: 0,
  },
  {
    because: 'it is about training, systems, goods or building, not about giving care',
    pattern:
      /\b(?:training|apprenticeships?|e-?learning|software|licen[cs]es?|ICT|platforms?|consultancy|refurbishment|construction|building works?|maintenance|catering|vehicles?|furniture|cleaning|insurance|transport)\b/i,
    inTitle: -40,
    inText: 0,
  },
];
