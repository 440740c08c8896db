/** What an answer is about: something a council published. */
import * as z from 'zod/mini';
import { ANSWERABLE } from './answers.ts';
import { ItemId } from './id.ts';

export const About = z.object({ kind: z.enum(ANSWERABLE), id: ItemId });
export type About = z.infer<typeof About>;
