/** What councils ask for in the demonstration: made up, with dates counted from the day it was first started. */
import type * as z from 'zod/mini';
import { TypedCall } from '../../domain/call.ts';
import { TypedDemand } from '../../domain/demand.ts';
import type { CouncilId, ItemId, PersonId } from '../../domain/id.ts';
import { addDays, addMs, HOUR_MS, type Instant, type LocalDate, londonDate, startOfLondonDay } from '../../domain/instant.ts';
import { TypedWaitingList } from '../../domain/waiting-list.ts';
import type { AskRecord } from '../published-ask.ts';

type Words<T extends z.ZodMiniType> = Omit<z.input<T>, 'fictional'>;

const OFFICERS: Record<string, string> = {
  sefton: 'priya-shah',
  'stoke-on-trent': 'gareth-ellis',
  knowsley: 'nadia-rahman',
  leicestershire: 'colin-foster',
};

export function demoAsks(startedAt: Instant): AskRecord[] {
  const today = londonDate(startedAt);
  const day = (days: number): LocalDate => addDays(today, days);
  const at = (days: number, hour: number): Instant => addMs(startOfLondonDay(day(days)), hour * HOUR_MS);

  const demands: [councilId: string, id: string, demand: Words<typeof TypedDemand>][] = [
    [
      'sefton',
      'south-teas',
      {
        serviceType: 'home-care',
        localityId: 'sefton.south',
        purpose: 'waiting',
        unit: 'hours',
        amount: 35,
        people: 4,
        timeBands: ['tea', 'bed'],
        carers: 'one',
        skills: ['medication'],
        source: 'hospital',
        startBy: day(6),
        respondBy: day(3),
      },
    ],
    [
      'sefton',
      'north-doubles',
      {
        serviceType: 'home-care',
        localityId: 'sefton.north',
        purpose: 'waiting',
        unit: 'hours',
        amount: 14,
        people: 1,
        timeBands: ['breakfast', 'bed'],
        carers: 'two',
        skills: ['dementia'],
        source: 'hand-back',
        startBy: day(9),
        respondBy: day(5),
        note: 'Two carers, mornings and evenings, seven days a week.',
      },
    ],
    [
      'sefton',
      'winter-block',
      {
        serviceType: 'home-care',
        localityId: 'sefton.south',
        purpose: 'discharge',
        unit: 'hours',
        amount: 120,
        timeBands: ['flexible'],
        skills: [],
        source: 'hospital',
        startBy: day(21),
        respondBy: day(14),
        note: 'Hours kept free for people leaving hospital, for twelve weeks. Paid whether used or not.',
      },
    ],
    [
      'sefton',
      'nursing-step-down',
      {
        serviceType: 'care-home-nursing',
        localityId: 'sefton.south',
        purpose: 'discharge',
        unit: 'places',
        amount: 6,
        timeBands: [],
        skills: ['dementia'],
        source: 'hospital',
        startBy: day(15),
        respondBy: day(10),
      },
    ],
    [
      'knowsley',
      'borough-mornings',
      {
        serviceType: 'home-care',
        localityId: 'knowsley.borough',
        purpose: 'waiting',
        unit: 'hours',
        amount: 21,
        people: 2,
        timeBands: ['breakfast'],
        carers: 'one',
        skills: [],
        source: 'community',
        startBy: day(8),
        respondBy: day(4),
      },
    ],
    [
      'stoke-on-trent',
      'sitting',
      {
        serviceType: 'micro-enterprise',
        localityId: 'stoke-on-trent.city',
        purpose: 'waiting',
        unit: 'hours',
        amount: 9,
        people: 3,
        timeBands: ['flexible'],
        skills: [],
        source: 'community',
        respondBy: day(12),
        note: 'Company for a few hours, so that a carer can go out. Paid from a direct payment.',
      },
    ],
    [
      'leicestershire',
      'charnwood-dementia',
      {
        serviceType: 'care-home',
        localityId: 'leicestershire.charnwood',
        purpose: 'waiting',
        unit: 'places',
        amount: 2,
        people: 2,
        timeBands: [],
        skills: ['dementia'],
        source: 'community',
        respondBy: day(7),
      },
    ],
  ];

  const calls: [councilId: string, id: string, call: Words<typeof TypedCall>][] = [
    [
      'sefton',
      'fees',
      {
        type: 'consultation',
        title: 'What does an hour of home care cost you?',
        summary: 'Before it sets next year’s fees, the council asks what has changed for you. It takes about five minutes.',
        marketAreas: ['care-at-home', 'finance'],
        closesOn: day(24),
        questions: [
          {
            id: 'rise',
            text: 'By how much did your costs for an hour of care rise this year, in per cent?',
            type: 'number',
            required: true,
          },
          {
            id: 'most',
            text: 'What rose most?',
            type: 'choice',
            options: ['Pay', 'Travel', 'Insurance', 'Something else'],
            required: true,
          },
          { id: 'more', text: 'What else should the council know?', type: 'text', required: false },
        ],
      },
    ],
    [
      'stoke-on-trent',
      'small-ideas',
      {
        type: 'grant',
        title: 'Small grants for company and getting out',
        summary: 'Up to £1,000 for people and groups who help others to stay in touch. Say what you would do in a few sentences.',
        marketAreas: ['voluntary', 'micro-providers', 'prevention'],
        upToPounds: 1000,
        noCqcNeeded: true,
        closesOn: day(33),
        questions: [],
      },
    ],
    [
      'stoke-on-trent',
      'micro-morning',
      {
        type: 'event',
        title: 'Coffee morning for micro-providers',
        summary: 'Meet the council and each other. Bring your questions about direct payments. No need to book.',
        marketAreas: ['micro-providers', 'direct-payments'],
        noCqcNeeded: true,
        happensAt: at(17, 10),
        where: 'A community centre in the city',
        closesOn: day(17),
        questions: [],
      },
    ],
    [
      'knowsley',
      'night-technology',
      {
        type: 'innovation',
        title: 'Try out technology for quieter nights',
        summary: 'Support for up to four providers to try sensors in place of night checks, and to say what came of it.',
        marketAreas: ['tecs', 'supported-living'],
        upToPounds: 8000,
        closesOn: day(40),
        questions: [],
      },
    ],
  ];

  const lists: [councilId: string, id: string, list: Words<typeof TypedWaitingList>][] = [
    ['sefton', 'home-care', { serviceType: 'home-care', people: 14, wait: '2 to 4 days', countedOn: day(-1) }],
    ['knowsley', 'home-care', { serviceType: 'home-care', people: 3, wait: '3 days', countedOn: day(-2) }],
  ];

  const saved_at = addMs(startedAt, -HOUR_MS);
  const record = (kind: AskRecord['kind'], councilId: string, id: string, typed: object): AskRecord => ({
    id: `demo.${councilId}.${kind}.${id}` as ItemId,
    council_id: councilId as CouncilId,
    kind,
    json: JSON.stringify(typed),
    saved_at,
    saved_by: OFFICERS[councilId] as PersonId,
    closed_at: null,
  });
  return [
    ...demands.map(([councilId, id, one]) => record('demand', councilId, id, TypedDemand.parse({ ...one, fictional: true }))),
    ...calls.map(([councilId, id, one]) => record('call', councilId, id, TypedCall.parse({ ...one, fictional: true }))),
    ...lists.map(([councilId, id, one]) => record('waiting-list', councilId, id, TypedWaitingList.parse({ ...one, fictional: true }))),
  ];
}
