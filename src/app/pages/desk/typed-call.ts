/** What an officer types to publish a call, until it is what the domain takes. */
import { type CallQuestion, checkCall, TypedCall } from '../../../domain/call.ts';
import {
  addDays,
  addMs,
  HOUR_MS,
  type Instant,
  type LocalDate,
  londonDate,
  londonHour,
  startOfLondonDay,
} from '../../../domain/instant.ts';
import type { MarketArea } from '../../../domain/intention.ts';
import type { Problem } from '../../../domain/problem.ts';

/** What is typed as text until it is read. */
export interface CallAsTyped {
  type: TypedCall['type'];
  title: string;
  summary: string;
  marketAreas: MarketArea[];
  upToPounds: string;
  noCqcNeeded: 'yes' | 'no' | 'not-said';
  day: string;
  hour: string;
  where: string;
  closesOn: string;
  link: string;
  questions: (Omit<CallQuestion, 'options'> & { options: string })[];
}

export function startOfCall(today: LocalDate, ask: TypedCall | undefined): CallAsTyped {
  const at = ask?.happensAt;
  return {
    type: ask?.type ?? 'grant',
    title: ask?.title ?? '',
    summary: ask?.summary ?? '',
    marketAreas: ask?.marketAreas ?? [],
    upToPounds: ask?.upToPounds === undefined ? '' : String(ask.upToPounds),
    noCqcNeeded: ask?.noCqcNeeded === undefined ? 'not-said' : ask.noCqcNeeded ? 'yes' : 'no',
    day: at === undefined ? '' : londonDate(at),
    hour: at === undefined ? '10' : String(londonHour(at)),
    where: ask?.where ?? '',
    closesOn: ask?.closesOn ?? addDays(today, 21),
    link: ask?.link ?? '',
    questions: (ask?.questions ?? []).map(({ options = [], ...rest }) => ({ ...rest, options: options.join('\n') })),
  };
}

function parse(typed: CallAsTyped): ReturnType<typeof TypedCall.safeParse> {
  const { type, title, summary, marketAreas, closesOn } = typed;
  const happensAt: Instant | undefined =
    type === 'event' && typed.day !== '' ? addMs(startOfLondonDay(typed.day as LocalDate), Number(typed.hour) * HOUR_MS) : undefined;
  const optional = {
    upToPounds: typed.upToPounds.trim() === '' ? undefined : Number(typed.upToPounds.replaceAll(/[£,\s]/g, '')),
    noCqcNeeded: typed.noCqcNeeded === 'not-said' ? undefined : typed.noCqcNeeded === 'yes',
    happensAt,
    where: typed.where.trim() === '' ? undefined : typed.where.trim(),
    link: typed.link.trim() === '' ? undefined : typed.link.trim(),
  };
  return TypedCall.safeParse({
    type,
    title: title.trim(),
    summary: summary.trim(),
    marketAreas,
    closesOn,
    questions: typed.questions.map(({ options, ...question }) => ({
      ...question,
      text: question.text.trim(),
      ...(question.type === 'choice' ? { options: options.split('\n').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])) } : {}),
    })),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  });
}

const SAYS: Record<string, string> = {
  title: 'Write a title of at most 120 characters',
  summary: 'Say in a few sentences what it is',
  closesOn: 'Choose the last day',
  link: 'The address must begin with https://',
  upToPounds: 'Type whole pounds, like 5,000',
};

/** The call, as far as it can be read, and what is still to put right: at a field, or at a question by its place. */
export function readCall(typed: CallAsTyped, today: LocalDate): { call: TypedCall | undefined; problems: Problem[] } {
  const read = parse(typed);
  const problems = read.success
    ? checkCall(read.data, today)
    : read.error.issues.map(({ path }) => ({
        path: path.join('.'),
        message: path[0] === 'questions' ? `Write question ${Number(path[1]) + 1}` : (SAYS[String(path[0])] ?? 'Check this'),
      }));
  return {
    call: read.data,
    problems: problems.map(({ path, message }) => ({ path: `call.${path.split('.').slice(0, 2).join('.')}`, code: 'not-read', message })),
  };
}
