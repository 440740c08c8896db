/** Messages about a council's own tools: keys they read with, and addresses that are told when returns come. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { Instant, LocalDate } from './instant.ts';
import { DeskRow } from './protocol-desk.ts';

export const KEY_SCOPES = { returns: 'Returns, as providers sent them', notices: 'This council’s own notices (OCDS)' } as const;
export const KeyScope = codeOf(KEY_SCOPES);
export type KeyScope = z.infer<typeof KeyScope>;

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
export const NewKey = z.object({ name, scopes: z.array(KeyScope).check(z.minLength(1)) });
export type NewKey = z.infer<typeof NewKey>;
export const ApiKey = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(KeyScope),
  /** How it begins, to tell one from another. */
  starts: z.string(),
  madeAt: Instant,
  madeBy: z.string(),
  usedOn: z.optional(LocalDate),
  endedAt: z.optional(Instant),
});
export type ApiKey = z.infer<typeof ApiKey>;
/** The only time the key itself is sent. */
export const MadeKey = z.object({ key: z.string() });
export type MadeKey = z.infer<typeof MadeKey>;

export const NewWebhook = z.object({ url: z.string().check(z.trim(), z.maxLength(500)) });
export type NewWebhook = z.infer<typeof NewWebhook>;
export const Webhook = z.object({
  id: z.string(),
  url: z.string(),
  madeAt: Instant,
  madeBy: z.string(),
  /** Tries in a row that failed. */
  failures: z.int(),
  /** Returns it has not been told of yet. */
  waiting: z.int(),
  nextAt: Instant,
  /** The latest first. */
  tries: z.array(z.object({ at: Instant, returns: z.int(), outcome: z.string() })),
});
export type Webhook = z.infer<typeof Webhook>;
/** The only time the secret is sent: what the council's tool checks signatures with. */
export const MadeWebhook = z.object({ secret: z.string() });
export type MadeWebhook = z.infer<typeof MadeWebhook>;

export const Ending = z.object({ id: z.string() });
export type Ending = z.infer<typeof Ending>;

export const Connections = z.object({ keys: z.array(ApiKey), webhooks: z.array(Webhook) });
export type Connections = z.infer<typeof Connections>;

/** What the read API gives: oldest first. `after` of one page is where the next begins, today or in a month. */
export const ReadPage = z.object({ rows: z.array(DeskRow), after: z.int(), more: z.boolean() });
export type ReadPage = z.infer<typeof ReadPage>;

/** What a webhook is sent: which returns came, none of their figures. */
export const WebhookMessage = z.object({
  type: z.literal('returns.received'),
  timestamp: Instant,
  data: z.object({
    councilId: z.string(),
    returns: z.array(
      z.object({
        id: z.string(),
        reference: z.string(),
        seq: z.int(),
        kind: z.string(),
        organisationId: z.string(),
        serviceId: z.string(),
        observedAt: Instant,
        receivedAt: Instant,
      }),
    ),
  }),
});
export type WebhookMessage = z.infer<typeof WebhookMessage>;
