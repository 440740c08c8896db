/** Reminders in words: as an e-mail in plain text, and as a push message that fits on a lock screen. */
import type { Instant } from '../../domain/instant.ts';
import type { Person } from '../../domain/person.ts';
import type { PushMessage } from '../../domain/protocol-reminders.ts';
import type { Message } from '../mail.ts';
import type { Decision } from './decide.ts';
import type { Due } from './kinds.ts';

export interface Letterhead {
  person: Person;
  origin: string;
  unsubscribe: string;
  now: Instant;
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const TITLES = {
  return: 'A return needs you',
  answer: 'A council answered you',
  demand: 'Care is wanted where you work',
  approval: 'Something waits for your approval',
} as const;
const isReturn = ({ other }: Due): boolean => other === undefined;
/** Of several. */
const titleOf = (about: readonly Due[]): string => `${about.length} ${about.every(isReturn) ? 'returns need you' : 'things for you'}`;

/** A line each; what one service owes by the same time shares a line. */
export function linesOf(due: readonly Due[]): string[] {
  const lines = new Map<string, Due[]>();
  for (const one of due) {
    const { service, by } = one.sharedLine ?? {};
    const key = service === undefined ? one.text : `${service} ${by}`;
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines.values()].map((together) => {
    const [first] = together;
    if (together.length === 1 || first?.sharedLine === undefined) return first!.text;
    const whats = together.map(({ sharedLine }) => sharedLine!.what);
    return `${first.sharedLine.service}: ${whats.slice(0, -1).join(', ')} and ${whats.at(-1)} are due ${first.sharedLine.by}.`;
  });
}

function letter({ person, origin, unsubscribe, now }: Letterhead, subject: string, paragraphs: readonly string[], reports = true): Message {
  const text = [
    `Hello ${person.name},`,
    ...paragraphs,
    reports
      ? `Open Headroom to report. You can do that without an internet connection: it is sent when there is one.`
      : `Open Headroom to read more.`,
    `Headroom, ${new URL(origin).host}`,
    `You choose in Headroom, under Settings, when you are reminded. To get no more of these e-mails: ${unsubscribe}`,
  ].join('\n\n');
  return { to: person.email, at: now, subject, text, unsubscribe };
}

/** Undefined: there is nothing to say today. */
export function emailOf(decision: Decision, head: Letterhead): Message | undefined {
  if (decision.form === 'reminder') {
    const { about } = decision;
    const lines = linesOf(about);
    const subject = lines.length === 1 ? lines[0]!.replace(/\.(\s.*)?$/, '') : titleOf(about);
    return letter(head, subject, [list(lines)], about.some(isReturn));
  }
  const { due, received } = decision;
  if (due.length === 0 && received.length === 0) return undefined;
  const toReport = due.filter(isReturn);
  const others = due.filter((one) => !isReturn(one));
  const subject = toReport.length === 0 ? 'Headroom today: nothing is due' : `Headroom today: ${toReport.length} to report`;
  return letter(head, subject, [
    toReport.length === 0 ? 'Nothing is due.' : `To report:\n${list(linesOf(toReport))}`,
    ...(others.length === 0 ? [] : [`For you:\n${list(linesOf(others))}`]),
    ...(received.length === 0 ? [] : [`Received since yesterday:\n${list(received)}`]),
  ]);
}

export function pushOf(about: readonly Due[]): PushMessage {
  const tag = 'due'; // a later message takes the place of one that was not looked at
  const [first] = about;
  if (about.length === 1) return { title: TITLES[first!.other?.of ?? 'return'], body: first!.text, url: first!.url, tag };
  return { title: titleOf(about), body: linesOf(about).join('\n'), url: about.every(isReturn) ? '/report' : '/', tag };
}
