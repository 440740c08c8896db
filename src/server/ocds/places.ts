// ITL regions (ONS, formerly NUTS 2016) of the four councils and those around them, and the postcode districts they lie in; read 25 November 2026. Districts and postcode areas cross borders.
/** Where care is to be given, and which of our councils that touches. */
import { REGIONS, type Region } from '../../domain/regions.ts';
import type { Council } from '../../domain/council.ts';
import type { CouncilId } from '../../domain/id.ts';
import type { NoticePlace } from '../../domain/notice.ts';
import type { Look } from './look.ts';

const SEFTON = 'sefton';
const KNOWSLEY = 'knowsley';
const STOKE = 'stoke-on-trent';
const LEICESTERSHIRE = 'leicestershire';

/** By the code after "UK" or "TL". A place covers a council when it is its area or an area around it. */
const AREAS: Readonly<Record<string, readonly [name: string, ...councils: string[]]>> = {
  D: [REGIONS.TLD, SEFTON, KNOWSLEY],
  D7: ['Merseyside', SEFTON, KNOWSLEY],
  D71: ['East Merseyside (Knowsley, St Helens, Halton)', KNOWSLEY],
  D72: ['Liverpool'],
  D73: ['Sefton', SEFTON],
  D74: ['Wirral'],
  F: [REGIONS.TLF, LEICESTERSHIRE],
  F2: ['Leicestershire, Rutland and Northamptonshire', LEICESTERSHIRE],
  F21: ['Leicester'],
  F22: ['Leicestershire and Rutland', LEICESTERSHIRE],
  G: [REGIONS.TLG, STOKE],
  G2: ['Shropshire and Staffordshire', STOKE],
  G23: ['Stoke-on-Trent', STOKE],
  G24: ['Staffordshire'],
};
const EVERYWHERE = [SEFTON, KNOWSLEY, STOKE, LEICESTERSHIRE];
const NATIONAL = /^(uk|gb|united kingdom|great britain|england|any region)$/i;

const POSTCODES: readonly (readonly [RegExp, string])[] = [
  [/^(L2[0-3]|L3[01]|L37|L38|PR[89])$/, SEFTON],
  [/^(L14|L16|L2[5-8]|L3[2-6])$/, KNOWSLEY],
  [/^ST[1-46]$/, STOKE],
  [/^(LE([3-9]|1[0-9]|65|67)|DE7[34]|CV13)$/, LEICESTERSHIRE],
];

/** Postcode areas by the region that most of each lies in. */
const POSTCODE_AREAS: Readonly<Record<Region, string>> = {
  TLC: 'DH DL NE SR TS',
  TLD: 'BB BL CA CH CW FY L LA M OL PR SK WA WN',
  TLE: 'BD DN HD HG HU HX LS S WF YO',
  TLF: 'DE LE LN NG NN',
  TLG: 'B CV DY HR ST SY TF WR WS WV',
  TLH: 'AL CB CM CO IP LU NR PE SG SS WD',
  TLI: 'BR CR E EC EN HA IG KT N NW RM SE SM SW TW UB W WC',
  TLJ: 'BN CT DA GU HP ME MK OX PO RG RH SL SO TN',
  TLK: 'BA BH BS DT EX GL PL SN SP TA TQ TR',
  TLL: 'CF LD LL NP SA',
  TLM: 'AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE',
  TLN: 'BT',
};
const POSTCODE_REGIONS = new Map(
  (Object.keys(POSTCODE_AREAS) as Region[]).flatMap((region) => POSTCODE_AREAS[region].split(' ').map((area) => [area, region] as const)),
);

const ids = (councils: readonly string[]): CouncilId[] => councils as CouncilId[];
export const ANYWHERE: NoticePlace = { name: 'Anywhere', councilIds: ids(EVERYWHERE) };
/** @param code without the country: "D73" */
function placeOfCode(code: string): NoticePlace {
  const region = `TL${code[0]!}` as Region;
  const [name, ...councils] = AREAS[code] ?? [code.length === 1 ? REGIONS[region] : `Part of ${REGIONS[region]}`];
  return { name, region, councilIds: ids(councils) };
}
const CODES = [...new Set([...Object.keys(AREAS), ...Object.keys(REGIONS).map((region) => region.slice(2))])];

function placeOfRegion(text: string): NoticePlace {
  if (NATIONAL.test(text)) return { name: /^(uk|gb)$/i.test(text) ? 'United Kingdom' : text, councilIds: ids(EVERYWHERE) };
  const code = /^(?:UK|TL)([C-N]\d{0,2})$/i.exec(text)?.[1]?.toUpperCase();
  if (code !== undefined) return { ...placeOfCode(code), code: text.toUpperCase() };
  const wanted = text.toLowerCase().replaceAll(' & ', ' and ');
  return CODES.map(placeOfCode).find(({ name }) => name.toLowerCase() === wanted) ?? { name: text, councilIds: [] };
}

function placeOfPostcode(text: string): NoticePlace {
  const postcode = text.toUpperCase().replaceAll(/\s+/g, ' ').trim();
  // The part before the space; written without one, all but the last three.
  const district = postcode.includes(' ') ? postcode.split(' ')[0]! : postcode.length > 4 ? postcode.slice(0, -3) : postcode;
  const region = POSTCODE_REGIONS.get(/^[A-Z]{1,2}(?=\d)/.exec(district)?.[0] ?? '');
  const councils = POSTCODES.filter(([pattern]) => pattern.test(district)).map(([, council]) => council);
  return { name: postcode, ...(region !== undefined && { region }), councilIds: ids(councils) };
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
