/** Routes of the desk's plans: what is published and being written, one item with its draft, saving, and deciding. */
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { checkPlan } from '../../domain/check-plan.ts';
import { ItemId } from '../../domain/id.ts';
import { londonDate } from '../../domain/instant.ts';
import { MARKET_AREAS } from '../../domain/intention.ts';
import { NOTICE_STAGES } from '../../domain/notice.ts';
import type { Person } from '../../domain/person.ts';
import { type PlanDraft, refusalOf } from '../../domain/plan-draft.ts';
import { problemsOf } from '../../domain/problem.ts';
import type { LibraryItem } from '../../domain/published-item.ts';
import { DeskItemKind, type DeskPlans, PlanDecision, PlanToSave, type PlanView } from '../../domain/protocol-plans.ts';
import { PlanKind, publishedPlan, titleOf } from '../../domain/typed-plan.ts';
import { actorOf, record } from '../audit.ts';
import { councilOf } from '../desk-access.ts';
import type { Env, Parts } from '../env.ts';
import { ProblemError } from '../errors.ts';
import { readJson } from '../read-json.ts';
import { decide } from './decide.ts';
import { draftOf, loadDrafts, loadRow, saveDraft } from './drafts.ts';
import { historyOf, keyOf, lastEvents } from './events.ts';
import { isTaken, itemAmong, loadCouncil, loadItemsOf } from './published.ts';

export const PlanQuery = z.object({ kind: DeskItemKind, id: ItemId });

const titleOfDraft = ({ plan }: PlanDraft): string => ('title' in plan.words ? plan.words.title : 'Settings');

function noteOf(item: LibraryItem): string {
  if (item.kind === 'notice') return NOTICE_STAGES[item.stage];
  if (item.kind === 'document') return item.period;
  return 'marketArea' in item ? MARKET_AREAS[item.marketArea] : '';
}

export function planRoutes(api: Hono<Env>, parts: Parts): void {
  const { database, now } = parts;
  const fictional = parts.demoMailbox !== undefined;
  const whyNot = (draft: PlanDraft, person: Person, twoPairsOfEyes: boolean): string | undefined =>
    refusalOf(draft, { deed: 'publish', version: draft.version, person: person.id, twoPairsOfEyes, now: now() })?.message;

  api.get('/desk/:councilId/plans', async (c) => {
    const councilId = councilOf(c);
    const { person } = c.get('account');
    const { db } = database;
    const council = await loadCouncil(db, councilId);
    const twoPairsOfEyes = council.twoPairsOfEyes === true;
    const last = await lastEvents(db, councilId);
    const drafts = await loadDrafts(db, councilId);
    const items = await loadItemsOf(db, councilId);
    const answer: DeskPlans = {
      twoPairsOfEyes,
      drafts: drafts.map((draft) => ({
        kind: draft.plan.kind,
        id: draft.id,
        title: titleOfDraft(draft),
        state: draft.state,
        writers: draft.writers.map(({ name }) => name),
        savedAt: draft.savedAt,
        isYours: draft.state === 'waiting' && whyNot(draft, person, twoPairsOfEyes) === undefined,
      })),
      published: items.map((item) => {
        const event = last.get(keyOf(item.kind, item.id));
        return { kind: item.kind, id: item.id, title: titleOf(item), note: noteOf(item), ...(event && { last: event }) };
      }),
    };
    return c.json(answer);
  });

  api.get('/desk/:councilId/plans/item', async (c) => {
    const councilId = councilOf(c);
    const query = PlanQuery.safeParse(c.req.query());
    if (!query.success) throw new ProblemError('malformed', { problems: problemsOf(query.error) });
    const { kind, id } = query.data;
    const { db } = database;
    if (await isTaken(db, councilId, kind, id)) throw new ProblemError('not-found');
    const council = await loadCouncil(db, councilId);
    const items = await loadItemsOf(db, councilId);
    const typed = PlanKind.safeParse(kind);
    const row = typed.success ? await loadRow(db, councilId, typed.data, id) : undefined;
    const draft = row && draftOf(row);
    const published = itemAmong(items, council, kind, id);
    const history = await historyOf(db, kind, id);
    const view: PlanView = {
      council,
      version: row?.version ?? 0,
      publishedVersion: history[0]?.version ?? 0,
      history,
      documents: items.filter((item) => item.kind === 'document'),
      tables: items.flatMap((item) => (item.kind === 'table' ? [{ id: item.id, title: item.title }] : [])),
      ...(published && { published }),
      ...(draft && { draft, would: publishedPlan(draft.plan, { id, council, on: londonDate(draft.savedAt), fictional }) }),
    };
    const notNow = draft && whyNot(draft, c.get('account').person, council.twoPairsOfEyes === true);
    return c.json(notNow === undefined ? view : { ...view, notNow });
  });

  api.post('/desk/:councilId/plans/save', async (c) => {
    const councilId = councilOf(c);
    const toSave = await readJson(c, PlanToSave);
    const version = await database.alone('append', async (tx) => {
      const { plan, id } = toSave;
      if (await isTaken(tx, councilId, plan.kind, id))
        throw new ProblemError('not-found', { detail: 'This belongs to somebody else. Begin again.' });
      const council = await loadCouncil(tx, councilId);
      const problems = checkPlan(plan, { id, council, items: await loadItemsOf(tx, councilId) });
      if (problems.length > 0)
        throw new ProblemError('malformed', { problems, detail: 'It was not saved: put right what is marked, and try again.' });
      const account = c.get('account');
      const saved = await saveDraft(tx, councilId, toSave, account.person, council.twoPairsOfEyes === true, now());
      const what = `Draft of ${plan.kind === 'council' ? 'the council’s settings' : `${plan.kind} “${plan.words.title}”`}, version ${saved}`;
      await record(tx, { by: actorOf(account), councilId, action: 'changed', what }, now());
      return saved;
    });
    return c.json({ version });
  });

  api.post('/desk/:councilId/plans/decisions', async (c) => {
    const councilId = councilOf(c);
    const decision = await readJson(c, PlanDecision);
    const { person } = c.get('account');
    await database.alone('append', (tx) => decide(tx, decision, { councilId, person, now: now(), fictional }));
    return c.body(null, 204);
  });
}
