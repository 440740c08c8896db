// ITL regions (ONS, formerly NUTS 2016) of the four councils and those around them, and the postcode districts they lie in; read 25 November 2026. Districts cross borders.
/** Where care is to be given, and which of our councils that touches. */
import type { Council } from '../../domain/council.ts';
import type { CouncilId } from '../../domain/id.ts';
import type { NoticePlace } from '../../domain/notice.ts';
import type { Look } from './look.ts';

const SEFTON = 'sefton';
const KNOWSLEY = 'knowsley';
const STOKE = 'stoke-on-trent';
const LEICESTERSHIRE = 'leicestershire';

/** By the code after "UK" or "TL". A place covers a council when it is its area or an area around it. */
const REGIONS: Readonly<Record<string, readonly [name: string, ...councils: string[]]>> = {
  C: ['North East'],
  D: ['North West', SEFTON, KNOWSLEY],
  D7: ['Merseyside', SEFTON, KNOWSLEY],
  D71: ['East Merseyside (Knowsley, St Helens, Halton)', KNOWSLEY],
  D72: ['Liverpool'],
  D73: ['Sefton', SEFTON],
  D74: ['Wirral'],
  E: ['Yorkshire and the Humber'],
  F: ['East Midlands', LEICESTERSHIRE],
  F2: ['Leicestershire, Rutland and Northamptonshire', LEICESTERSHIRE],
  F21: ['Leicester'],
  F22: ['Leicestershire and Rutland', LEICESTERSHIRE],
  G: ['West Midlands', STOKE],
  G2: ['Shropshire and Staffordshire', STOKE],
  G23: ['Stoke-on-Trent', STOKE],
  G24: ['Staffordshire'],
  H: ['East of England'],
  I: ['London'],
  J: ['South East'],
  K: ['South West'],
  L: ['Wales'],
  M: ['Scotland'],
  N: ['Northern Ireland'],
};
const EVERYWHERE = [SEFTON, KNOWSLEY, STOKE, LEICESTERSHIRE];
const NATIONAL = /^(uk|gb|united kingdom|great britain|england|any region)$/i;

const POSTCODES: readonly (readonly [RegExp, string])[] = [
  [/^(L2[0-3]|L3[01]|L37|L38|PR[89])$/, SEFTON],
  [/^(L14|L16|L2[5-8]|L3[2-6])$/, KNOWSLEY],
  [/^ST[1-46]$/, STOKE],
  [/^(LE([3-9]|1[0-9]|65|67)|DE7[34]|CV13)$/, LEICESTERSHIRE],
];

const ids = (councils: readonly string[]): CouncilId[] => councils as CouncilId[];
export const ANYWHERE: NoticePlace = { name: 'Anywhere', councilIds: ids(EVERYWHERE) };
const regionNamed = (name: string) =>
  Object.values(REGIONS).find(([known]) => known.toLowerCase() === name.toLowerCase().replaceAll(' & ', ' and '));

function placeOfRegion(text: string): NoticePlace {
  if (NATIONAL.test(text)) return { name: /^(uk|gb)$/i.test(text) ? 'United Kingdom' : text, councilIds: ids(EVERYWHERE) };
  const code = /^(?:UK|TL)([C-N]\d{0,2})$/i.exec(text)?.[1]?.toUpperCase();
  if (code === undefined) {
    const [name, ...councils] = regionNamed(text) ?? [text];
    return { name, councilIds: ids(councils) };
  }
  const exact = REGIONS[code];
  if (exact !== undefined) return { name: exact[0], code: text.toUpperCase(), councilIds: ids(exact.slice(1)) };
  const around = REGIONS[code[0]!]!;
  return { name: `Part of ${around[0]}`, code: text.toUpperCase(), councilIds: [] };
}

function placeOfPostcode(text: string): NoticePlace {
  const postcode = text.toUpperCase().replaceAll(/\s+/g, ' ').trim();
  // The part before the space; written without one, all but the last three.
  const district = postcode.includes(' ') ? postcode.split(' ')[0]! : postcode.length > 4 ? postcode.slice(0, -3) : postcode;
  return { name: postcode, councilIds: ids(POSTCODES.filter(([pattern]) => pattern.test(district)).map(([, council]) => council)) };
}

/** @param address one of `deliveryAddresses`: a code, a name or a postcode, rarely more than one of them */
export function readPlace(address: Look): NoticePlace[] {
  const region = address.at('region').text();
  const postcode = address.at('postalCode').text();
  const other = address.at('locality').text() ?? address.at('countryName').text() ?? address.at('country').text();
  if (region !== undefined) return [placeOfRegion(region)];
  if (postcode !== undefined) return [placeOfPostcode(postcode)];
  return other === undefined ? [] : [placeOfRegion(other)];
}

/** "Sefton Metropolitan Borough Council" is Sefton; Merseyside Police is not. */
export function councilOf(buyer: string, councils: readonly Council[]): CouncilId | undefined {
  const name = buyer.toLowerCase().replaceAll('-', ' ');
  return councils.find(({ shortName }) => {
    const own = shortName
      .toLowerCase()
      .replaceAll('-', ' ')
      .replaceAll(/[^a-z ]/g, '');
    return new RegExp(`^(the )?(council of )?${own} (metropolitan |city |county )?(borough )?(council|mbc)\\b`).test(name);
  })?.id;
}
