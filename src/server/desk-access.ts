/** The door of every desk: an officer of that council and nobody else, and a line in the audit for each page that was shown. */
import type { Context, MiddlewareHandler } from 'hono';
import type { CouncilId } from '../domain/id.ts';
import { addMs, type Instant, HOUR_MS } from '../domain/instant.ts';
import { councilIdsOf } from '../domain/person.ts';
import { actorOf, recordSeen } from './audit.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';

/** What a part of the desk is called, by the part of the address after the council's; one without a name goes by its address. */
const PARTS_OF_DESK: Record<string, string> = {
  market: 'Market picture',
  'market/figure': 'What is behind a figure of the market',
  'market/history': 'How the market came to be',
  reporting: 'Who has reported',
  overlaps: 'Reports that do not agree',
  refusals: 'Returns that were refused',
  submissions: 'Returns received',
  people: 'People',
  audit: 'Audit',
  connections: 'Keys and webhooks',
  notices: 'Notices (OCDS)',
  asks: 'What the council asks for',
  answers: 'What was answered',
  profiles: 'Who introduced themselves',
  plans: 'What the council publishes',
  'plans/item': 'One item that the council publishes, with its draft',
};
/** A page that is open reads itself again as returns come in: seen again within this, it stands once. Files are told each time. */
const SEEN_MS = HOUR_MS / 4;
const MOST_REMEMBERED = 10_000;
const FILE = /\.(csv|xlsx|json)$/;

/** For a route under the desk's door: the council it is about. */
export function councilOf(c: Context<Env>): CouncilId {
  const councilId = councilIdsOf(c.get('account')).find((id) => id === c.req.param('councilId'));
  if (councilId === undefined) throw new ProblemError('forbidden');
  return councilId;
}

/** Stands before every route of the desk, those still to come as well: what it did not record, nobody is shown. */
export function deskAccess(parts: Pick<Parts, 'database' | 'now'>): MiddlewareHandler<Env> {
  const recorded = new Map<string, Instant>();
  return async (c, next) => {
    const councilId = councilOf(c);
    await next();
    if ((c.req.method !== 'GET' && c.req.method !== 'HEAD') || c.res.status >= 400) return; // a change is recorded where it is made
    const [, part = ''] = /\/desk\/[^/]+\/(.*)$/.exec(c.req.path) ?? [];
    const file = FILE.exec(part)?.[1];
    const name = PARTS_OF_DESK[part.replace(FILE, '')] ?? part;
    const deed = {
      by: actorOf(c.get('account')),
      councilId,
      action: file === undefined ? ('saw' as const) : ('exported' as const),
      what: file === undefined ? name : `${name}, as ${file.toUpperCase()}`,
    };
    const now = parts.now();
    const key = JSON.stringify([deed.by.id, councilId, deed.what]);
    const before = recorded.get(key);
    if (deed.action === 'saw' && before !== undefined && addMs(before, SEEN_MS) > now) return;
    await recordSeen(parts.database.db, deed, now);
    if (recorded.size >= MOST_REMEMBERED) recorded.clear();
    recorded.set(key, now);
  };
}
