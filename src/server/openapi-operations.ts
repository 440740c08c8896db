/** Every route of the API in a table: what it takes, what it gives, how it can fail. A test holds it against the routes there are. */
import { API } from '../domain/protocol.ts';
import { FeedQuery, LibraryQuery } from './feed.ts';
import { UnsubscribeQuery } from './unsubscribe.ts';
import { COUNCIL_OPERATIONS } from './openapi-council.ts';
import { DESK_OPERATIONS } from './openapi-desk.ts';
import { CHANGE, SESSION, type Operation } from './openapi-operation.ts';

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
    method: 'get',
    path: `${API}/library`,
    summary:
      'What councils publish to everybody, in pages that are the same for everybody: where a device begins. With their last cursor as `library`, the feed leaves out what they brought.',
    query: LibraryQuery,
    gives: 'FeedPage',
    problems: [...SESSION, 'malformed'],
  },
  {
    method: 'get',
    path: `${API}/nudges`,
    summary:
      'Stays open and says when it is worth asking again, without what for: `own`, something for this person or their organisations; `public`, something for a great many; `desk`, something was sent to a council of theirs. It may end at any time, and what it loses nobody needs.',
    gives: 'nudges',
    problems: [...SESSION, 'unavailable'],
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
    summary: 'Drafts and saved items this person has on any of their devices; a key without a draft is one that is gone.',
    gives: 'KeptDrafts',
    problems: SESSION,
  },
  {
    method: 'put',
    path: `${API}/drafts`,
    summary:
      'Keeps drafts and saved items for the same person’s other devices. A draft replaces only the version it was made from; keys that are not sent stay as they are.',
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
  ...DESK_OPERATIONS,
  ...COUNCIL_OPERATIONS,
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
