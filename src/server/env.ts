/** What a request carries through the middleware, and what the whole server is put together from. */
import type { Logger } from 'pino';
import type { CouncilId } from '../domain/id.ts';
import type { Instant } from '../domain/instant.ts';
import type { Account } from '../domain/person.ts';
import type { Database } from './db/connection.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Arrival } from './judge.ts';
import type { Mail, Message } from './mail.ts';
import type { Metrics } from './metrics.ts';
import type { Nudges } from './nudges.ts';
import type { PushKeys } from './push-keys.ts';
import type { SendPush } from './push.ts';
import type { Sessions } from './sessions.ts';
import type { PushResult } from '../domain/protocol.ts';

export interface Env {
  Variables: {
    log: Logger;
    /** Set by `signedIn`; only routes behind it may read it. */
    account: Account;
    /** Set by `keyed`: whose key it is. */
    councilId: CouncilId;
  };
}

export interface Parts {
  database: Database;
  sessions: Sessions;
  acceptance: GroupCommit<Arrival, PushResult>;
  nudges: Nudges;
  mail: Mail;
  log: Logger;
  sendPush: SendPush;
  pushKeys: PushKeys;
  /** False on a copy of real data that must write to nobody. */
  remindersOn: boolean;
  /** Push services an operator allows besides those of the browsers there are. */
  pushHosts: readonly string[];
  /** Hosts an operator allows for webhooks though they have a private address, with their port where it is another: "hooks.example.internal:8443". */
  webhookHosts: readonly string[];
  /** What OCIDs of notices that are published here begin with. */
  ocdsPrefix: string;
  metrics: Metrics;
  /** Undefined: metrics are for those who ask from this machine or its own network. */
  metricsToken: string | undefined;
  /** The app is taken back from every browser: see kill-switch.ts. */
  killSwitch: boolean;
  /** Where the app is served from: requests that change something must come from one of these. */
  origins: readonly string[];
  /** Keys the hashes of codes and addresses, seals drafts, signs links, and makes recovery keys. */
  secret: string;
  now: () => Instant;
  randomBytes: (size: number) => Uint8Array;
  version: string;
  /** The built app. */
  distFolder: string;
  /** The demonstration's mailbox; undefined on a real server, which then has no demonstration routes. */
  demoMailbox: readonly Message[] | undefined;
}
