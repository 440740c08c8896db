/** Something a paper names that a provider may have to find: a contact, a portal, a directory, a framework, a fund, a strategy. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { Source } from './document.ts';
import { CouncilId, ItemId } from './id.ts';

export const SYSTEM_SORTS = {
  contact: 'Contact',
  portal: 'Portal',
  directory: 'Directory',
  'data-source': 'System or source of figures',
  contract: 'Contract or framework',
  fund: 'Grant or fund',
  programme: 'Programme or way of working',
  organisation: 'Organisation or team',
  forum: 'Forum or board',
  strategy: 'Strategy or plan',
} as const;

export const NamedSystem = z.object({
  kind: z.literal('system'),
  id: ItemId,
  councilId: CouncilId,
  sort: codeOf(SYSTEM_SORTS),
  /** As the paper names it. */
  name: z.string(),
  /** What it is, in Headroom's own words. */
  what: z.string(),
  /** The address as the text prints it, whole or not. Absent: the text prints none. */
  printed: z.optional(z.string()),
  /** Where a reader can be sent. Absent where the printed address is missing or looks wrong. */
  url: z.optional(z.string().check(z.regex(/^(https:\/\/|mailto:)\S+$/))),
  /** What is strange about it: a wrong-looking address, a date gone by, a name misprinted. */
  odd: z.optional(z.string()),
  source: Source,
});
export type NamedSystem = z.infer<typeof NamedSystem>;
