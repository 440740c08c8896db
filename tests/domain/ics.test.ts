/** Calendars: as RFC 5545 wants them whatever the words, and events that move rather than double. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/app/pages/opportunities/calendar.ts';
import { type Asked, deadlineEvents } from '../../src/domain/deadlines.ts';
import { type CalendarEvent, icsOf } from '../../src/domain/ics.ts';
import { Instant, LocalDate } from '../../src/domain/instant.ts';
import type { Notice } from '../../src/domain/notice.ts';
import { NOW } from '../fixtures/returns.ts';
import { holds } from '../fixtures/properties.ts';

const at = (text: string): Instant => Instant.parse(text);
const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'one@headroom',
  when: { on: LocalDate.parse('2026-12-14') },
  title: 'Report vacancies, Maple House',
  description: 'Due Monday',
  alarms: [{ trigger: 'PT9H', says: 'Today' }],
  ...change,
});
/** As a calendar reads it. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueOf = (text: string, name: string): string | undefined =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\(n|.)/g, (_all, char: string) => (char === 'n' ? '\n' : char));

it('writes a whole day, and a moment', () => {
  expect(unfolded(icsOf([event()], NOW, 'Reports due'))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Headroom//EN',
    'CALSCALE:GREGORIAN',
    'NAME:Reports due',
    'X-WR-CALNAME:Reports due',
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'BEGIN:VEVENT',
    'UID:one@headroom',
    'DTSTAMP:20261126T091500Z',
    'DTSTART;VALUE=DATE:20261214',
    'DTEND;VALUE=DATE:20261215',
    'SUMMARY:Report vacancies\\, Maple House',
    'DESCRIPTION:Due Monday',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Today',
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  expect(icsOf([event({ when: { at: NOW } })], NOW)).toContain('\r\nDTSTART:20261126T091500Z\r\nSUMMARY');
});

it('is read back as it was written, in lines of at most 75 octets, whatever the words', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'é', '界', '🏠', ',', ';', '\\', '\n', ' ', ':', '"', 'n'),
    maxLength: 300,
    size: 'max',
  });
  holds(
    fc.property(words, words, (title, description) => {
      const text = icsOf([event({ title, description, alarms: [] })], NOW);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).toBe(line.toWellFormed());
      }
      expect([valueOf(text, 'SUMMARY'), valueOf(text, 'DESCRIPTION')]).toEqual([title, description]);
    }),
  );
});

it('lets no words begin a line of their own', () => {
  const text = icsOf([event({ title: 'a\r\nEND:VCALENDAR', url: 'https://example.org/\r\nATTACH:x', description: 'a\rb\u0000c' })], NOW);
  expect(unfolded(text).filter((line) => line === 'END:VCALENDAR' || line.startsWith('ATTACH'))).toEqual(['END:VCALENDAR']);
  for (const char of ['\r', '\n', '\u0000']) expect(text.split('\r\n').join('')).not.toContain(char);
});

it('writes a notice’s deadline', () => {
  const notice = { id: 'sefton.short-breaks', title: 'Short breaks', buyer: 'Sefton', summary: 'For adults' } as Notice;
  const text = calendarOf(notice, at('2026-12-01T12:00:00.000Z'), NOW);
  expect(unfolded(text)).toEqual(expect.arrayContaining(['UID:sefton.short-breaks@headroom', 'DTSTART:20261201T120000Z', 'TRIGGER:-P1D']));
  expect(text).not.toContain('URL');
});

describe('due dates', () => {
  const asked = (change: Partial<Asked> = {}): Asked => ({
    service: { id: 'maple-house.home', name: 'Maple House' } as Asked['service'],
    kind: 'vacancies',
    lastObservedAt: undefined,
    schedules: [{ every: 'month' }],
    ...change,
  });
  const days = (change: Partial<Asked>, now = NOW) =>
    deadlineEvents(asked(change), now, 'https://example.org').map(({ when }) => ('on' in when ? when.on : when.at));

  it.each<[name: string, change: Partial<Asked>, now: string, days: string[]]>([
    [
      'every month: six windows ahead, the last day of each',
      {},
      '2026-11-26T09:15:00.000Z',
      ['2026-12-14', '2027-01-14', '2027-02-15', '2027-03-15', '2027-04-14', '2027-05-14'],
    ],
    [
      'done in this window: from the next on',
      { lastObservedAt: at('2026-12-09T10:00:00.000Z') },
      '2026-12-10T09:00:00.000Z',
      ['2027-01-14', '2027-02-15', '2027-03-15', '2027-04-14', '2027-05-14', '2027-06-14'],
    ],
    [
      'every week on Monday',
      { schedules: [{ every: 'week', on: 1 }], lastObservedAt: at('2026-11-23T10:00:00.000Z') },
      '2026-11-26T09:15:00.000Z',
      ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04'],
    ],
    [
      'every day, not yet reported today',
      { schedules: [{ every: 'day' }], lastObservedAt: at('2026-11-25T10:00:00.000Z') },
      '2026-11-26T09:15:00.000Z',
      ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02'],
    ],
    [
      'a week after the last report',
      { schedules: [{ every: 'days', days: 7 }], lastObservedAt: at('2026-11-23T10:00:00.000Z') },
      '2026-11-26T09:15:00.000Z',
      ['2026-11-30'],
    ],
    ['never reported, with no date to be late for', { schedules: [{ every: 'days', days: 7 }] }, '2026-11-26T09:15:00.000Z', []],
    [
      'two councils, of which one asks sooner',
      {
        schedules: [
          { every: 'days', days: 14 },
          { every: 'days', days: 7 },
        ],
        lastObservedAt: at('2026-11-23T10:00:00.000Z'),
      },
      '2026-11-26T09:15:00.000Z',
      ['2026-11-30'],
    ],
    ['nobody reads it', { schedules: [] }, '2026-11-26T09:15:00.000Z', []],
  ])('%s', (_name, change, now, expected) => expect(days(change, at(now))).toEqual(expected));

  it('keep their names from one day to the next, so that a calendar moves them', () => {
    const rolling = { schedules: [{ every: 'days', days: 7 } as const] };
    const names = (lastObservedAt: Instant, now: Instant) =>
      deadlineEvents(asked({ ...rolling, lastObservedAt }), now, '').map(({ uid }) => uid);
    expect(names(at('2026-11-23T10:00:00.000Z'), NOW)).toEqual(names(at('2026-11-26T10:00:00.000Z'), at('2026-11-27T10:00:00.000Z')));
    const monthly = (now: Instant) => new Set(deadlineEvents(asked(), now, '').map(({ uid }) => uid));
    expect([...monthly(at('2026-12-20T10:00:00.000Z'))].filter((uid) => monthly(NOW).has(uid))).toHaveLength(5);
  });
  it('lead to the return', () =>
    expect(deadlineEvents(asked(), NOW, 'https://example.org')[0]?.url).toBe('https://example.org/report/maple-house.home/vacancies'));
});
