/** Every route of the API in a table: what it takes, what it gives, how it can fail. A test holds it against the routes there are. */
import * as z from 'zod/mini';
import { Council } from '../domain/council.ts';
import { FEED_ITEMS } from '../domain/feed-items.ts';
import { FeedEntry, FeedPage } from '../domain/feed.ts';
import { Account } from '../domain/person.ts';
import { ProblemDetails, type ProblemType } from '../domain/problem.ts';
import {
  API,
  DemoMailbox,
  DemoPeople,
  DemoSignInRequest,
  DeskPage,
  DeskRow,
  MAX_BATCH,
  PushResponse,
  PushResult,
  SignedIn,
  SignInCodeRequest,
  SignInRequest,
} from '../domain/protocol.ts';
import { Receipt } from '../domain/receipt.ts';
import { Service } from '../domain/service.ts';
import { Submission } from '../domain/submission.ts';
import { DeskQuery } from './desk.ts';
import { FeedQuery } from './feed.ts';

/** What a device sends. The server's own PushRequest leaves the items unread, to read them one by one. */
const PushRequest = z.object({ submissions: z.array(Submission).check(z.minLength(1), z.maxLength(MAX_BATCH)) });
const Health = z.object({ ok: z.literal(true), version: z.string() });

/** Schemas that get a name in the description; the rest appear inside these. */
export const NAMED = {
  Account,
  Council,
  DemoMailbox,
  DemoPeople,
  DemoSignInRequest,
  DeskPage,
  DeskRow,
  FeedEntry,
  FeedPage,
  Health,
  ProblemDetails,
  PushRequest,
  PushResponse,
  PushResult,
  Receipt,
  Service,
  SignedIn,
  SignInCodeRequest,
  SignInRequest,
  Submission,
  Organisation: FEED_ITEMS.organisation,
  Document: FEED_ITEMS.document,
  Intention: FEED_ITEMS.intention,
  FigureTable: FEED_ITEMS.table,
  Contradiction: FEED_ITEMS.contradiction,
  Notice: FEED_ITEMS.notice,
  ReportedReturn: FEED_ITEMS.return,
} as const;
export type SchemaName = keyof typeof NAMED;

export interface Operation {
  method: 'get' | 'post';
  /** As Hono writes it. */
  path: string;
  summary: string;
  query?: z.ZodMiniObject;
  takes?: SchemaName;
  /** Absent: an empty answer, 204. */
  gives?: SchemaName | 'csv' | 'openapi';
  problems: readonly ProblemType[];
}

const SESSION = ['signed-out', 'other-person'] as const;
const CHANGE = ['untrusted-origin', 'malformed', 'too-large'] as const;

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: `${API}/sign-in/code`,
    summary: 'Mails a sign-in code, if somebody has that address. The answer is the same if nobody has.',
    takes: 'SignInCodeRequest',
    problems: [...CHANGE, 'too-many-requests'],
  },
  {
    method: 'post',
    path: `${API}/sign-in`,
    summary: 'Signs in with a code, in the browser that asked for it.',
    takes: 'SignInRequest',
    gives: 'SignedIn',
    problems: [...CHANGE, 'code-wrong', 'code-expired'],
  },
  { method: 'get', path: `${API}/session`, summary: 'Who is signed in.', gives: 'SignedIn', problems: SESSION },
  { method: 'post', path: `${API}/sign-out`, summary: 'Ends the session.', problems: ['untrusted-origin', 'other-person'] },
  {
    method: 'get',
    path: `${API}/feed`,
    summary:
      'What this person may see, from where the device left off. Items are by kind: council, organisation, service, document, intention, table, contradiction, notice, return.',
    query: FeedQuery,
    gives: 'FeedPage',
    problems: [...SESSION, 'malformed'],
  },
  {
    method: 'post',
    path: `${API}/submissions`,
    summary:
      'Sends up to 100 returns. Answered after they are durably stored; each has its own outcome, and a repeat gets its first receipt.',
    takes: 'PushRequest',
    gives: 'PushResponse',
    problems: [...SESSION, ...CHANGE, 'unavailable'],
  },
  {
    method: 'get',
    path: `${API}/submissions/:id`,
    summary: 'The receipt of one return of an organisation of yours.',
    gives: 'Receipt',
    problems: [...SESSION, 'not-found'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/submissions`,
    summary: 'For officers: returns sent to their council, newest first.',
    query: DeskQuery,
    gives: 'DeskPage',
    problems: [...SESSION, 'forbidden', 'malformed'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/submissions.csv`,
    summary: 'For officers: the same as a spreadsheet, one row for each type of bed or line of hours.',
    gives: 'csv',
    problems: [...SESSION, 'forbidden'],
  },
  {
    method: 'get',
    path: `${API}/demo/people`,
    summary: 'Only on a demonstration: whom one can be.',
    gives: 'DemoPeople',
    problems: ['not-found'],
  },
  {
    method: 'post',
    path: `${API}/demo/sign-in`,
    summary: 'Only on a demonstration: signs in as one of its people.',
    takes: 'DemoSignInRequest',
    gives: 'SignedIn',
    problems: [...CHANGE, 'not-found'],
  },
  {
    method: 'get',
    path: `${API}/demo/mailbox`,
    summary: 'Only on a demonstration: the e-mails it would have sent.',
    gives: 'DemoMailbox',
    problems: ['not-found'],
  },
  { method: 'get', path: '/health', summary: 'Whether the server can do its work.', gives: 'Health', problems: ['unavailable'] },
  { method: 'get', path: `${API}/openapi.json`, summary: 'This description.', gives: 'openapi', problems: [] },
  { method: 'get', path: '/openapi.json', summary: 'This description.', gives: 'openapi', problems: [] },
];
