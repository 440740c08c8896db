/** How far a notice is from where somebody works: in the area of a council of theirs, in its region, or elsewhere. */
import type { Council } from './council.ts';
import type { CouncilId } from './id.ts';
import type { Notice, NoticePlace } from './notice.ts';
import type { Region } from './regions.ts';

export const NEAR = { area: 'In or around my councils’ areas', region: 'In my region' } as const;
export type Near = keyof typeof NEAR;

/** Where somebody works. */
export interface Here {
  councilIds: readonly CouncilId[];
  regions: readonly Region[];
  /** All councils of those regions. */
  aroundIds: readonly CouncilId[];
}

export function hereOf(councilIds: readonly CouncilId[], councils: readonly Council[]): Here {
  const regions = [...new Set(councils.flatMap(({ id, region }) => (region !== undefined && councilIds.includes(id) ? [region] : [])))];
  const around = councils.filter(({ region }) => region !== undefined && regions.includes(region)).map(({ id }) => id);
  return { councilIds: [...new Set(councilIds)], regions, aroundIds: around };
}

/** By its code, where it was read before regions were kept: "UKD72" and "TLD72" are in the North West. */
const isIn = ({ region, code }: NoticePlace, regions: readonly Region[]): boolean =>
  regions.some((one) => one === region || (code !== undefined && `TL${code.slice(2, 3)}` === one));

/** A notice that does not say where is near nobody. */
export function isNear({ councilId, places = [] }: Pick<Notice, 'councilId' | 'places'>, near: Near, here: Here): boolean {
  const isOf = (ids: readonly CouncilId[]): boolean =>
    (councilId !== undefined && ids.includes(councilId)) || places.some((place) => place.councilIds.some((id) => ids.includes(id)));
  if (isOf(here.councilIds)) return true;
  return near === 'region' && (isOf(here.aroundIds) || places.some((place) => isIn(place, here.regions)));
}
