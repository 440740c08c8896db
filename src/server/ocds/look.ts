/** Looks into JSON of any shape: what is missing is undefined, what is of the wrong kind is undefined and noted, and nothing is ever thrown. */
import type { Instant, LocalDate } from '../../domain/instant.ts';
import { parseUkDay, parseUkTime } from './uk-time.ts';

export interface Finding {
  /** Into the release: "tender.lots.0.value.amount". */
  path: string;
  reason: string;
}

/** Longer than any text a notice has been seen with; what is beyond is cut, and noted. */
const LONGEST_TEXT = 20_000;
const LONGEST_LIST = 300;
const LONGEST_LINK = 2000;
/** More would say nothing new about a release that is wrong all through. */
const MOST_FINDINGS = 20;

export class Look {
  readonly #value: unknown;
  readonly #path: string;
  readonly findings: Finding[];

  constructor(value: unknown, path = '', findings: Finding[] = []) {
    this.#value = value;
    this.#path = path;
    this.findings = findings;
  }

  note(reason: string): undefined {
    const isKnown = this.findings.some((one) => one.path === this.#path && one.reason === reason);
    if (!isKnown && this.findings.length < MOST_FINDINGS) this.findings.push({ path: this.#path, reason });
    return undefined;
  }

  get isThere(): boolean {
    return this.#value !== undefined && this.#value !== null;
  }

  at(...keys: string[]): Look {
    let value = this.#value;
    for (const key of keys) value = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return new Look(value, [this.#path, ...keys].filter((part) => part !== '').join('.'), this.findings);
  }

  /** A single thing where a list is due counts as a list of one. */
  list(): Look[] {
    if (!this.isThere) return [];
    if (isRecord(this.#value)) return [this];
    if (!Array.isArray(this.#value)) return this.note('is not a list') ?? [];
    if (this.#value.length > LONGEST_LIST) this.note(`has ${this.#value.length} entries: only the first ${LONGEST_LIST} are read`);
    return this.#value.slice(0, LONGEST_LIST).map((one, index) => new Look(one, `${this.#path}.${index}`, this.findings));
  }

  /** Texts of a list, or a single text. */
  texts(): string[] {
    if (typeof this.#value === 'string') return [this.#value.trim()].filter((text) => text !== '');
    return this.list().flatMap((one) => one.text() ?? []);
  }

  text(): string | undefined {
    if (!this.isThere) return undefined;
    const value = typeof this.#value === 'number' ? String(this.#value) : this.#value;
    if (typeof value !== 'string') return this.note('is not text');
    if (value.length > LONGEST_TEXT) this.note(`has ${value.length} characters: only the first ${LONGEST_TEXT} are kept`);
    const text = value.slice(0, LONGEST_TEXT).toWellFormed().replaceAll('\0', '').trim(); // PostgreSQL takes no NUL
    return text === '' ? undefined : text;
  }

  amount(): number | undefined {
    if (!this.isThere) return undefined;
    const value = typeof this.#value === 'string' ? Number(this.#value.replaceAll(',', '').trim() || NaN) : this.#value;
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.note('is not a number');
    if (Math.abs(value) > 1e13) return this.note('is too large to be an amount');
    return value < 0 ? this.note('is below zero') : value;
  }

  flag(): boolean | undefined {
    if (!this.isThere) return undefined;
    if (this.#value === true || this.#value === 'true') return true;
    if (this.#value === false || this.#value === 'false') return false;
    return this.note('is neither true nor false');
  }

  moment(): Instant | undefined {
    const text = this.text();
    return text === undefined ? undefined : (parseUkTime(text) ?? this.note(`“${text.slice(0, 40)}” is not a date`));
  }

  day(): LocalDate | undefined {
    const text = this.text();
    return text === undefined ? undefined : (parseUkDay(text) ?? this.note(`“${text.slice(0, 40)}” is not a date`));
  }

  /** Only what a browser may be sent to. */
  link(): string | undefined {
    const text = this.text();
    if (text === undefined) return undefined;
    const url = /^www\.\S+$/i.test(text) ? `https://${text}` : text;
    return isLink(url) ? new URL(url).href : this.note('is not a web address');
  }
}

export function isLink(text: string): boolean {
  return text.length <= LONGEST_LINK && !/\s/.test(text) && /^https?:\/\//i.test(text) && URL.canParse(text);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
