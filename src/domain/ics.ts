/** Calendars as iCalendar text (RFC 5545), which any calendar opens. */
import { addDays, type Instant, type LocalDate } from './instant.ts';

export interface CalendarEvent {
  /** The same for the same thing in every version of the calendar: that is how it is moved rather than doubled (3.8.4.7). */
  uid: string;
  /** A moment, or a whole day. */
  when: { at: Instant } | { on: LocalDate };
  title: string;
  description: string;
  url?: string | undefined;
  /** How long before the event, or into its day: "-P1D", "PT9H" (3.3.6). */
  alarms: readonly { trigger: string; says: string }[];
}

const stamp = (at: Instant): string => at.replace(/[-:]/g, '').replace(/\.\d+/, '');
const day = (on: LocalDate): string => on.replaceAll('-', '');
// oxlint-disable-next-line no-control-regex -- 3.3.11 allows none but the tab
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(CONTROLS, '');
/** A URI is not escaped (3.3.13); nothing in it may begin another line. */
const uri = (text: string): string => text.replace(/[\r\n]/g, '').replace(CONTROLS, '');

const MOST_OCTETS = 75;
/** In UTF-8. */
const octetsOf = (char: string): number => {
  const code = char.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines longer than 75 octets are folded (3.1), never inside a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      current = ' '; // the space that says a line goes on counts as an octet of it
      octets = 1;
    }
    current += char;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const eventLines = ({ uid, when, title, description, url, alarms }: CalendarEvent, madeAt: Instant): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp(madeAt)}`,
  // A moment has no end of its own: DTEND must be later than DTSTART (3.8.2.2).
  ...('at' in when
    ? [`DTSTART:${stamp(when.at)}`]
    : [`DTSTART;VALUE=DATE:${day(when.on)}`, `DTEND;VALUE=DATE:${day(addDays(when.on, 1))}`]),
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(description)}`,
  ...(url === undefined ? [] : [`URL:${uri(url)}`]),
  'TRANSP:TRANSPARENT',
  ...alarms.flatMap(({ trigger, says }) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(says)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ]),
  'END:VEVENT',
];

/** @param name of a calendar that is subscribed to, which asks to be fetched again twice a day (RFC 7986) */
export function icsOf(events: readonly CalendarEvent[], madeAt: Instant, name?: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Headroom//EN',
    'CALSCALE:GREGORIAN',
    ...(name === undefined ? [] : [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT12H']),
    ...events.flatMap((event) => eventLines(event, madeAt)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
