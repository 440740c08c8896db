/** Room counted four ways: what there is equals what is occupied, reserved, available and not available. Beds, flats, sessions alike. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';

const Count = z.int().check(z.minimum(0), z.maximum(9999));

export const NOT_AVAILABLE_REASONS = {
  refurbishment: 'Refurbishment',
  staffing: 'Staffing',
  'infection-control': 'Infection control',
  embargo: 'Embargo on admissions',
  'single-room-use': 'Shared room used by one person',
  other: 'Another reason',
} as const;
export type NotAvailableReason = keyof typeof NOT_AVAILABLE_REASONS;

export const capacityFields = {
  capacity: Count,
  occupied: Count,
  reserved: Count,
  available: Count,
  notAvailable: Count,
  notAvailableReason: z.optional(codeOf(NOT_AVAILABLE_REASONS)),
};
