/** Sums over room that is counted four ways, and those sums in words. */
export const CAPACITY_STATES = ['occupied', 'reserved', 'available', 'notAvailable'] as const;
export type CapacityState = (typeof CAPACITY_STATES)[number];
export type Capacity = Record<CapacityState | 'capacity', number>;

/** Nothing counted yet. */
export const NO_ROOM: Capacity = { capacity: 0, occupied: 0, reserved: 0, available: 0, notAvailable: 0 };

export const accountedFor = (of: Capacity): number => CAPACITY_STATES.reduce((sum, state) => sum + of[state], 0);

export type CapacityTotals = Capacity & { accounted: number };
export function totalCapacity(parts: readonly Capacity[]): CapacityTotals {
  const totals: CapacityTotals = { ...NO_ROOM, accounted: 0 };
  for (const part of parts) {
    totals.capacity += part.capacity;
    totals.accounted += accountedFor(part);
    for (const state of CAPACITY_STATES) totals[state] += part[state];
  }
  return totals;
}

/** A unit of room in the singular and the plural: ["bed", "beds"]. */
export type UnitWords = readonly [one: string, many: string];
export const BEDS: UnitWords = ['bed', 'beds'];

export const unitCount = (count: number, [one, many]: UnitWords): string => `${count} ${count === 1 ? one : many}`;
export const bedCount = (count: number): string => unitCount(count, BEDS);

/** "24 of 24 beds accounted for", "29 of 30 beds accounted for: 1 missing", "31 beds for 30: 1 too many". */
export function sumInWords(accounted: number, capacity: number, unit = BEDS): string {
  if (accounted > capacity) return `${unitCount(accounted, unit)} for ${capacity}: ${accounted - capacity} too many`;
  const missing = capacity - accounted;
  return `${accounted} of ${unitCount(capacity, unit)} accounted for${missing === 0 ? '' : `: ${missing} missing`}`;
}

/** "2 available of 30 (1 reserved)" for lists and receipts. */
export function roomInWords(parts: readonly Capacity[]): string {
  const { available, reserved, notAvailable, capacity } = totalCapacity(parts);
  const rest = [reserved > 0 ? `${reserved} reserved` : '', notAvailable > 0 ? `${notAvailable} not available` : ''].filter(Boolean);
  return `${available} available of ${capacity}${rest.length === 0 ? '' : ` (${rest.join(', ')})`}`;
}
