/** Whether it is a time of day at which somebody does not want to be disturbed, by the clock on the wall in London. */
import { type Instant, londonHour } from '../../domain/instant.ts';
import type { Preferences } from '../../domain/protocol-reminders.ts';

/** 07:05; London's minutes are those of UTC all year round. */
const timeInLondon = (at: Instant): string => `${String(londonHour(at)).padStart(2, '0')}:${at.slice(14, 16)}`;

/** From the first time up to the second, across midnight if need be; the same time twice is no quiet at all. */
export function isQuiet({ quietFrom, quietTo }: Pick<Preferences, 'quietFrom' | 'quietTo'>, at: Instant): boolean {
  const time = timeInLondon(at);
  return quietFrom <= quietTo ? quietFrom <= time && time < quietTo : quietFrom <= time || time < quietTo;
}
