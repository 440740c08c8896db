/** What officers see. It is read from the server when asked for and kept nowhere. */
import { API } from '../../domain/protocol.ts';
import { DeskPage } from '../../domain/protocol-desk.ts';
import type { Answer, Transport } from '../../device/sync/transport.ts';

export interface Desk {
  received(councilId: string, before?: number): Promise<Answer<DeskPage>>;
  csvAddress(councilId: string): string;
}

const addressOf = (councilId: string): string => `${API}/desk/${encodeURIComponent(councilId)}/submissions`;

export const createDesk = (transport: Transport): Desk => ({
  received: (councilId, before) => transport.get(`${addressOf(councilId)}${before === undefined ? '' : `?before=${before}`}`, DeskPage),
  csvAddress: (councilId) => `${addressOf(councilId)}.csv`,
});
