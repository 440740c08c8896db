/** Refuses what is larger than any message of ours, by its length where that is said: a stream made of a body costs more than all the rest of its way. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MAX_REQUEST_BYTES } from '../domain/protocol.ts';
import { ProblemError } from './errors.ts';

const tooLarge = (): never => {
  throw new ProblemError('too-large');
};
const countIt = bodyLimit({ maxSize: MAX_REQUEST_BYTES, onError: tooLarge });

/** Node's parser takes no more of a body than its length said. Without one, or in chunks, it is counted as it comes. */
export const limitedBody: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const length = c.req.header('content-length');
  if (length === undefined || c.req.header('transfer-encoding') !== undefined) return countIt(c, next);
  return Number(length) > MAX_REQUEST_BYTES ? tooLarge() : next();
};
