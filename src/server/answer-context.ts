/** What an answer is judged by, read for a whole group at once; a group without answers costs nothing. */
import { TypedCall } from '../domain/call.ts';
import type { Asked } from '../domain/check-answer.ts';
import type { Council } from '../domain/council.ts';
import { TypedDemand } from '../domain/demand.ts';
import type { CouncilId, ItemId, OrganisationId, SubmissionId } from '../domain/id.ts';
import type { AskKind } from '../domain/protocol-asks.ts';
import type { AnswerSubmission } from '../domain/answer-submission.ts';
import type { Db, Tx } from './db/tables.ts';
import { latestReplies } from './reply-log.ts';
import { loadCouncils } from './services.ts';

export interface AnswerContext {
  councils: ReadonlyMap<CouncilId, Council>;
  asks: ReadonlyMap<ItemId, Asked & { councilId: CouncilId; kind: AskKind }>;
  /** Councils that read a service of the organisation. */
  worksWith(organisationId: OrganisationId, councilId: CouncilId): boolean;
  /** Answers that a council has accepted, in whole or part. */
  accepted: ReadonlySet<SubmissionId>;
}

const NOTHING: AnswerContext = { councils: new Map(), asks: new Map(), worksWith: () => false, accepted: new Set() };

export async function loadAnswerContext(tx: Tx, answers: readonly AnswerSubmission[]): Promise<AnswerContext> {
  if (answers.length === 0) return NOTHING;
  const councils = await loadCouncils(tx);
  const askIds = answers.flatMap(({ about }) => (about?.kind === 'demand' || about?.kind === 'call' ? [about.id] : []));
  const asks = askIds.length === 0 ? [] : await tx.selectFrom('asks').selectAll().where('id', 'in', askIds).execute();
  const links = await councilsReading(tx, [...new Set(answers.map(({ organisationId }) => organisationId))]);
  const takenBack = answers.flatMap((answer) => (answer.kind === 'withdrawal' ? [answer.body.of] : []));
  const replies = await latestReplies(tx, takenBack);
  return {
    councils: new Map(councils.map((council) => [council.id, council])),
    asks: new Map(
      asks.map(({ id, council_id, kind, json }) => {
        const typed: unknown = JSON.parse(json);
        const asked = kind === 'demand' ? { demand: TypedDemand.parse(typed) } : kind === 'call' ? { call: TypedCall.parse(typed) } : {};
        return [id, { ...asked, councilId: council_id, kind }];
      }),
    ),
    worksWith: (organisationId, councilId) =>
      links.some((link) => link.organisation_id === organisationId && link.council_id === councilId),
    accepted: new Set([...replies.values()].filter(({ amount = 0 }) => amount > 0).map(({ id }) => id)),
  };
}

/** Which councils read services of these organisations now. */
export const councilsReading = (db: Db, organisationIds: readonly OrganisationId[]) =>
  db
    .selectFrom('services')
    .innerJoin('service_councils', 'service_councils.service_id', 'services.id')
    .select(['organisation_id', 'council_id'])
    .distinct()
    .where('organisation_id', 'in', organisationIds)
    .execute();
