/** What officers' screens ask: returns, the market, what is asked for and what was answered. */
import { MarketFilters } from '../domain/market.ts';
import { API } from '../domain/protocol.ts';
import { AnswersQuery } from './answers.ts';
import { AsksQuery } from './asks.ts';
import { DeskQuery } from './desk.ts';
import { FigureQuery, HistoryQuery, ReportingQuery } from './market/queries.ts';
import { PlanQuery } from './plans/routes.ts';
import { CHANGE, SESSION, type Operation } from './openapi-operation.ts';

export const DESK_OPERATIONS: readonly Operation[] = [
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
    method: 'get',
    path: `${API}/desk/:councilId/refusals`,
    summary: 'For officers: returns that were refused and have not been followed by one that was taken in, with the reasons.',
    gives: 'DeskRefusals',
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
    path: `${API}/desk/:councilId/plans`,
    summary: 'For officers: what their council publishes to everybody, and what is being written.',
    gives: 'DeskPlans',
    problems: [...SESSION, 'forbidden'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/plans/item`,
    summary: 'For officers: one item as it is published, its draft with exactly what would be published of it, and its history.',
    query: PlanQuery,
    gives: 'PlanView',
    problems: [...SESSION, 'forbidden', 'malformed', 'not-found'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/plans/save`,
    summary:
      'For officers: saves the draft of a plan, a document, a notice or the council’s settings, over exactly the version that was read.',
    takes: 'PlanToSave',
    gives: 'SavedPlan',
    problems: [...SESSION, ...CHANGE, 'forbidden', 'not-found', 'changed-meanwhile'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/plans/decisions`,
    summary:
      'For officers: sends a draft for approval or back, publishes exactly the version that was read, throws a draft away, or withdraws what is published. Where the council asks for two pairs of eyes, nobody approves their own words.',
    takes: 'PlanDecision',
    problems: [...SESSION, ...CHANGE, 'forbidden', 'not-found', 'changed-meanwhile'],
  },
];
