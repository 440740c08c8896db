/** Keys and webhooks of a council's own tools, and where its files are downloaded. */
import * as z from 'zod/mini';
import { API } from '../../domain/protocol.ts';
import { Connections, MadeKey, MadeWebhook, type NewKey } from '../../domain/protocol-connections.ts';
import type { Answer, Transport } from '../../device/sync/transport.ts';

export interface DeskOfConnections {
  load(): Promise<Answer<Connections>>;
  makeKey(key: NewKey): Promise<Answer<MadeKey>>;
  endKey(id: string): Promise<Answer<unknown>>;
  makeWebhook(url: string): Promise<Answer<MadeWebhook>>;
  endWebhook(id: string): Promise<Answer<unknown>>;
  fileAddress(name: 'submissions.csv' | 'submissions.xlsx' | 'notices.json'): string;
  /** Where tools read, for the person who sets one up. */
  readAddress: string;
}

export function deskOfConnections(transport: Transport, councilId: string): DeskOfConnections {
  const desk = `${API}/desk/${encodeURIComponent(councilId)}`;
  const at = `${desk}/connections`;
  return {
    load: () => transport.get(at, Connections),
    makeKey: (key) => transport.post(`${at}/keys`, key, MadeKey),
    endKey: (id) => transport.post(`${at}/keys/end`, { id }, z.unknown()),
    makeWebhook: (url) => transport.post(`${at}/webhooks`, { url }, MadeWebhook),
    endWebhook: (id) => transport.post(`${at}/webhooks/end`, { id }, z.unknown()),
    fileAddress: (name) => `${desk}/${name}`,
    readAddress: `${API}/read/${encodeURIComponent(councilId)}/returns`,
  };
}
