/** A deadline as an iCalendar file (RFC 5545) that any calendar opens, offline too. */
import type { Notice } from '../../../domain/notice.ts';

const stamp = (iso: string): string => iso.replace(/[-:]/g, '').replace(/\.\d+/, '');
const escaped = (text: string): string => text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r?\n/g, '\\n');

/** Lines longer than 75 octets are folded (section 3.1); 60 characters leaves room for those that take two or three. */
const folded = (line: string): string => line.replace(/(.{60})(?=.)/gu, '$1\r\n ');

export function calendarOf(notice: Notice, madeAt: Date): string {
  const at = stamp(notice.deadline ?? '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Headroom//EN',
    'BEGIN:VEVENT',
    `UID:${notice.id}@headroom`,
    `DTSTAMP:${stamp(madeAt.toISOString())}`,
    `DTSTART:${at}`,
    `DTEND:${at}`,
    `SUMMARY:${escaped(`Reply by: ${notice.title}`)}`,
    `DESCRIPTION:${escaped(`${notice.buyer}. ${notice.summary}`)}`,
    ...(notice.portal === undefined ? [] : [`URL:${notice.portal.url}`]),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Deadline tomorrow',
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
