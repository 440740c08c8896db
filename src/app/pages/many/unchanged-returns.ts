/** Returns that are due and whose last figures can simply be confirmed. */
import { canonicalJson } from '../../../domain/canonical-json.ts';
import { isAsked } from '../../../domain/duty.ts';
import type { SubmissionId } from '../../../domain/id.ts';
import type { Instant } from '../../../domain/instant.ts';
import { carriedForward, type ReturnKind, returnsOf } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import type { Returns, Sent } from '../../state/returns.ts';
import { dueOf } from '../report/due.tsx';

export interface UnchangedReturn {
  key: string;
  service: Service;
  kind: ReturnKind;
  latest: Sent;
  /** Of a draft that says the same as last time: confirming it takes the draft away. */
  draftId: SubmissionId | undefined;
}

/** Those with a draft of other figures are left out: there something has changed. */
export function unchangedReturns(returns: Returns, now: Instant): UnchangedReturn[] {
  return (returns.services.value ?? []).flatMap((service) =>
    returnsOf(service.type).flatMap((kind): UnchangedReturn[] => {
      const latest = returns.latest(service.id, kind);
      if (latest === undefined) return [];
      if (!isAsked(dueOf(service, kind, latest.submission.observedAt, returns.councils.value, now))) return [];
      const draft = returns.drafts.value.find((one) => one.serviceId === service.id && one.kind === kind);
      const isSame = draft?.replaces === undefined && canonicalJson(draft?.body) === canonicalJson(carriedForward(latest.submission).body);
      if (draft !== undefined && !isSame) return [];
      return [{ key: `${service.id}/${kind}`, service, kind, latest, draftId: draft?.submissionId }];
    }),
  );
}

export const countServices = (of: readonly UnchangedReturn[]): string => {
  const services = new Map(of.map(({ service }) => [service.id, service]));
  const areHomes = [...services.values()].every(({ type }) => returnsOf(type).includes('vacancies'));
  const [one, many] = areHomes ? ['home', 'homes'] : ['service', 'services'];
  return `${services.size} ${services.size === 1 ? one : many}`;
};
