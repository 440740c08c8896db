/** What officers do with what their council publishes: read and changed on the server, kept nowhere here. */
import * as z from 'zod/mini';
import { API } from '../../domain/protocol.ts';
import { type DeskItemKind, DeskPlans, type PlanDecision, type PlanToSave, PlanView, SavedPlan } from '../../domain/protocol-plans.ts';
import type { Answer, Transport } from '../../device/sync/transport.ts';

export interface DeskOfPlans {
  list(): Promise<Answer<DeskPlans>>;
  item(kind: DeskItemKind, id: string): Promise<Answer<PlanView>>;
  save(toSave: PlanToSave): Promise<Answer<z.infer<typeof SavedPlan>>>;
  decide(decision: PlanDecision): Promise<Answer<unknown>>;
}

export function deskOfPlans(transport: Transport, councilId: string): DeskOfPlans {
  const at = `${API}/desk/${encodeURIComponent(councilId)}/plans`;
  return {
    list: () => transport.get(at, DeskPlans),
    item: (kind, id) => transport.get(`${at}/item?${new URLSearchParams({ kind, id }).toString()}`, PlanView),
    save: (toSave) => transport.post(`${at}/save`, toSave, SavedPlan),
    decide: (decision) => transport.post(`${at}/decisions`, decision, z.unknown()),
  };
}
