/** The invariants of the architecture, checked from outside: on the device's disk, on the wire, and in the server's tables. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import type { Submission } from '../../src/domain/submission.ts';
import type { TestServer } from '../server/test-server.ts';
import { type Device, hashOf, type Held, serverRows } from './world.ts';

export class Ledger {
  /** Everything that was ever seen in an outbox, or that a screen called saved. */
  readonly saved = new Map<string, { submission: Submission; personId: string; device: Device }>();
  /** Refused submissions that a person decided about. */
  readonly decided = new Set<string>();
  /** The text last called saved, by device, person and draft. */
  readonly #typed = new Map<string, { device: Device; personId: string; key: string; text: string; submissionId: string }>();
  /** Broken invariants found on the way. Thrown inside fetch they would look like a lost connection. */
  readonly broken: string[] = [];
  /**
   * Drafts follow a person to their other devices. Of two begun apart the later one stays, so that what was typed on one device
   * is only looked for as long as the person has not worked on another.
   */
  draftsTravel = false;
  /** The server was put back from a copy. */
  wasRestored = false;
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
    this.#words.add(canonicalJson(submission));
    if (!this.saved.has(submission.id)) this.saved.set(submission.id, { submission, personId, device });
  }

  /** A draft that the screen called saved; kept until it stands in the outbox. */
  noteTyped(device: Device, personId: string, draft: { key: string; submissionId: string; body: unknown }): void {
    const { key, submissionId } = draft;
    this.#typed.set(`${submissionId}`, { device, personId, key, submissionId, text: canonicalJson(draft.body) });
  }

  #workedElsewhere(personId: string, device: Device): boolean {
    const traces = [...this.#typed.values(), ...this.saved.values()];
    return traces.some((trace) => trace.personId === personId && trace.device !== device);
  }

  /** The page died while it saved a draft: the text before or the new one may be there, both are right. From now on it is the one that is. */
  async noteWhatStayed(device: Device, personId: string, { key, submissionId }: { key: string; submissionId: string }): Promise<void> {
    const draft = (await device.held(personId)).drafts.find((one) => one.key === key && one.submissionId === submissionId);
    if (draft !== undefined) this.noteTyped(device, personId, draft);
  }

  /**
   * Nothing is sent that is not in the outbox of the person it is sent for, nor while it is on its way already.
   * Only to a server that was put back from a copy is shown again what it gave a receipt for.
   */
  watch(device: Device): void {
    const onTheWay = new Set<string>();
    device.wire.onPush = async ({ personId, submissions }) => {
      const held = personId === undefined ? undefined : await device.held(personId);
      const received = this.wasRestored ? (held?.receipts ?? []) : [];
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
      if (this.#before.has(id)) continue;
      const made = this.saved.get(id);
      if (made === undefined) found.push(`the server holds ${id}, which nobody saved`);
      else if (!this.#words.has(body)) found.push(`the server holds other words under ${id} than were saved`);
      else if (createHash('sha256').update(body).digest('hex') !== hash) found.push(`the server's fingerprint of ${id} is wrong`);
      else if (made.personId !== person_id) found.push(`${id} was saved by ${made.personId} and sent as ${person_id}`);
    }
    return found;
  }

  /** Every receipt on a device names a row of the server with the same fingerprint. */
  #checkReceipts(held: Held, byId: ReadonlyMap<string, { hash: string; seq: number }>, found: string[], personId: string): void {
    for (const { submission, receipt } of held.receipts) {
      const row = byId.get(receipt.id);
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
    for (const [id, { personId: maker, device: where }] of this.saved) {
      if (maker !== personId || where !== device) continue;
      if (places.discarded.has(id) && !this.decided.has(id)) found.push(`${id} was discarded and nobody decided so`);
      if (!places.outbox.has(id) && !places.receipts.has(id) && !places.discarded.has(id)) found.push(`${id} was saved and is gone`);
      // The one exception is told to the person: the draft was sent from their other device as well, with other words.
      const entry = held.outbox.find(({ submission }) => submission.id === id);
      const wasSentElsewhere = this.draftsTravel && entry?.problems[0]?.code === 'id-reused';
      if (entry !== undefined && places.receipts.has(id) && !wasSentElsewhere) found.push(`${id} is in the outbox and has a receipt`);
    }
    for (const { device: where, personId: maker, key, submissionId, text } of this.#typed.values()) {
      if (where !== device || maker !== personId) continue;
      if (Object.values(places).some((place) => place.has(submissionId)) || this.saved.has(submissionId)) continue; // it was sent
      if (this.draftsTravel && this.#workedElsewhere(personId, device)) continue;
      const draft = held.drafts.find((one) => one.key === key);
      if (draft === undefined || canonicalJson(draft.body) !== text) found.push(`what was typed for ${key} was called saved and is gone`);
    }
  }

  /** With everything delivered: what was saved and not decided about was received exactly once. */
  async checkDelivered(server: TestServer): Promise<string[]> {
    const found: string[] = [];
    const rows = new Set((await serverRows(server)).map(({ id }) => id));
    for (const [id, { personId, device }] of this.saved) {
      if (this.decided.has(id)) continue;
      const held = await device.held(personId);
      const refused = held.outbox.some((entry) => entry.submission.id === id && entry.state === 'refused');
      if (refused) continue;
      if (!rows.has(id)) found.push(`${id} was saved and never reached the server`);
      if (!held.receipts.some(({ receipt }) => receipt.id === id)) found.push(`${id} never got its receipt`);
    }
    return found;
  }
}
