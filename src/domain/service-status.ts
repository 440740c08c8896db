/** Service status: whether a service can run safely, and what would help. Read by its councils and nobody else. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';

export const CAN_RUN = {
  yes: 'Yes',
  'with-concerns': 'Yes, with concerns',
  no: 'No, not safely',
} as const;
export const CONCERNS = {
  staffing: 'Staffing',
  infection: 'An outbreak or infection',
  premises: 'The building, heating, power or water',
  supplies: 'Food, medicines or equipment',
  systems: 'Computers or telephones',
  money: 'Money',
  transport: 'Travel, fuel or weather',
  other: 'Something else',
} as const;
export const STAFFING = {
  enough: 'Enough staff for safe care',
  stretched: 'Stretched, but safe',
  unsafe: 'Not enough for safe care',
} as const;
export const HELP_WANTED = {
  staff: 'Staff, or help to find them',
  'infection-advice': 'Advice on infection control',
  'quality-team': 'A visit or advice from the quality team',
  equipment: 'Equipment or supplies',
  'money-talk': 'A talk about money, in confidence',
  'call-back': 'A call from the council',
} as const;
/** Digital social care records. */
export const DIGITAL_RECORDS = { 'in-use': 'In use', 'being-set-up': 'Being set up', no: 'Not yet' } as const;

const several = <T extends object>(of: T) => z.array(codeOf(of)).check(z.maxLength(20));

export const ServiceStatus = z.object({
  canRun: codeOf(CAN_RUN),
  concerns: several(CONCERNS),
  staffing: codeOf(STAFFING),
  helpWanted: several(HELP_WANTED),
  digitalRecords: z.optional(codeOf(DIGITAL_RECORDS)),
  note: z.optional(z.string().check(z.maxLength(1000))),
});
export type ServiceStatus = z.infer<typeof ServiceStatus>;
