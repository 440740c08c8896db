/** What an organisation says of itself to a council, when it agrees to: what it does, where and when. The latest one stands. */
import * as z from 'zod/mini';
import { ClientGroup } from './client-group.ts';
import { LocalityId } from './id.ts';

const words = z.string().check(z.maxLength(300));
export const Profile = z.object({
  /** False: the council is to see it no more. */
  shared: z.boolean(),
  what: words,
  localityIds: z.array(LocalityId).check(z.maxLength(100)),
  when: words,
  clientGroups: z.array(ClientGroup).check(z.maxLength(20)),
});
export type Profile = z.infer<typeof Profile>;
