/** Names for things: made on the device, ordered by time, so that they are unique without asking anyone. */
import * as z from 'zod/mini';

export const SubmissionId = z.uuid().brand<'SubmissionId'>();
export type SubmissionId = z.infer<typeof SubmissionId>;

const slug = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/));
export const CouncilId = slug.brand<'CouncilId'>();
export type CouncilId = z.infer<typeof CouncilId>;
export const LocalityId = slug.brand<'LocalityId'>();
export type LocalityId = z.infer<typeof LocalityId>;
export const OrganisationId = slug.brand<'OrganisationId'>();
export type OrganisationId = z.infer<typeof OrganisationId>;
export const ServiceId = slug.brand<'ServiceId'>();
export type ServiceId = z.infer<typeof ServiceId>;
export const PersonId = slug.brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;
/** A document, intention, table, contradiction or notice. */
export const ItemId = slug.brand<'ItemId'>();
export type ItemId = z.infer<typeof ItemId>;

/**
 * A UUID version 7 (RFC 9562 §5.7).
 * @param epochMs milliseconds since 1970; what makes ids sort by time
 * @param random at least ten random bytes; later ones are ignored
 */
export function newSubmissionId(epochMs: number, random: Uint8Array): SubmissionId {
  const bytes = new Uint8Array(16);
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(epochMs / 256 ** (5 - i)) % 256;
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return SubmissionId.parse(hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
}
