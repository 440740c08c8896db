/** Schemas that have a name in the description of the API; the rest appear inside these. */
import * as z from 'zod/mini';
import { AuditEntry, AuditPage } from '../domain/audit.ts';
import { Council } from '../domain/council.ts';
import { FEED_ITEMS } from '../domain/feed-items.ts';
import { FeedEntry, FeedPage } from '../domain/feed.ts';
import { Account } from '../domain/person.ts';
import { ProblemDetails } from '../domain/problem.ts';
import { MAX_BATCH, PushResponse, PushResult, SignedIn, SignInCodeRequest, SignInRequest } from '../domain/protocol.ts';
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
  DeskRefusals,
  FigurePage,
  MarketHistory,
  MarketPicture,
  Reminded,
  RemindRequest,
  ReportingPage,
} from '../domain/protocol-market.ts';
import { DeskPlans, PlanDecision, PlanToSave, PlanView, SavedPlan } from '../domain/protocol-plans.ts';
import { ColleagueInvitation, OrganisationInvitation, PersonInvitation } from '../domain/invitation.ts';
import { ColleagueRemoval, Colleagues, DeskPeople, RoleRemoval, SessionEnd } from '../domain/protocol-people.ts';
import { Preferences, PushKey, PushSubscriptionRequest } from '../domain/protocol-reminders.ts';
import { FaultReport, KeptDrafts, RecoveryKey } from '../domain/protocol-safety.ts';
import { Receipt } from '../domain/receipt.ts';
import { Service } from '../domain/service.ts';
import { TypedReply } from '../domain/reply.ts';
import { AnswerSubmission } from '../domain/answer-submission.ts';
import { ReturnSubmission } from '../domain/return-submission.ts';
import { Submission } from '../domain/submission.ts';
import { PushRemoval } from './push-subscriptions.ts';

/** What a device sends. The server's own PushRequest leaves the items unread, to read them one by one. */
const PushRequest = z.object({ submissions: z.array(Submission).check(z.minLength(1), z.maxLength(MAX_BATCH)) });
const Health = z.object({ ok: z.literal(true), version: z.string() });

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
  ColleagueInvitation,
  ColleagueRemoval,
  Colleagues,
  Connections,
  Council,
  DemoMailbox,
  DemoPeople,
  DemoSignInRequest,
  DeskOverlaps,
  DeskRefusals,
  DeskPage,
  DeskPeople,
  DeskPlans,
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
  PlanDecision,
  PlanToSave,
  PlanView,
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
  SavedPlan,
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
