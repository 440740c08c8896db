/** The invariants of the architecture, checked from outside: on the device's disk, on the wire, and in the server's tables. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import type { Submission } from '../../src/domain/submission.ts';
import type { TestServer } from '../server/test-server.ts';
import type { Typing } from '../../src/device/store/schema.ts';
import { isBulk } from '../../src/device/store/bulk.ts';
import { PUBLIC } from '../../src/server/publish.ts';
import type { Held } from './disk.ts';
import { type Device, serverRows } from './world.ts';

type Words = Pick<Typing, 'key' | 'submissionId' | 'body' | 'beside'>;
interface Saved {
  submission: Submission;
  personId: string;
  device: Device;
  /** Of which life of that device: what its browser cleared since is not looked for there. */
  life: number;
}
interface Typed {
  device: Device;
  life: number;
  personId: string;
  key: string;
  submissionId: string;
}

/** Asked for again after every step, of the very same objects: disk.ts reads nothing twice that has not changed. */
function remembered<K extends object>(work: (of: K) => string): (of: K) => string {
  const known = new WeakMap<K, string>();
  return (of) => {
    let text = known.get(of);
    if (text === undefined) known.set(of, (text = work(of)));
    return text;
  };
}
const wordsOf = remembered<object>(canonicalJson);
const hashOf = remembered<Submission>((submission) => sha256(wordsOf(submission)));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export class Ledger {
  /** Everything that was ever seen in an outbox, or that a screen called saved. */
  readonly saved = new Map<string, Saved>();
  /** Refused submissions that a person decided about. */
  readonly decided = new Set<string>();
  /** Texts that were called saved and that nobody has typed over, sent or thrown away since. */
  readonly #typed = new Map<string, Typed>();
  /** Broken invariants found on the way. Thrown inside fetch they would look like a lost connection. */
  readonly broken: string[] = [];
  /** Drafts follow a person to their other devices, and may be sent from there. */
  draftsTravel = false;
  /** The server was put back from a copy. */
  wasRestored = false;
  /** What the server lost when it was put back. */
  readonly #forgotten = new Set<string>();
  /** Rows that were found to be as they must: they never change. */
  #sound = new Set<string>();
  readonly #before: ReadonlySet<string>;
  /** Everything saved, word for word: a draft that travelled can be sent from two devices, with other words from each. */
  readonly #words = new Set<string>();

  /** @param before what the server held to begin with */
  constructor(before: Iterable<string>) {
    this.#before = new Set(before);
  }

  static async of(server: TestServer): Promise<Ledger> {
    return new Ledger((await serverRows(server)).map(({ id }) => id));
  }

  noteSaved(device: Device, personId: string, submission: Submission): void {
    this.#words.add(wordsOf(submission));
    this.#typed.delete(wordsOf(submission.body));
    if (!this.saved.has(submission.id)) this.saved.set(submission.id, { submission, personId, device, life: device.lives });
  }

  /** A text that the screen called saved; kept until a person types over it, sends it, or throws it away. */
  noteTyped(device: Device, personId: string, { key, submissionId, body }: Words): void {
    this.#typed.set(canonicalJson(body), { device, life: device.lives, personId, key, submissionId });
  }
  /** A person who was shown these texts has decided against them. */
  noteGivenUp(draft: Words | undefined, ...except: unknown[]): void {
    const kept = new Set(except.map(canonicalJson));
    for (const body of draft === undefined ? [] : bodiesOf(draft))
      if (!kept.has(canonicalJson(body))) this.#typed.delete(canonicalJson(body));
  }
  /** The page died while it saved a draft over what it had seen: one of the two is there, and both are right. */
  async noteWhatStayed(device: Device, personId: string, draft: Words, seen: Words | undefined): Promise<void> {
    const held = (await device.held(personId)).drafts.find((one) => one.key === draft.key);
    const text = canonicalJson(draft.body);
    if (held === undefined || !bodiesOf(held).some((body) => canonicalJson(body) === text)) return;
    this.noteGivenUp(seen, ...bodiesOf(draft));
    this.noteTyped(device, personId, draft);
  }

  /** The browser has cleared the device: the app says so, and what had not been sent is gone. */
  noteEvicted(device: Device): void {
    for (const [text, typed] of this.#typed) if (typed.device === device) this.#typed.delete(text);
  }
  /** The server was put back from a copy that holds less. */
  noteRestored(before: Iterable<string>, after: ReadonlySet<string>): void {
    this.wasRestored = true;
    this.#sound = new Set();
    for (const id of before) if (!after.has(id)) this.#forgotten.add(id);
  }

  /**
   * Nothing is sent that is not in the outbox of the person it is sent for, nor while it is on its way already.
   * What has its receipt may be shown again, word for word: to a server that was put back from a copy, or may have been.
   */
  watch(device: Device): void {
    const onTheWay = new Set<string>();
    device.wire.onPush = async ({ personId, submissions }) => {
      const held = personId === undefined ? undefined : await device.held(personId);
      const received = held?.receipts ?? [];
      const known = [...(held?.outbox ?? []), ...received.map(({ submission }) => ({ submission, state: 'received' }))];
      for (const submission of submissions) {
        const entry = known.find((one) => one.submission.id === submission.id);
        if (entry === undefined) this.broken.push(`${submission.id} was sent but is not in the outbox of ${personId}`);
        else if (canonicalJson(entry.submission) !== canonicalJson(submission))
          this.broken.push(`${submission.id} was sent with other words`);
        else if (entry.state === 'refused') this.broken.push(`${submission.id} was sent again though a person has to decide about it`);
        if (onTheWay.has(submission.id)) this.broken.push(`${submission.id} was sent while it was on its way`);
        onTheWay.add(submission.id);
      }
      return () => submissions.forEach(({ id }) => onTheWay.delete(id));
    };
  }

  /** Everything that is not as the architecture promises, in words; nothing is better. */
  async check(server: TestServer, devices: readonly Device[], personIds: readonly string[]): Promise<string[]> {
    const found = [...this.broken];
    const rows = await serverRows(server);
    const byId = new Map(rows.map((row) => [row.id, row]));
    if (byId.size !== rows.length) found.push('the server holds an id twice');

    for (const device of devices) {
      for (const personId of personIds) {
        const held = await device.held(personId);
        for (const { submission } of held.outbox) this.noteSaved(device, personId, submission);
        this.#checkReceipts(held, byId, found, personId);
        this.#checkNothingLost(device, personId, held, found);
      }
    }

    for (const { id, body, hash, person_id } of rows) {
      if (this.#before.has(id) || this.#sound.has(id)) continue;
      const made = this.saved.get(id);
      if (made === undefined) found.push(`the server holds ${id}, which nobody saved`);
      else if (!this.#words.has(body)) found.push(`the server holds other words under ${id} than were saved`);
      else if (sha256(body) !== hash) found.push(`the server's fingerprint of ${id} is wrong`);
      else if (made.personId !== person_id) found.push(`${id} was saved by ${made.personId} and sent as ${person_id}`);
      else this.#sound.add(id);
    }
    return found;
  }

  /** Every receipt on a device names a row of the server with the same fingerprint. */
  #checkReceipts(held: Held, byId: ReadonlyMap<string, { hash: string; seq: number }>, found: string[], personId: string): void {
    for (const { submission, receipt } of held.receipts) {
      const row = byId.get(receipt.id);
      if (this.#forgotten.has(receipt.id)) continue; // until it was shown again; at the end everything is looked at
      if (row === undefined) found.push(`${personId} has a receipt for ${receipt.id}, which the server does not hold`);
      else if (row.hash !== receipt.hash || hashOf(submission) !== receipt.hash)
        found.push(`the receipt of ${receipt.id} is for other words`);
      else if (row.seq !== receipt.seq) found.push(`the receipt of ${receipt.id} has another number than its row`);
      if (submission.id !== receipt.id) found.push(`the receipt of ${receipt.id} lies with ${submission.id}`);
    }
  }

  /** Nothing leaves the outbox without a receipt or a person's decision; nothing typed and called saved goes away. */
  #checkNothingLost(device: Device, personId: string, held: Held, found: string[]): void {
    const places = {
      outbox: new Set<string>(held.outbox.map(({ submission }) => submission.id)),
      receipts: new Set<string>(held.receipts.map(({ receipt }) => receipt.id)),
      discarded: new Set<string>(held.discarded.map(({ submission }) => submission.id)),
    };
    for (const [id, { personId: maker, device: where, life }] of this.saved) {
      if (maker !== personId || where !== device || life !== device.lives) continue;
      if (places.discarded.has(id) && !this.decided.has(id)) found.push(`${id} was discarded and nobody decided so`);
      if (!places.outbox.has(id) && !places.receipts.has(id) && !places.discarded.has(id)) found.push(`${id} was saved and is gone`);
      // The one exception is told to the person: the draft was sent from their other device as well, with other words.
      const entry = held.outbox.find(({ submission }) => submission.id === id);
      const wasSentElsewhere = this.draftsTravel && entry?.problems[0]?.code === 'id-reused';
      if (entry !== undefined && places.receipts.has(id) && !wasSentElsewhere) found.push(`${id} is in the outbox and has a receipt`);
    }
    for (const [text, { device: where, personId: maker, key, submissionId }] of this.#typed) {
      if (where !== device || maker !== personId) continue;
      if (Object.values(places).some((place) => place.has(submissionId)) || this.saved.has(submissionId)) continue; // it was sent
      const draft = held.drafts.find((one) => one.key === key);
      if (draft === undefined || !bodiesOf(draft).some((body) => wordsOf(body) === text))
        found.push(`what was typed for ${key} was called saved and is gone`);
    }
  }

  /** The browser cleared the device that made it, before it or after: whoever sent it could not show it again. */
  #isOutOfReach(id: string): boolean {
    const made = this.saved.get(id);
    return made !== undefined && made.life !== made.device.lives;
  }

  /** With everything delivered: what was saved and not decided about was received exactly once, and every receipt names its row. */
  async checkDelivered(server: TestServer, devices: readonly Device[] = [], personIds: readonly string[] = []): Promise<string[]> {
    const found: string[] = [];
    const rows = new Map((await serverRows(server)).map((row) => [row.id, row]));
    for (const [id, { personId, device }] of this.saved) {
      if (this.decided.has(id) || (!rows.has(id) && this.#isOutOfReach(id))) continue;
      const held = await device.held(personId);
      const refused = held.outbox.some((entry) => entry.submission.id === id && entry.state === 'refused');
      if (refused) continue;
      if (!rows.has(id)) found.push(`${id} was saved and never reached the server`);
      if (!held.receipts.some(({ receipt }) => receipt.id === id)) found.push(`${id} never got its receipt`);
    }
    for (const id of this.#forgotten) if (!rows.has(id) && this.#isOutOfReach(id)) rows.set(id, undefined as never);
    this.#forgotten.clear();
    for (const device of devices)
      for (const personId of personIds) {
        const held = await device.held(personId);
        const within = held.receipts.filter(({ receipt }) => !rows.has(receipt.id) || rows.get(receipt.id) !== undefined);
        this.#checkReceipts({ ...held, receipts: within }, rows, found, personId);
      }
    return found;
  }

  /** With everything read: each device has the plans that are published now, no more and no fewer. */
  async checkPublished(server: TestServer, devices: readonly Device[], personIds: readonly string[]): Promise<string[]> {
    const rows = await server.database.db.selectFrom('feed').selectAll().where('audience', '=', PUBLIC).orderBy('seq').execute();
    const latest = new Map(rows.map((row) => [`${row.kind} ${row.item_id}`, row]));
    const published = [...latest.values()].filter(({ kind, json }) => isBulk(kind) && json !== null);
    const wanted = published.map(({ kind, item_id, json }) => `${kind} ${item_id} ${json}`).toSorted();
    const found: string[] = [];
    for (const device of devices)
      for (const personId of personIds) {
        const plans = await device.disk.plansOf(personId);
        const held = plans.map(({ kind, id, item }) => `${kind} ${id} ${canonicalJson(item)}`).toSorted();
        if (held.join('\n') !== wanted.join('\n')) found.push(`the plans of ${personId} are not those that are published`);
      }
    return found;
  }
}

const bodiesOf = ({ body, beside = [] }: Words): object[] => [body, ...beside.map((one) => one.body)].map((one) => one as object);
