/** What answers are about, in words an officer knows it by. */
import { TypedCall } from '../domain/call.ts';
import { amountInWords } from '../domain/demand-units.ts';
import { TypedDemand } from '../domain/demand.ts';
import type { CouncilId, ItemId } from '../domain/id.ts';
import type { Answerable } from '../domain/answers.ts';
import { SERVICE_TYPES } from '../domain/service.ts';
import type { AnswerSubmission } from '../domain/answer-submission.ts';
import type { Db } from './db/tables.ts';
import { PUBLIC } from './publish.ts';
import { acceptedOf } from './reply-log.ts';
import { loadLocalityNames } from './services.ts';

interface Title {
  title: string;
  /** Of a demand: what is still wanted. */
  left?: number;
}

export async function titlesOf(db: Db, councilId: CouncilId, answers: readonly AnswerSubmission[]): Promise<Map<string, Title>> {
  const abouts = answers.flatMap(({ about }) => (about === undefined ? [] : [about]));
  const idsOf = (...kinds: Answerable[]): ItemId[] => [...new Set(abouts.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id))];
  const titles = new Map<string, Title>();

  const askIds = idsOf('demand', 'call');
  if (askIds.length > 0) {
    const asks = await db
      .selectFrom('asks')
      .select(['id', 'kind', 'json'])
      .where('council_id', '=', councilId)
      .where('id', 'in', askIds)
      .execute();
    const localityNames = await loadLocalityNames(db);
    const accepted = await acceptedOf(db, askIds);
    for (const { id, kind, json } of asks) {
      const typed: unknown = JSON.parse(json);
      if (kind === 'call') titles.set(`call/${id}`, { title: TypedCall.parse(typed).title });
      if (kind !== 'demand') continue;
      const demand = TypedDemand.parse(typed);
      const where = localityNames.get(demand.localityId) ?? demand.localityId;
      const title = `${SERVICE_TYPES[demand.serviceType].name}, ${where}: ${amountInWords(demand.amount, demand.unit)}`;
      titles.set(`demand/${id}`, { title, left: demand.amount - (accepted.get(id) ?? 0) });
    }
  }

  const published = idsOf('notice', 'intention');
  if (published.length > 0) {
    const rows = await db
      .selectFrom('feed')
      .select(['kind', 'item_id', 'json'])
      .where('audience', '=', PUBLIC)
      .where('kind', 'in', ['notice', 'intention'])
      .where('item_id', 'in', published)
      .where('json', 'is not', null)
      .orderBy('seq')
      .execute();
    for (const { kind, item_id, json } of rows)
      titles.set(`${kind}/${item_id}`, { title: String((JSON.parse(json!) as { title?: unknown }).title) });
  }
  return titles;
}
