/** Routes for sending returns and for looking up the receipt of one. */
import type { Hono } from 'hono';
import { SubmissionId } from '../domain/id.ts';
import { type Account, organisationIdsOf } from '../domain/person.ts';
import { problemsOf } from '../domain/problem.ts';
import { PushRequest, type PushResponse, type PushResult } from '../domain/protocol.ts';
import { Submission } from '../domain/submission.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError, unavailable } from './errors.ts';
import { type Arrival, arrivalOf } from './judge.ts';
import { noteRefusals, refusedOf } from './market/refusals.ts';
import { readJson } from './read-json.ts';
import { loadReceiptRows, receiptOf } from './receipts.ts';
import { signedIn } from './session.ts';

/** The id as the device sent it, so that it can find its item again, whatever is wrong with it. */
function sentId(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id.slice(0, 100) : '';
}

function parseItem(item: unknown, account: Account): Arrival | PushResult {
  const parsed = Submission.safeParse(item);
  if (parsed.success) return arrivalOf(parsed.data, account);
  return { outcome: 'refused', id: sentId(item), problems: problemsOf(parsed.error) };
}

export function submissionRoutes(api: Hono<Env>, parts: Parts): void {
  api.post('/submissions', signedIn(parts), async (c) => {
    const { submissions } = await readJson(c, PushRequest);
    const items = submissions.map((item) => parseItem(item, c.get('account')));
    const arrivals = items.filter((item) => 'submission' in item);
    const accepted = arrivals.length === 0 ? [] : await orLater(parts.acceptance.add(arrivals));
    let next = 0;
    const results = items.map((item) => ('submission' in item ? accepted[next++]! : item));
    const refused = refusedOf(submissions, results, c.get('account'));
    if (refused.length > 0)
      await orLater(parts.database.write((tx) => noteRefusals(tx, refused, c.get('account').person.name, parts.now())));
    return c.json({ results, serverTime: parts.now() } satisfies PushResponse);
  });

  api.get('/submissions/:id', signedIn(parts), async (c) => {
    const id = SubmissionId.safeParse(c.req.param('id'));
    const [row] = id.success ? await loadReceiptRows(parts.database.db, [id.data]) : [];
    // Somebody else's is as good as none: the reply must not tell that it exists.
    if (row === undefined || !organisationIdsOf(c.get('account')).includes(row.organisation_id)) throw new ProblemError('not-found');
    return c.json(receiptOf(row));
  });
}

/** Waits for what must be on the disk first. Without it nothing is acknowledged, and the device keeps what it has. */
async function orLater<T>(commit: Promise<T>): Promise<T> {
  try {
    return await commit;
  } catch (cause) {
    throw unavailable(cause);
  }
}
