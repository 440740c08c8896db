/** Notices made up for the demonstration, with dates counted from the day it was first started. */
import type * as z from 'zod/mini';
import { addDays, addMs, HOUR_MS, type Instant, type LocalDate, londonDate, startOfLondonDay } from '../../domain/instant.ts';
import { Notice } from '../../domain/notice.ts';

type NoticeInput = z.input<typeof Notice>;
type Words = Omit<NoticeInput, 'kind' | 'fictional' | 'cpv' | 'lots' | 'suitableForSmallFirms' | 'suitableForVoluntary' | 'lightTouch'> &
  Partial<NoticeInput>;

const NOT_STATED = { suitableForSmallFirms: 'not-stated', suitableForVoluntary: 'not-stated', lightTouch: 'not-stated' } as const;
const SEFTON = { councilId: 'sefton', buyer: 'Sefton Council' };
const STOKE = { councilId: 'stoke-on-trent', buyer: 'Stoke-on-Trent City Council' };
const KNOWSLEY = { councilId: 'knowsley', buyer: 'Knowsley Council' };
const LEICESTERSHIRE = { councilId: 'leicestershire', buyer: 'Leicestershire County Council' };

export function demoNotices(startedAt: Instant): Notice[] {
  const today = londonDate(startedAt);
  const day = (days: number): LocalDate => addDays(today, days);
  const midday = (days: number): Instant => addMs(startOfLondonDay(day(days)), 12 * HOUR_MS);
  const month = (days: number): string => day(days).slice(0, 7);

  const notices: Words[] = [
    {
      ...STOKE,
      id: 'demo.stoke-short-breaks',
      title: 'Short breaks and sitting services for carers',
      stage: 'tender-open',
      marketAreas: ['carers', 'day-opportunities'],
      summary: 'Breaks of a few hours or a night for people who look after somebody at home. Three lots; you can bid for one.',
      valueNetPounds: 840_000,
      lots: [
        { title: 'Sitting service in the person’s own home', valueNetPounds: 420_000 },
        { title: 'Short breaks away from home', valueNetPounds: 300_000 },
        { title: 'Breaks for carers of people with dementia', valueNetPounds: 120_000 },
      ],
      cpv: ['85311100', '85312100'],
      enquiriesBy: midday(4),
      deadline: midday(9),
      contractStartsOn: day(110),
      contractEndsOn: day(110 + 3 * 365),
      lightTouch: 'yes',
    },
    {
      ...SEFTON,
      id: 'demo.sefton-home-care-lot',
      title: 'Home care in South Sefton: one more lot',
      stage: 'tender-open',
      marketAreas: ['care-at-home'],
      summary: 'About 300 hours of home care a week, mostly mornings and evenings, for providers new to the area.',
      valueNetPounds: 1_050_000,
      lots: [{ title: 'South Sefton, 300 hours a week', valueNetPounds: 1_050_000 }],
      cpv: ['85312000'],
      enquiriesBy: midday(12),
      deadline: midday(23),
      contractStartsOn: day(95),
      contractEndsOn: day(95 + 2 * 365),
      lightTouch: 'yes',
      suitableForSmallFirms: 'yes',
    },
    {
      ...SEFTON,
      id: 'demo.sefton-care-home-talk',
      title: 'Talk with us: a new agreement for care homes',
      stage: 'market-engagement',
      marketAreas: ['residential-nursing'],
      summary:
        'An afternoon to tell the council what would make a new care home agreement work. Online and in person. No papers to prepare.',
      enquiriesBy: midday(16),
      suitableForSmallFirms: 'yes',
      suitableForVoluntary: 'yes',
    },
    {
      ...KNOWSLEY,
      id: 'demo.knowsley-community-grants',
      title: 'Small grants for friendship and getting about',
      stage: 'tender-open',
      marketAreas: ['voluntary', 'prevention'],
      summary: 'Grants of up to £5,000 for groups and very small providers who help people stay well and in company.',
      valueNetPounds: 60_000,
      lots: [{ title: 'Grants of up to £5,000', valueNetPounds: 60_000 }],
      deadline: midday(31),
      suitableForSmallFirms: 'yes',
      suitableForVoluntary: 'yes',
    },
    {
      ...STOKE,
      id: 'demo.stoke-personal-assistants',
      title: 'List of personal assistants and micro-providers',
      stage: 'planned',
      marketAreas: ['micro-providers', 'direct-payments'],
      summary: 'A list that people with a direct payment can choose from. You will be able to join at any time once it opens.',
      plannedFor: month(45),
      suitableForSmallFirms: 'yes',
      lightTouch: 'yes',
    },
    {
      ...LEICESTERSHIRE,
      id: 'demo.leicestershire-supported-living',
      title: 'Supported living for young adults',
      stage: 'pipeline',
      marketAreas: ['supported-living'],
      summary: 'Homes with support for people of 18 to 30 with a learning disability who are moving on from their family home.',
      plannedFor: month(120),
      valueNetPounds: 3_200_000,
      cpv: ['85311000'],
    },
    {
      ...SEFTON,
      id: 'demo.sefton-reablement',
      title: 'Reablement for people coming home from hospital',
      stage: 'closed',
      marketAreas: ['reablement'],
      summary: 'Up to six weeks of help to get going again after a stay in hospital. Bids are being read.',
      valueNetPounds: 2_400_000,
      cpv: ['85312000'],
      deadline: midday(-8),
      contractStartsOn: day(80),
      lightTouch: 'yes',
    },
    {
      ...KNOWSLEY,
      id: 'demo.knowsley-extra-care',
      title: 'Care and support in an extra care scheme',
      stage: 'awarded',
      marketAreas: ['extra-care'],
      summary: 'Care on site, day and night, for about 80 flats. Awarded; shown so that you can see who buys what, and when it ends.',
      valueNetPounds: 1_900_000,
      cpv: ['85311100'],
      deadline: midday(-60),
      contractStartsOn: day(20),
      contractEndsOn: day(20 + 4 * 365),
      lightTouch: 'yes',
    },
  ];
  return notices.map((words) => Notice.parse({ cpv: [], lots: [], ...NOT_STATED, ...words, kind: 'notice', fictional: true }));
}
