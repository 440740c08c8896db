/** Routes for a council's people, its own tools and its audit: the part of openapi-operations.ts that is about who may see what. */
import { AuditQuery } from '../domain/audit.ts';
import { API } from '../domain/protocol.ts';
import { CHANGE, KEY, type Operation, SESSION } from './openapi-operation.ts';
import { ReadQuery } from './read-api.ts';

export const COUNCIL_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: `${API}/desk/:councilId/people`,
    summary: 'For officers: their council’s officers, the organisations it works with and their people, and where each is signed in.',
    gives: 'DeskPeople',
    problems: [...SESSION, 'forbidden'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/people/invite`,
    summary: 'For officers: lets somebody sign in, as an officer or for an organisation the council works with, and tells them by e-mail.',
    takes: 'PersonInvitation',
    problems: [...SESSION, ...CHANGE, 'forbidden', 'not-found', 'too-many-requests'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/people/organisations`,
    summary: 'For officers: adds an organisation with its first service, and lets its manager sign in.',
    takes: 'OrganisationInvitation',
    problems: [...SESSION, ...CHANGE, 'forbidden', 'too-many-requests'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/people/remove`,
    summary: 'For officers: takes a role away. With the last one the account ends. Never the last officer.',
    takes: 'RoleRemoval',
    problems: [...SESSION, ...CHANGE, 'forbidden', 'not-found'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/people/sessions/end`,
    summary: 'For officers: signs somebody out of one device, or of all.',
    takes: 'SessionEnd',
    problems: [...SESSION, ...CHANGE, 'forbidden', 'not-found'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/submissions.xlsx`,
    summary: 'For officers: the same as an Excel workbook, up to 100,000 rows.',
    gives: 'xlsx',
    problems: [...SESSION, 'forbidden', 'too-large'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/notices.json`,
    summary: 'For officers: the council’s own notices as an OCDS release package, a release for each change.',
    gives: 'ocds',
    problems: [...SESSION, 'forbidden', 'not-found'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/connections`,
    summary: 'For officers: the keys and webhooks of their council’s own tools.',
    gives: 'Connections',
    problems: [...SESSION, 'forbidden'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/connections/keys`,
    summary: 'For officers: makes a key to read with. It is in this answer and nowhere else.',
    takes: 'NewKey',
    gives: 'MadeKey',
    problems: [...SESSION, ...CHANGE, 'forbidden'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/connections/keys/end`,
    summary: 'For officers: takes a key back, from this moment on.',
    takes: 'Ending',
    problems: [...SESSION, ...CHANGE, 'forbidden', 'not-found'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/connections/webhooks`,
    summary:
      'For officers: an https address that is told which returns came, signed as standardwebhooks.com describes, at least once each, in order. The secret is in this answer and nowhere else.',
    takes: 'NewWebhook',
    gives: 'MadeWebhook',
    problems: [...SESSION, ...CHANGE, 'forbidden'],
  },
  {
    method: 'post',
    path: `${API}/desk/:councilId/connections/webhooks/end`,
    summary: 'For officers: tells that address nothing more.',
    takes: 'Ending',
    problems: [...SESSION, ...CHANGE, 'forbidden', 'not-found'],
  },
  {
    method: 'get',
    path: `${API}/read/:councilId/returns`,
    summary:
      'With a key: returns sent to that council, oldest first. Send `after` of one page to get the next, now or later. At most 1,000 requests an hour.',
    query: ReadQuery,
    gives: 'ReadPage',
    problems: [...KEY, 'malformed'],
  },
  {
    method: 'get',
    path: `${API}/read/:councilId/returns.csv`,
    summary: 'With a key: all of them as a spreadsheet, newest first.',
    gives: 'csv',
    problems: KEY,
  },
  {
    method: 'get',
    path: `${API}/read/:councilId/notices`,
    summary: 'With a key: the council’s own notices as an OCDS release package.',
    gives: 'ocds',
    problems: [...KEY, 'not-found'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/audit`,
    summary: 'For officers: who saw, changed and exported what of their council’s, newest first.',
    query: AuditQuery,
    gives: 'AuditPage',
    problems: [...SESSION, 'forbidden', 'malformed'],
  },
  {
    method: 'get',
    path: `${API}/desk/:councilId/audit.csv`,
    summary: 'For officers: the same as a spreadsheet.',
    query: AuditQuery,
    gives: 'csv',
    problems: [...SESSION, 'forbidden', 'malformed'],
  },
];
