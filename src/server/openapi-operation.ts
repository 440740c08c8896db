/** What is said of a route, and the ways to fail that many share. */
import type * as z from 'zod/mini';
import type { ProblemType } from '../domain/problem.ts';
import type { SchemaName } from './openapi-schemas.ts';

export interface Operation {
  method: 'get' | 'post' | 'put';
  /** As Hono writes it. */
  path: string;
  summary: string;
  query?: z.ZodMiniObject;
  takes?: SchemaName;
  /** Absent: an empty answer, 204. */
  gives?: SchemaName | 'calendar' | 'csv' | 'html' | 'nudges' | 'ocds' | 'text' | 'xlsx' | 'openapi';
  problems: readonly ProblemType[];
}

export const SESSION = ['signed-out', 'other-person', 'account-ended'] as const;
export const KEY = ['key-refused', 'forbidden', 'too-many-requests'] as const;
export const CHANGE = ['untrusted-origin', 'malformed', 'too-large'] as const;
