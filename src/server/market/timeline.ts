/** Which return of one service and kind stood at the end of which day for one council, and by how much the sums move when that changes. */
import type { CouncilId, ServiceId } from '../../domain/id.ts';
import type { Instant, LocalDate } from '../../domain/instant.ts';
import type { MarketEntry } from '../../domain/market.ts';
import type { Measure } from '../../domain/market-measures.ts';
import type { ReturnKind } from '../../domain/returns.ts';
import type { ServiceType } from '../../domain/service.ts';
import type { Tables } from '../db/tables.ts';

export interface Line {
  councilId: CouncilId;
  serviceId: ServiceId;
  kind: ReturnKind;
}
export const lineKey = ({ councilId, serviceId, kind }: Line): string => `${councilId} ${serviceId} ${kind}`;

export interface Standing {
  /** Null: the council's reading of the service ended. */
  seq: number | null;
  observedAt: Instant;
  savedAt: Instant;
  type: ServiceType;
  entry: MarketEntry;
}

export type Change = Tables['market_changes'];

/** By how much sums move, each once however often it is touched. */
export class Changes {
  readonly #byKey = new Map<string, Change>();

  add(line: Line, on: LocalDate, standing: Standing | undefined, sign: 1 | -1): void {
    if (standing === undefined) return;
    const { cells, once } = standing.entry;
    for (const { localityId, part, groups, values } of cells) this.#addAll(line, on, standing.type, localityId, part, groups, values, sign);
    // A whole service stands where its first part does.
    if (cells.length > 0) this.#addAll(line, on, standing.type, cells[0]!.localityId, '', [], once, sign);
  }

  #addAll(
    { councilId, kind }: Line,
    on_day: LocalDate,
    service_type: ServiceType,
    locality_id: string,
    part: string,
    groups: readonly string[],
    values: MarketEntry['once'],
    sign: 1 | -1,
  ): void {
    const client_groups = groups.length === 0 ? '' : `,${groups.join(',')},`;
    const place = `${councilId} ${kind} ${on_day} ${locality_id} ${service_type} ${part} ${client_groups}`;
    for (const [measure, value] of Object.entries(values) as [Measure, number][]) {
      if (value === 0) continue;
      const key = `${place} ${measure}`;
      const change = this.#byKey.get(key) ?? {
        council_id: councilId,
        kind,
        on_day,
        locality_id,
        service_type,
        part,
        client_groups,
        measure,
        delta: 0,
      };
      change.delta += sign * value;
      this.#byKey.set(key, change);
    }
  }

  rows(): Change[] {
    return [...this.#byKey.values()].filter(({ delta }) => delta !== 0);
  }
}

/** Most returns say that nothing has changed: no sum moves. */
const isSame = (a: Standing | undefined, b: Standing | undefined): boolean =>
  a?.type === b?.type && JSON.stringify(a?.entry) === JSON.stringify(b?.entry);

export class Timeline {
  readonly line: Line;
  /** All of them, or those beside every day that is going to be set. */
  readonly days = new Map<LocalDate, Standing>();
  readonly touched = new Set<LocalDate>();
  /** What is observed up to then may overlap with a report of somebody else. */
  overlapUntil: Instant | '' = '';

  constructor(line: Line) {
    this.line = line;
  }

  /** Makes this the return that stands at the end of that day; undefined: none was observed on it after all. */
  set(on: LocalDate, to: Standing | undefined, changes: Changes): void {
    const known = [...this.days.keys()].sort();
    const before = known.findLast((day) => day < on);
    const next = known.find((day) => day > on);
    const carried = before === undefined ? undefined : this.days.get(before);
    const was = this.days.get(on) ?? carried;
    const will = to ?? carried;
    if (!isSame(will, was)) {
      changes.add(this.line, on, will, 1);
      changes.add(this.line, on, was, -1);
      if (next !== undefined) {
        changes.add(this.line, next, was, 1);
        changes.add(this.line, next, will, -1);
      }
    }
    if (to === undefined) this.days.delete(on);
    else this.days.set(on, to);
    this.touched.add(on);
  }

  /** The latest day, when what was touched is or was it: else a later one stands that is not looked at here. */
  latest(): { day: LocalDate; standing: Standing } | 'none' | 'untouched' {
    const lastTouched = [...this.touched].sort().at(-1);
    const last = [...this.days.keys()].sort().at(-1);
    if (lastTouched === undefined || (last !== undefined && last > lastTouched)) return 'untouched';
    const standing = last === undefined ? undefined : this.days.get(last);
    return last === undefined || standing === undefined || standing.seq === null ? 'none' : { day: last, standing };
  }
}
