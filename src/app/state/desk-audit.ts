/** The audit as the desk reads it. */
import { AuditPage } from '../../domain/audit.ts';
import { API } from '../../domain/protocol.ts';
import type { Answer, Transport } from '../../device/sync/transport.ts';

/** As typed; what is empty is not asked. */
export interface AuditSearch {
  text: string;
  action: string;
  from: string;
  until: string;
}

export const auditAddress = (councilId: string, search: AuditSearch, file: '' | '.csv' = '', before?: number): string => {
  const asked = Object.entries({ ...search, before: before === undefined ? '' : String(before) }).filter(
    ([, value]) => value.trim() !== '',
  );
  const query = new URLSearchParams(asked).toString();
  return `${API}/desk/${encodeURIComponent(councilId)}/audit${file}${query === '' ? '' : `?${query}`}`;
};

export const readAudit = (transport: Transport, councilId: string, search: AuditSearch, before?: number): Promise<Answer<AuditPage>> =>
  transport.get(auditAddress(councilId, search, '', before), AuditPage);
