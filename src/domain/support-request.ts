/** A request for help with quality or money. Read by the council's officers and the managers of the organisation, and nobody else. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';

export const SUPPORT_TOPICS = {
  quality: 'Quality or safety of care',
  money: 'Money',
  staffing: 'Staffing',
  other: 'Something else',
} as const;
export const URGENCIES = { days: 'In the next few days', weeks: 'In the next few weeks', 'no-hurry': 'There is no hurry' } as const;

export const SupportRequest = z.object({
  topic: codeOf(SUPPORT_TOPICS),
  urgency: codeOf(URGENCIES),
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
});
export type SupportRequest = z.infer<typeof SupportRequest>;
