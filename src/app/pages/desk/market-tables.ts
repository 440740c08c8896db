/** The picture as tables: what the screen draws, prints and hands out is one and the same. */
import { CARE_CATEGORIES, type CareCategory } from '../../../domain/care-category.ts';
import type { Council } from '../../../domain/council.ts';
import { EXCLUDED, type Measure, MEASURES } from '../../../domain/market-measures.ts';
import { NOT_AVAILABLE_REASONS } from '../../../domain/capacity.ts';
import { PLACE_UNITS, type PlaceUnit } from '../../../domain/places.ts';
import type { MarketPicture, MarketSum } from '../../../domain/protocol-market.ts';
import { RETURN_KINDS, RETURN_NAMES, type ReturnKind } from '../../../domain/returns.ts';
import { SERVICE_TYPES, type ServiceType } from '../../../domain/service.ts';
import type { FigureAddress, ReportingAddress } from './market-address.ts';
import { isHere, listedOf, onceOf, sumOf } from './market-sums.ts';

export interface MarketCellShown {
  value: number;
  /** Where the services behind it are. */
  href?: string;
}
export interface MarketTable {
  title: string;
  /** What its lines are: heads the first column. */
  line: string;
  columns: string[];
  rows: { label: string; cells: MarketCellShown[] }[];
  note?: string;
}

const ROOM: readonly Measure[] = ['capacity', 'occupied', 'reserved', 'available', 'notAvailable'];

export function marketTables(
  picture: MarketPicture,
  council: Pick<Council, 'localities' | 'shortName'>,
  figure: FigureAddress,
  reporting: ReportingAddress,
): MarketTable[] {
  const cells = (
    kind: ReturnKind,
    measures: readonly Measure[],
    is: (sum: MarketSum) => boolean,
    narrowed: Parameters<FigureAddress>[2],
  ): MarketCellShown[] => {
    const values = sumOf(picture, kind, is);
    return measures.map((measure) => ({ value: values[measure] ?? 0, href: figure(kind, measure, narrowed) }));
  };
  const heads = (measures: readonly Measure[]): string[] => measures.map((measure) => MEASURES[measure]);
  const here = (kind: ReturnKind): MarketSum[] => picture.sums.filter((sum) => sum.kind === kind && isHere(sum));
  const areas = (kind: ReturnKind) =>
    council.localities.filter(({ id }) => picture.sums.some((sum) => sum.kind === kind && sum.localityId === id));
  const inOrder = <K extends string>(names: Record<K, unknown>, used: readonly string[]): K[] =>
    (Object.keys(names) as K[]).filter((key) => used.includes(key));
  const away = sumOf(picture, 'vacancies', (sum) => !isHere(sum)).capacity ?? 0;

  const hasBlocks = (sumOf(picture, 'vacancies', isHere).block ?? 0) > 0;
  const beds: readonly Measure[] = hasBlocks ? [...ROOM, 'block'] : ROOM;
  const categories = inOrder<CareCategory>(
    CARE_CATEGORIES,
    here('vacancies').map(({ part }) => part),
  );
  const homes = inOrder<ServiceType>(
    SERVICE_TYPES,
    here('vacancies').map(({ type }) => type),
  );
  const hours = sumOf(picture, 'hours');
  const units = inOrder<PlaceUnit>(
    PLACE_UNITS,
    here('places').map(({ part }) => part),
  );
  const whole = (
    title: string,
    line: string,
    kind: ReturnKind,
    measures: readonly Measure[],
    column: string,
    note?: string,
  ): MarketTable => ({
    title,
    line,
    columns: [column],
    rows: measures
      .map((measure) => ({
        label: MEASURES[measure],
        cells: [{ value: onceOf(picture, kind)[measure] ?? 0, href: figure(kind, measure) }],
      }))
      .filter((row) => row.cells[0]!.value > 0),
    ...(note === undefined ? {} : { note }),
  });

  const all: MarketTable[] = [
    {
      title: 'Beds by type of care',
      line: 'Type of care',
      columns: heads(beds),
      rows: categories.map((category) => ({
        label: CARE_CATEGORIES[category],
        cells: cells('vacancies', beds, (sum) => isHere(sum) && sum.part === category, { category }),
      })),
      ...(hasBlocks
        ? { note: 'Beds that a council has bought as a block stand in a column of their own: they are its own, not the market’s.' }
        : {}),
    },
    {
      title: 'Beds by area',
      line: 'Area',
      columns: heads(beds),
      rows: areas('vacancies').map(({ id, name }) => ({
        label: name,
        cells: cells('vacancies', beds, (sum) => sum.localityId === id, { locality: id }),
      })),
      ...(away > 0 ? { note: `${away} beds of homes outside ${council.shortName} are not counted.` } : {}),
    },
    {
      title: 'Beds by type of home',
      line: 'Type of home',
      columns: heads(beds),
      rows: homes.map((type) => ({
        label: SERVICE_TYPES[type].name,
        cells: cells('vacancies', beds, (sum) => isHere(sum) && sum.type === type, { type }),
      })),
    },
    {
      title: 'Why beds are not available',
      line: 'Reason',
      columns: ['Beds'],
      rows: (Object.keys(NOT_AVAILABLE_REASONS) as (keyof typeof NOT_AVAILABLE_REASONS)[])
        .map((reason) => ({
          label: NOT_AVAILABLE_REASONS[reason],
          cells: cells('vacancies', [`notAvailable.${reason}`], isHere, {}),
        }))
        .filter((row) => row.cells[0]!.value > 0),
    },
    whole('Admissions', 'Admissions', 'vacancies', ['admissions.open', 'admissions.restricted', 'admissions.closed'], 'Homes'),
    {
      title: 'Why hours cannot be commissioned',
      line: 'Reason',
      columns: ['Hours a week'],
      rows: (Object.keys(EXCLUDED) as (keyof typeof EXCLUDED)[])
        .map((why) => ({
          label: EXCLUDED[why],
          cells: [{ value: hours[`excluded.${why}`] ?? 0, href: figure('hours', `excluded.${why}`) }],
        }))
        .filter((row) => row.cells[0]!.value > 0),
    },
    {
      title: 'Home-care hours by area',
      line: 'Area',
      columns: heads(['hours', 'counted']),
      rows: areas('hours').map(({ id, name }) => ({
        label: name,
        cells: cells('hours', ['hours', 'counted'], (sum) => sum.localityId === id, { locality: id }),
      })),
    },
    {
      title: 'Places',
      line: 'Kind and area',
      columns: heads(ROOM).map((head) => (head === MEASURES.occupied ? 'Taken' : head)),
      rows: units.flatMap((unit) =>
        areas('places')
          .map(({ id, name }) => ({
            label: `${capital(PLACE_UNITS[unit][1])}, ${name}`,
            cells: cells('places', ROOM, (sum) => sum.part === unit && sum.localityId === id, { part: unit, locality: id }),
          }))
          .filter((row) => row.cells.some(({ value }) => value > 0)),
      ),
    },
    whole('Staff', 'Staff', 'workforce', ['employed', 'vacancies', 'agency', 'leavers', 'sickDays'], 'People, jobs or days'),
    whole(
      'Can services run safely?',
      'Answer',
      'service-status',
      ['canRun.yes', 'canRun.with-concerns', 'canRun.no', 'helpWanted'],
      'Services',
      'Confidential: what services say of their own safety is for the council only.',
    ),
    {
      title: 'How fresh this is',
      line: 'Return',
      columns: ['On the list', 'Have reported', 'Older than a week'],
      rows: RETURN_KINDS.map((kind) => ({
        label: RETURN_NAMES[kind],
        cells: [
          { value: listedOf(picture, kind).services, href: reporting(kind) },
          { value: onceOf(picture, kind).services ?? 0, href: figure(kind, 'services') },
          { value: onceOf(picture, kind).stale ?? 0, href: figure(kind, 'stale') },
        ],
      })).filter((row) => row.cells.some(({ value }) => value > 0)),
    },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
