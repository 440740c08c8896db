/** What officers ask providers for, what was answered, and what they reply: on the server, kept nowhere here. */
import * as z from 'zod/mini';
import { API } from '../../domain/protocol.ts';
import { AnswerPage, AskRows, type AsksToSave, type AskKind, ReplyAnswer } from '../../domain/protocol-asks.ts';
import type { TypedReply } from '../../domain/reply.ts';
import type { Answer, Transport } from '../../device/sync/transport.ts';

export type { Answer };

export interface AnswersAsked {
  kind?: string;
  about?: string;
  waiting?: 'yes';
  before?: string;
  limit?: string;
}

export interface DeskAsks {
  asks(councilId: string, kind: AskKind): Promise<Answer<z.infer<typeof AskRows>>>;
  /** All of them, or none. */
  save(councilId: string, asks: AsksToSave['asks']): Promise<Answer<unknown>>;
  withdraw(councilId: string, askId: string): Promise<Answer<unknown>>;
  answers(councilId: string, asked: AnswersAsked): Promise<Answer<AnswerPage>>;
  profiles(councilId: string): Promise<Answer<AnswerPage>>;
  reply(councilId: string, answerId: string, reply: TypedReply): Promise<Answer<ReplyAnswer>>;
  resultsAddress(councilId: string, callId: string): string;
}

const Anything = z.unknown();
const at = (councilId: string, rest: string): string => `${API}/desk/${encodeURIComponent(councilId)}/${rest}`;

export const createDeskAsks = (transport: Transport): DeskAsks => ({
  asks: (councilId, kind) => transport.get(at(councilId, `asks?kind=${kind}`), AskRows),
  save: (councilId, asks) => transport.post(at(councilId, 'asks'), { asks }, Anything),
  withdraw: (councilId, askId) => transport.post(at(councilId, `asks/${encodeURIComponent(askId)}/withdraw`), {}, Anything),
  answers: (councilId, asked) => transport.get(at(councilId, `answers?${new URLSearchParams({ ...asked }).toString()}`), AnswerPage),
  profiles: (councilId) => transport.get(at(councilId, 'profiles'), AnswerPage),
  reply: (councilId, answerId, reply) => transport.post(at(councilId, `answers/${encodeURIComponent(answerId)}/reply`), reply, ReplyAnswer),
  resultsAddress: (councilId, callId) => at(councilId, `calls/${encodeURIComponent(callId)}/answers.csv`),
});
