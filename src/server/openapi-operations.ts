/** Every route of the API in a table: what it takes, what it gives, how it can fail. A test holds it against the routes there are. */
import * as z from 'zod/mini';
import { AuditEntry, AuditPage } from '../domain/audit.ts';
import { Council } from '../domain/council.ts';
import { FEED_ITEMS } from '../domain/feed-items.ts';
import { FeedEntry, FeedPage } from '../domain/feed.ts';
import { MarketFilters } from '../domain/market.ts';
import { Account } from '../domain/person.ts';
import { ProblemDetails, type ProblemType } from '../domain/problem.ts';
import { API, MAX_BATCH, PushResponse, PushResult, SignedIn, SignInCodeRequest, SignInRequest } from '../domain/protocol.ts';
import { CalendarAddress } from '../domain/protocol-calendar.ts';
import { DemoMailbox, DemoPeople, DemoSignInRequest } from '../domain/protocol-demo.ts';
import {
  ApiKey,
  Connections,
  Ending,
  MadeKey,
  MadeWebhook,
  NewKey,
  NewWebhook,
  ReadPage,
  Webhook,
  WebhookMessage,
} from '../domain/protocol-connections.ts';
import { AnswerPage, AnswerRow, AskRows, AsksToSave, ReplyAnswer } from '../domain/protocol-asks.ts';
import { DeskPage, DeskRow } from '../domain/protocol-desk.ts';
import {
  DeskOverlaps,
  FigurePage,
  MarketHistory,
  MarketPicture,
  Reminded,
  RemindRequest,
  ReportingPage,
} from '../domain/protocol-market.ts';
import { OrganisationInvitation, PersonInvitation } from '../domain/invitation.ts';
import { DeskPeople, RoleRemoval, SessionEnd } from '../domain/protocol-people.ts';
import { Preferences, PushKey, PushSubscriptionRequest } from '../domain/protocol-reminders.ts';
import { FaultReport, KeptDrafts, RecoveryKey } from '../domain/protocol-safety.ts';
import { Receipt } from '../domain/receipt.ts';
import { Service } from '../domain/service.ts';
import { TypedReply } from '../domain/reply.ts';
import { AnswerSubmission } from '../domain/answer-submission.ts';
import { ReturnSubmission } from '../domain/return-submission.ts';
import { Submission } from '../domain/submission.ts';
import { AnswersQuery } from './answers.ts';
import { AsksQuery } from './asks.ts';
import { DeskQuery } from './desk.ts';
import { COUNCIL_OPERATIONS } from './openapi-council.ts';
import { CHANGE, SESSION } from './openapi-problems.ts';
import { FeedQuery } from './feed.ts';
import { FigureQuery, HistoryQuery, ReportingQuery } from './market/queries.ts';
import { PushRemoval } from './push-subscriptions.ts';
import { UnsubscribeQuery } from './unsubscribe.ts';

/** What a device sends. The server's own PushRequest leaves the items unread, to read them one by one. */
const PushRequest = z.object({ submissions: z.array(Submission).check(z.minLength(1), z.maxLength(MAX_BATCH)) });
const Health = z.object({ ok: z.literal(true), version: z.string() });

/** Schemas that get a name in the description; the rest appear inside these. */
export const NAMED = {
  Account,
  AuditEntry,
  AuditPage,
  ApiKey,
  AnswerPage,
  AnswerRow,
  AskRows,
  AsksToSave,
  TypedReply,
  ReplyAnswer,
  Demand: FEED_ITEMS.demand,
  Call: FEED_ITEMS.call,
  WaitingList: FEED_ITEMS['waiting-list'],
  PublicAnswer: FEED_ITEMS['public-answer'],
  Reply: FEED_ITEMS.reply,
  ReportedAnswer: FEED_ITEMS.answer,
  ReturnSubmission,
  AnswerSubmission,
  CalendarAddress,
  Connections,
  Council,
  DemoMailbox,
  DemoPeople,
  DemoSignInRequest,
  DeskOverlaps,
  DeskPage,
  DeskPeople,
  DeskRow,
  Ending,
  FaultReport,
  FeedEntry,
  FeedPage,
  FigurePage,
  Health,
  KeptDrafts,
  MarketHistory,
  MarketPicture,
  MadeKey,
  MadeWebhook,
  NewKey,
  NewWebhook,
  OrganisationInvitation,
  PersonInvitation,
  Preferences,
  ProblemDetails,
  PushKey,
  PushRemoval,
  PushRequest,
  PushResponse,
  PushResult,
  PushSubscriptionRequest,
  ReadPage,
  Receipt,
  RecoveryKey,
  Reminded,
  RemindRequest,
  ReportingPage,
  RoleRemoval,
  Service,
  SessionEnd,
  SignedIn,
  SignInCodeRequest,
  SignInRequest,
  Submission,
  Webhook,
  WebhookMessage,
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
  method: 'get' | 'post' | 'put';
  /** As Hono writes it. */
  path: string;
  summary: string;
  query?: z.ZodMiniObject;
  takes?: SchemaName;
  /** Absent: an empty answer, 204. */
  gives?: SchemaName | 'calendar' | 'csv' | 'html' | 'ocds' | 'text' | 'xlsx' | 'openapi';
  problems: readonly ProblemType[];
}

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
      'What this person may see, from where the device left off. Items are by kind: council, organisation, service, document, intention, table, contradiction, finding, measure, system, notice, return, answer, demand, waiting-list, call, public-answer, reply.',
    query: FeedQuery,
    gives: 'FeedPage',
    problems: [...SESSION, 'malformed'],
  },
  {
    method: 'post',
    path: `${API}/submissions`,
    summary:
      'Sends up to 100 returns and answers. Answered after they are durably stored; each has its own outcome, and a repeat gets its first receipt.',
    takes: 'PushRequest',
    gives: 'PushResponse',
    problems: [...SESSION, ...CHANGE, 'unavailable'],
  },
  {
    method: 'get',
    path: `${API}/submissions/:id`,
    summary: 'The receipt of one return or answer of an organisation of yours.',
    gives: 'Receipt',
    problems: [...SESSION, 'not-found'],
  },
  {
    method: 'get',
    path: `${API}/drafts`,
    summary: 'Drafts this person has under way on any of their devices; a key without a draft is one that is gone.',
    gives: 'KeptDrafts',
    problems: SESSION,
  },
  {
    method: 'put',
    path: `${API}/drafts`,
    summary:
      'Keeps drafts for the same person’s other devices. A draft replaces only the version it was made from; keys that are not sent stay as they are.',
    takes: 'KeptDrafts',
    problems: [...SESSION, ...CHANGE, 'unavailable'],
  },
  {
    method: 'get',
    path: `${API}/recovery-key`,
    summary: 'The key that opens this person’s locked work after a forgotten PIN. The same for ever; never anybody else’s.',
    gives: 'RecoveryKey',
    problems: [...SESSION, 'too-many-requests'],
  },
  {
    method: 'post',
    path: `${API}/faults`,
    summary: 'Reports how often storage failed on the device, by name and place: counted for the operator, without who or what.',
    takes: 'FaultReport',
    problems: [...SESSION, ...CHANGE, 'too-many-requests'],
  },
  { method: 'get', path: `${API}/preferences`, summary: 'How this person wants to be reminded.', gives: 'Preferences', problems: SESSION },
  {
    method: 'put',
    path: `${API}/preferences`,
    summary: 'Says how this person wants to be reminded.',
    takes: 'Preferences',
    problems: [...SESSION, ...CHANGE],
  },
  { method: 'get', path: `${API}/push/key`, summary: 'The key to subscribe to push messages with.', gives: 'PushKey', problems: SESSION },
  {
    method: 'post',
    path: `${API}/push/subscriptions`,
    summary: 'Has this browser woken for this person. On a shared device, for whoever asked last.',
    takes: 'PushSubscriptionRequest',
    problems: [...SESSION, ...CHANGE],
  },
  {
    method: 'post',
    path: `${API}/push/subscriptions/remove`,
    summary: 'Lets this browser sleep again.',
    takes: 'PushRemoval',
    problems: [...SESSION, ...CHANGE],
  },
  {
    method: 'get',
    path: `${API}/calendar`,
    summary: 'The address of this person’s calendar of due dates, if they have one.',
    gives: 'CalendarAddress',
    problems: SESSION,
  },
  {
    method: 'post',
    path: `${API}/calendar`,
    summary: 'Makes such an address, or a new one in place of the one before, which then is nobody’s.',
    gives: 'CalendarAddress',
    problems: [...SESSION, 'untrusted-origin', 'forbidden'],
  },
  {
    method: 'post',
    path: `${API}/calendar/remove`,
    summary: 'Takes the address away.',
    problems: [...SESSION, 'untrusted-origin'],
  },
  {
    method: 'get',
    path: `${API}/calendar/:token`,
    summary: 'The calendar itself, without signing in: when the reports of that person’s services are due. Nothing about people.',
    gives: 'calendar',
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: `${API}/unsubscribe`,
    summary: 'From the link in an e-mail, without signing in: a page with a button that turns reminders by e-mail off.',
    query: UnsubscribeQuery,
    gives: 'html',
    problems: ['not-found'],
  },
  {
    method: 'post',
    path: `${API}/unsubscribe`,
    summary: 'That button, and the one of mail programs (RFC 8058).',
    query: UnsubscribeQuery,
    gives: 'html',
    problems: ['not-found'],
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
    path: `${API}/desk/:councilId/market`,
    summary: 'For officers: the sums of what every service that reports to their council last said.',
    query: MarketFilters,
    gives: 'MarketPicture',
    problems: [...SESSION, 'forbidden', 'malformed'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/market/figure`,
    summary: 'For officers: the services and returns behind one of those sums, largest first.',
    query: FigureQuery,
    gives: 'FigurePage',
    problems: [...SESSION, 'forbidden', 'malformed'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/market/history`,
    summary: 'For officers: the same sums as they stood at the end of earlier days.',
    query: HistoryQuery,
    gives: 'MarketHistory',
    problems: [...SESSION, 'forbidden', 'malformed'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/reporting`,
    summary: 'For officers: which services have reported, by their council’s schedule, and which windows of the national duty they missed.',
    query: ReportingQuery,
    gives: 'ReportingPage',
    problems: [...SESSION, 'forbidden', 'malformed'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/overlaps`,
    summary: 'For officers: reports of two people about the same service that do not agree.',
    gives: 'DeskOverlaps',
    problems: [...SESSION, 'forbidden'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/reminders`,
    summary: 'For officers: reminds the chosen services of a return, once in each window.',
    takes: 'RemindRequest',
    gives: 'Reminded',
    problems: [...SESSION, ...CHANGE, 'forbidden'],
  },
  ...COUNCIL_OPERATIONS,
  {
    method: 'get',
    path: `${API}/desk/:councilId/asks`,
    summary: 'For officers: what their council asks providers for, with how much of it is accepted and how many answers wait.',
    query: AsksQuery,
    gives: 'AskRows',
    problems: [...SESSION, 'forbidden', 'malformed'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/asks`,
    summary: 'For officers: publishes demand, calls or waiting lists, or changes them. All of them, or none.',
    takes: 'AsksToSave',
    problems: [...SESSION, ...CHANGE, 'forbidden'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/asks/:askId/withdraw`,
    summary: 'For officers: takes one back from everybody’s devices. Answers to it stay.',
    problems: [...SESSION, 'untrusted-origin', 'forbidden', 'not-found'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/answers`,
    summary: 'For officers: offers, interest, questions, answers to consultations and support requests, newest first.',
    query: AnswersQuery,
    gives: 'AnswerPage',
    problems: [...SESSION, 'forbidden', 'malformed'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/answers/:answerId/reply`,
    summary:
      'For officers: replies to one, to that organisation or, without its name, to all. A colleague’s reply meanwhile is shown, never written over.',
    takes: 'TypedReply',
    gives: 'ReplyAnswer',
    problems: [...SESSION, ...CHANGE, 'forbidden', 'not-found'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/calls/:callId/answers.csv`,
    summary: 'For officers: the latest answers of each organisation to a consultation, a column for each question.',
    gives: 'csv',
    problems: [...SESSION, 'forbidden', 'not-found'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/profiles`,
    summary: 'For officers: what organisations say of themselves, of those that agree to be seen.',
    gives: 'AnswerPage',
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
  {
    method: 'get',
    path: '/metrics',
    summary: 'For Prometheus: from the server’s own network, or with the token an operator set.',
    gives: 'text',
    problems: ['not-found'],
  },
  { method: 'get', path: '/health', summary: 'Whether the server can do its work.', gives: 'Health', problems: ['unavailable'] },
  { method: 'get', path: `${API}/openapi.json`, summary: 'This description.', gives: 'openapi', problems: [] },
  { method: 'get', path: '/openapi.json', summary: 'This description.', gives: 'openapi', problems: [] },
];
