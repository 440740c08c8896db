/** The record of who saw, changed and exported what, and when: for a council's own questions, and for its auditors. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import type { Cell } from './csv.ts';
import { CouncilId } from './id.ts';
import { Instant, instantInWords, LocalDate } from './instant.ts';

export const AUDIT_ACTIONS = {
  saw: 'Saw',
  exported: 'Exported',
  invited: 'Invited',
  'changed-role': 'Changed a role',
  'took-role': 'Took a role away',
  'ended-account': 'Ended an account',
  'ended-session': 'Ended a session',
  'added-organisation': 'Added an organisation',
  'made-key': 'Made a key',
  'ended-key': 'Took a key back',
  'made-webhook': 'Added a webhook',
  'ended-webhook': 'Removed a webhook',
  reminded: 'Reminded',
  imported: 'Imported',
  changed: 'Changed',
  published: 'Published',
  deleted: 'Deleted',
} as const;
export const AuditAction = codeOf(AUDIT_ACTIONS);
export type AuditAction = z.infer<typeof AuditAction>;

/** Who did it: somebody signed in, a tool with a key, or whoever runs commands on the server. */
export const Actor = z.object({
  kind: z.enum(['person', 'key', 'operator']),
  /** Of a person or key. */
  id: z.optional(z.string()),
  name: z.string(),
});
export type Actor = z.infer<typeof Actor>;
export const OPERATOR: Actor = { kind: 'operator', name: 'Operator of the server' };

export const AuditEntry = z.object({
  seq: z.int(),
  at: Instant,
  by: Actor,
  /** Absent: about the whole server; then only its operator reads it. */
  councilId: z.optional(CouncilId),
  action: AuditAction,
  /** In words: "Returns received", "Mo Jones (m.jones@willow.example) as manager of Willow Care". */
  what: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditPage = z.object({ entries: z.array(AuditEntry), before: z.optional(z.int()) });
export type AuditPage = z.infer<typeof AuditPage>;

const number = z.coerce.number().check(z.int(), z.minimum(1));
export const AuditQuery = z.object({
  /** Part of a name, or of what it was about. */
  text: z.optional(z.string().check(z.maxLength(100))),
  action: z.optional(AuditAction),
  /** Days, both included. */
  from: z.optional(LocalDate),
  until: z.optional(LocalDate),
  before: z.optional(number),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

export const AUDIT_HEADINGS = ['Number', 'At', 'At (London)', 'Who', 'Kind', 'Council', 'Did', 'What'] as const;
const KINDS = { person: 'Person', key: 'Key', operator: 'Operator' } as const;

export const auditRow = ({ seq, at, by, councilId, action, what }: AuditEntry): Cell[] => [
  seq,
  at,
  instantInWords(at),
  by.name,
  KINDS[by.kind],
  councilId,
  AUDIT_ACTIONS[action],
  what,
];
