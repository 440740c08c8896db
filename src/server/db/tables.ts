/** The tables as Kysely knows them. Instants are text that sorts; `json` columns hold a domain noun whole. */
import type { Generated, Kysely, Transaction } from 'kysely';
import type { AnswerKind } from '../../domain/answers.ts';
import type { CouncilId, ItemId, OrganisationId, PersonId, ServiceId, SubmissionId } from '../../domain/id.ts';
import type { Actor, AuditAction } from '../../domain/audit.ts';
import type { Instant, LocalDate } from '../../domain/instant.ts';
import type { Measure } from '../../domain/market-measures.ts';
import type { NoticeStage } from '../../domain/notice.ts';
import type { DraftState } from '../../domain/plan-draft.ts';
import type { Membership } from '../../domain/person.ts';
import type { Preferences } from '../../domain/protocol-reminders.ts';
import type { AskKind } from '../../domain/protocol-asks.ts';
import type { DeskItemKind, PlanEvent } from '../../domain/protocol-plans.ts';
import type { Standing } from '../../domain/receipt.ts';
import type { ReturnKind } from '../../domain/returns.ts';
import type { ServiceType } from '../../domain/service.ts';
import type { PlanKind } from '../../domain/typed-plan.ts';

/**
 * `history`: the feed's epoch. `mode`: the kind of server this data belongs to. `started-at`: when it was first filled. `push-keys`: sealed.
 * `put-back`: this is a copy that nobody has opened as their own yet. `seq-floor`: submissions are numbered from here on (SQLite).
 * `market`: by which reading of returns the desk's tables were made. `moved`: since when this data lives in PostgreSQL, and nobody may write here.
 */
export type MetaKey = 'history' | 'mode' | 'started-at' | 'push-keys' | 'put-back' | 'seq-floor' | 'market' | 'moved';

export interface Tables {
  meta: { key: MetaKey; value: string };
  migrations: { number: number; name: string; applied_at: string };
  councils: { id: CouncilId; json: string };
  organisations: { id: OrganisationId; json: string };
  services: { id: ServiceId; organisation_id: OrganisationId; json: string };
  /** Which councils read a service now; what a receipt's readBy is taken from. */
  service_councils: { service_id: ServiceId; council_id: CouncilId };
  /** `ended_at`: since when this person may do nothing here any more. */
  people: { id: PersonId; name: string; email: string; ended_at: Instant | null };
  memberships: { person_id: PersonId; role: Membership['role']; organisation_id: OrganisationId | null; council_id: CouncilId | null };
  sign_in_codes: {
    browser_hash: string;
    email_hash: string;
    address_hash: string;
    /** Null: nobody has that e-mail address here, which a caller must not be able to tell. */
    person_id: PersonId | null;
    code_hash: string;
    tries: number;
    created_at: Instant;
    expires_at: Instant;
    used_at: Instant | null;
  };
  /** `sealed` holds a KeptDraft whole; outside it are only what merging and the limits need. */
  kept_drafts: { person_id: PersonId; key_hash: string; updated_at: Instant; size: number; sealed: string };
  /** `push`: 0 or 1. */
  preferences: { person_id: PersonId; email: Preferences['email']; push: number; quiet_from: string; quiet_to: string };
  push_subscriptions: { endpoint_hash: string; person_id: PersonId; endpoint: string; p256dh: string; auth: string; created_at: Instant };
  /** `nonce` makes the address with the server's secret; `token_hash` is how a request for it is known. */
  calendars: { person_id: PersonId; nonce: string; token_hash: string; made_at: Instant };
  /** `claimed`: about to be said; it stays so only if the process died just then. */
  reminders: {
    person_id: PersonId;
    channel: 'email' | 'push';
    what: string;
    time_window: string;
    claimed_at: Instant;
    outcome: 'claimed' | 'sent' | 'failed';
    tries: number;
  };
  leases: { name: string; holder: string; until_at: Instant };
  /** `json`: one release as published, without contact points. */
  notice_releases: {
    notice_id: ItemId;
    release_id: string;
    ocid: string;
    publisher: string;
    published_at: Instant;
    received_at: Instant;
    json: string;
  };
  notices: { id: ItemId; stage: NoticeStage; published_at: Instant; json: string };
  /** How far a service has been read: all of `since_at` to `reached_at`, and, page by page under `cursor_text`, on to `until_at`. */
  notice_positions: {
    service: string;
    since_at: Instant;
    reached_at: Instant;
    until_at: Instant | null;
    cursor_text: string | null;
    window_ms: number;
    waits_until: Instant;
    failures: number;
    trouble: string | null;
  };
  /** `device`: "Firefox on Windows". Both are null for a session from before they were kept. */
  sessions: {
    token_hash: string;
    person_id: PersonId;
    renewed_at: Instant;
    expires_at: Instant;
    started_at: Instant | null;
    device: string | null;
  };
  /** `council_id` null: about the whole server. */
  audit: {
    seq: Generated<number>;
    at: Instant;
    council_id: CouncilId | null;
    by_kind: Actor['kind'];
    by_id: string | null;
    by_name: string;
    action: AuditAction;
    what: string;
  };
  /** `scopes`: KeyScope after KeyScope, with spaces. `used_on`: the day it was last used. */
  api_keys: {
    id: string;
    council_id: CouncilId;
    name: string;
    scopes: string;
    starts: string;
    token_hash: string;
    made_at: Instant;
    made_by: string;
    used_on: LocalDate | null;
    ended_at: Instant | null;
  };
  webhooks: {
    id: string;
    council_id: CouncilId;
    url: string;
    sealed_secret: string;
    made_at: Instant;
    made_by: string;
    ended_at: Instant | null;
    sent_seq: number;
    until_seq: number | null;
    failures: number;
    next_at: Instant;
  };
  webhook_tries: { webhook_id: string; message_id: string; at: Instant; returns: number; outcome: string };
  /** `place`: name and postcode, by which a location that was registered anew is known. `json`: a CqcLocation. */
  cqc_locations: {
    id: string;
    provider_id: string;
    local_authority: string | null;
    place: string;
    listed_on: LocalDate;
    gone_on: LocalDate | null;
    json: string;
  };
  service_cqc_ids: { service_id: ServiceId; location_id: string; since_on: LocalDate };
  library_items: { id: string; json: string; imported_at: Instant };
  submissions: {
    seq: Generated<number>;
    id: SubmissionId;
    kind: ReturnKind | AnswerKind;
    organisation_id: OrganisationId;
    /** Null: an answer that is of no one service. */
    service_id: ServiceId | null;
    person_id: PersonId;
    person_name: string;
    observed_at: Instant;
    received_at: Instant;
    standing: Standing;
    /** The receipt's readBy, as JSON. */
    read_by: string;
    /** SHA-256 of `body`. */
    hash: string;
    /** The whole submission as canonical JSON. */
    body: string;
    /** What an answer is about: `demand/` and its id. */
    about: string | null;
  };
  /** Returns that were refused last: `organisation_id` of whoever sent it, `problems`: a list of Problem. */
  refusals: {
    service_id: ServiceId;
    kind: ReturnKind;
    organisation_id: OrganisationId;
    refused_at: Instant;
    person_name: string;
    problems: string;
  };
  /** The same readBy as rows, so that a council's desk pages through an index. */
  submission_readers: { council_id: CouncilId; seq: number };
  /** `json`: a MarketEntry. `seq` is null where the council's reading of the service ended on that day. */
  standing_days: {
    council_id: CouncilId;
    service_id: ServiceId;
    kind: ReturnKind;
    on_day: LocalDate;
    seq: number | null;
    observed_at: Instant;
    saved_at: Instant;
    service_type: ServiceType;
    json: string;
  };
  /** `overlap_until`: reports observed up to then may overlap with one of somebody else's; '' where there is none. */
  current_returns: {
    council_id: CouncilId;
    kind: ReturnKind;
    service_id: ServiceId;
    seq: number;
    on_day: LocalDate;
    observed_at: Instant;
    service_type: ServiceType;
    overlap_until: Instant | '';
    json: string;
  };
  market_changes: {
    council_id: CouncilId;
    kind: ReturnKind;
    on_day: LocalDate;
    locality_id: string;
    service_type: ServiceType;
    part: string;
    /** Between commas, so that one can be looked for. */
    client_groups: string;
    measure: Measure;
    delta: number;
  };
  /** Submissions that another one corrects, which this council was sent. */
  corrections: { submission_id: SubmissionId; council_id: CouncilId };
  reported_windows: { council_id: CouncilId; kind: ReturnKind; service_id: ServiceId; month: string; received_at: Instant };
  desk_reminders: {
    council_id: CouncilId;
    kind: ReturnKind;
    service_id: ServiceId;
    time_window: string;
    reminded_at: Instant;
    person_id: PersonId;
    person_name: string;
  };
  /** What councils ask for. `json`: as an officer typed it, by kind; `closed_at`: withdrawn. */
  asks: {
    id: ItemId;
    council_id: CouncilId;
    kind: AskKind;
    json: string;
    saved_at: Instant;
    saved_by: PersonId;
    closed_at: Instant | null;
  };
  /** Each reply to an answer, for good; the latest stands. `json`: a Reply. */
  replies: {
    seq: Generated<number>;
    answer_id: SubmissionId;
    council_id: CouncilId;
    about: string | null;
    person_id: PersonId;
    json: string;
  };
  /** What officers are writing. `json`: a TypedPlan; `writers`: Writer after Writer; `sent_back`: why and by whom. A closed one keeps its number. */
  plan_drafts: {
    kind: PlanKind;
    item_id: ItemId;
    council_id: CouncilId;
    version: number;
    state: DraftState | 'closed';
    json: string;
    writers: string;
    saved_at: Instant;
    sent_back: string | null;
  };
  /** What was published or withdrawn at the desk, for good; the latest of an item stands. `json`: a PlanItem, null: withdrawn. */
  plan_events: {
    seq: Generated<number>;
    kind: DeskItemKind;
    item_id: ItemId;
    council_id: CouncilId;
    version: number;
    at: Instant;
    what: PlanEvent['what'];
    by_id: PersonId;
    by_name: string;
    writers: string;
    reason: string | null;
    json: string | null;
  };
  feed: { seq: Generated<number>; audience: string; kind: string; item_id: string; at: Instant; json: string | null };
}

export type Db = Kysely<Tables>;
/** What a function asks for when its work is one hand-over: it takes the transaction, never the database. */
export type Tx = Transaction<Tables>;
