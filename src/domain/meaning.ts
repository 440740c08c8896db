/** What a council's plan means for one service, from that service's own figures: arithmetic only, never a forecast or a promise. */
import { unitCount } from './capacity-totals.ts';
import { CARE_CATEGORIES, type CareCategory } from './care-category.ts';
import { CLIENT_GROUPS } from './client-group.ts';
import { commissionableHours, EXCLUSIONS } from './commissionable-hours.ts';
import type { Council } from './council.ts';
import type { CouncilDocument } from './document.ts';
import { type Figure, figureInWords } from './figure.ts';
import { areaHours, hoursInWords } from './hours-totals.ts';
import type { HoursReturn } from './hours.ts';
import type { LocalityId } from './id.ts';
import { addMs, DAY_MS, type Instant, londonDate, monthInWords } from './instant.ts';
import { DIRECTIONS, type Intention } from './intention.ts';
import { PLACE_UNITS, type PlacesReturn } from './places.ts';
import type { MeaningKind } from './meaning-weight.ts';
import { monthsBetween, monthsInWords, periodOf } from './plan-period.ts';
import type { ReturnOf } from './returns.ts';
import { SERVICE_TYPES, type Service } from './service.ts';
import { CAN_TAKE, type VacanciesReturn } from './vacancies.ts';

export interface Meaning {
  kind: MeaningKind;
  intention: Intention;
  service: Service;
  /** "24 of your 30 beds (80%) are general residential, which Sefton plans to buy at least 15 to 20% fewer of." */
  sum: string;
  /** "24 ÷ 30 = 80%" */
  arithmetic?: string;
  /** The return it was worked out from; absent when only the service's own profile, or the calendar, was used. */
  observedAt?: Instant;
  /** The return is so old that the figures may have changed. */
  isOld?: boolean;
  /** How much of the service it touches, 0 to 1: what Today shows first. */
  share: number;
}

/** What is known about a plan and a service when they are set side by side. */
export interface Situation {
  intention: Intention;
  service: Service;
  council: Council;
  /** Of the paper it stands in: what is history means nothing for today. */
  standing: CouncilDocument['standing'];
  latest?: { observedAt: Instant; of: ReturnOf } | undefined;
  now: Instant;
}

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const number = (value: number): string => grouped.format(value);
const quotient = (part: number, whole: number): string => `${number(part)} ÷ ${number(whole)} = ${number((100 * part) / whole)}%`;
/** "80%"; "about 3%" where it does not come out even. */
function percentInWords(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  if (percent > 0 && percent < 1) return 'under 1%';
  return `${Number.isInteger(percent) ? '' : 'about '}${Math.round(percent)}%`;
}
const listed = (names: readonly string[], word: 'or' | 'and'): string =>
  names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)!}`;

/** Days after which counts of beds are said to be old: a month, and the days that a report may take. */
const BEDS_OLD_AFTER_DAYS = 45;

/** Everything true that can be said of a plan and a service; nothing where it does not touch it, or not for certain. */
export function meaningsOf(situation: Situation): Meaning[] {
  const { intention, service, council, standing } = situation;
  if (standing === 'historical' || intention.councilId !== council.id || !service.councilIds.includes(council.id)) return [];
  if (!intention.affects.serviceTypes.includes(service.type) || !isNear(intention, service)) return [];
  const own = [...fromReturn(situation), ...capability(situation)];
  return own.length === 0 ? [] : [...own, ...timing(situation)];
}

/** A plan for part of the area is about services that work there. */
const isNear = ({ localityIds }: Intention, service: Service): boolean =>
  localityIds.length === 0 || service.localityIds.length === 0 || localityIds.some((id) => service.localityIds.includes(id));

function fromReturn(situation: Situation): Meaning[] {
  const { intention, service, latest } = situation;
  const beds = intention.affects.careCategories;
  if (latest?.of.kind === 'vacancies' && beds.length > 0) return ofBeds(situation, latest.of.body, beds);
  if (latest?.of.kind === 'hours') return ofHours(situation, latest.of.body);
  if (latest?.of.kind === 'places') return ofPlaces(situation, latest.of.body);
  if (beds.length > 0) return []; // which beds it touches is not known before a first return
  const does = SERVICE_TYPES[service.type].name.toLowerCase();
  return [{ kind: 'fit', intention, service, sum: `This is about what ${service.name} does: ${does}.`, share: 0.05 }];
}

const dated = ({ latest, now, council }: Situation): Pick<Meaning, 'observedAt' | 'isOld'> => {
  if (latest === undefined) return {};
  const days = latest.of.kind === 'hours' ? council.hoursExpireAfterDays : BEDS_OLD_AFTER_DAYS;
  return { observedAt: latest.observedAt, ...(addMs(latest.observedAt, days * DAY_MS) < now ? { isOld: true } : {}) };
};

/** The plan's own figure for how much less it means to buy: only where its label says that it is a fall. */
const isFall = ({ label, unit }: Figure): boolean => unit === 'percent' && /^(fewer|less|fall|drop|cut|reduction)\b/i.test(label);
const isRise = ({ label, unit }: Figure): boolean => unit === 'hours a week' && /^(extra|more|additional|growth)\b/i.test(label);

const KIND_OF: Record<Intention['direction'], MeaningKind> = {
  reduce: 'exposure',
  reshape: 'exposure',
  recommission: 'exposure',
  grow: 'fit',
  explore: 'fit',
  maintain: 'fit',
};

function ofBeds(situation: Situation, body: VacanciesReturn, categories: readonly CareCategory[]): Meaning[] {
  const { intention, service, council } = situation;
  const touched = body.categories.filter((beds) => beds.capacity > 0 && categories.includes(beds.category));
  const capacity = body.categories.reduce((total, beds) => total + beds.capacity, 0);
  const beds = touched.reduce((total, one) => total + one.capacity, 0);
  if (beds === 0) return [];
  const kinds = listed(
    touched.map((one) => CARE_CATEGORIES[one.category].replace(/ \(.*/, '').toLowerCase()),
    'or',
  );
  const some =
    beds === capacity
      ? `All ${number(capacity)} of your beds`
      : `${number(beds)} of your ${number(capacity)} beds (${percentInWords(beds, capacity)})`;
  const fall = intention.direction === 'reduce' ? intention.figures.find(isFall) : undefined;
  const about =
    fall === undefined
      ? `. The direction of this plan: ${DIRECTIONS[intention.direction].toLowerCase()}`
      : `, which ${council.shortName} plans to buy ${figureInWords(fall)} fewer of`;
  const base = { intention, service, ...dated(situation), share: beds / capacity };
  const meanings: Meaning[] = [
    {
      ...base,
      kind: KIND_OF[intention.direction],
      sum: `${some} ${beds === 1 ? 'is' : 'are'} ${kinds}${about}.`,
      arithmetic: quotient(beds, capacity),
    },
  ];
  const available = touched.reduce((total, one) => total + one.available, 0);
  if (intention.direction === 'grow' && available > 0)
    meanings.push({
      ...base,
      kind: 'opportunity',
      sum: `${number(available)} of these ${number(beds)} beds ${available === 1 ? 'is' : 'are'} available now.`,
      arithmetic: `${listed(
        touched.map((one) => `${number(one.available)} ${CARE_CATEGORIES[one.category].replace(/ \(.*/, '').toLowerCase()}`),
        'and',
      )} available`,
    });
  return meanings;
}

function ofHours(situation: Situation, body: HoursReturn): Meaning[] {
  const { intention, service, council, latest, now } = situation;
  const places = new Map(council.localities.map((locality) => [locality.id, locality.name]));
  const areas = body.areas.filter(
    ({ localityId }) => places.has(localityId) && (intention.localityIds.length === 0 || intention.localityIds.includes(localityId)),
  );
  if (areas.length === 0) return [];
  const hours = areas.reduce((sum, area) => sum + areaHours(area), 0);
  const base = { intention, service, ...dated(situation) };
  if (hours === 0) return [{ ...base, kind: 'fit', sum: `You report no free hours in ${council.shortName} just now.`, share: 0.1 }];
  const free = areas.filter((area) => areaHours(area) > 0);
  const parts = free.map((area) => `${number(areaHours(area))} in ${places.get(area.localityId)!}`);
  const closed = body.takingNewPackages ? '' : ', but say that you take no new packages';
  const meanings: Meaning[] = [
    {
      ...base,
      kind: 'fit',
      sum: `You report ${hoursInWords(hours)} free each week in ${council.shortName}${closed}.`,
      arithmetic: parts.length === 1 ? parts[0]! : `${parts.join(' + ')} = ${number(hours)}`,
      share: 0.5,
    },
  ];
  const rise = intention.direction === 'grow' ? intention.figures.find(isRise) : undefined;
  if (rise === undefined || latest === undefined) return meanings;
  const judged = commissionableHours({ ...body, areas }, service, council, latest.observedAt, now);
  if (judged.counted === 0) return meanings;
  const out = judged.areas.flatMap((area) =>
    area.exclusion === undefined ? [] : [`${number(area.hours)} in ${places.get(area.localityId)!}: ${EXCLUSIONS[area.exclusion]}`],
  );
  const left =
    judged.counted === hours
      ? ''
      : `${number(hours)} − ${number(hours - judged.counted)} (${out.join('; ')}) = ${number(judged.counted)}; `;
  meanings.push({
    ...base,
    kind: 'opportunity',
    sum: `The plan is for ${figureInWords(rise)} more (${rise.period}). ${judged.counted === hours ? 'Your' : 'The'} ${hoursInWords(judged.counted)} ${judged.counted === hours ? 'free there are' : 'of yours that count there are'} ${percentInWords(judged.counted, rise.value)} of that.`,
    arithmetic: `${left}${quotient(judged.counted, rise.value)}`,
    share: 0.6,
  });
  return meanings;
}

/** Tenancies, flats, sessions, nights: what is counted most in the council's area. */
function ofPlaces(situation: Situation, { lines, shortForm, clientGroups }: PlacesReturn): Meaning[] {
  const { intention, service, council } = situation;
  const places = new Map(council.localities.map((locality) => [locality.id, locality.name]));
  const isHere = (id: LocalityId): boolean => places.has(id) && (intention.localityIds.length === 0 || intention.localityIds.includes(id));
  const base = { intention, service, ...dated(situation) };
  const here = lines.filter((line) => isHere(line.localityId) && line.capacity > 0);
  const own: Meaning[] = [];
  const unit = here.toSorted((a, b) => b.capacity - a.capacity)[0]?.unit;
  if (unit !== undefined) {
    const counted = here.filter((line) => line.unit === unit);
    const sum = (of: 'capacity' | 'available'): number => counted.reduce((total, line) => total + line[of], 0);
    const parts = counted.map((line) => `${number(line.capacity)} in ${places.get(line.localityId)!}`);
    own.push({
      ...base,
      kind: KIND_OF[intention.direction],
      sum: `You have ${unitCount(sum('capacity'), PLACE_UNITS[unit])} in ${council.shortName}; ${number(sum('available'))} available.`,
      arithmetic: parts.length === 1 ? parts[0]! : `${parts.join(' + ')} = ${number(sum('capacity'))}`,
      share: 0.5,
    });
  }
  if (shortForm !== undefined && shortForm.localityIds.some(isHere))
    own.push({
      ...base,
      kind: 'fit',
      sum: `You offer ${hoursInWords(shortForm.hoursPerWeek)} a week in ${council.shortName}.`,
      share: 0.5,
    });
  const named = clientGroups.filter((group) => group !== 'everyone' && intention.clientGroups.includes(group));
  if (own.length > 0 && intention.direction === 'grow' && named.length > 0)
    own.push({
      ...base,
      kind: 'opportunity',
      sum: `This plan names people whom you say you serve: ${listed(
        named.map((group) => CLIENT_GROUPS[group].toLowerCase()),
        'and',
      )}.`,
      share: 0.6,
    });
  return own;
}

/** What a home says it can take, where a plan that grows names those people. */
function capability(situation: Situation): Meaning[] {
  const { intention, service, latest } = situation;
  if (latest?.of.kind !== 'vacancies' || intention.direction !== 'grow') return [];
  const tag = 'acquired-brain-injury';
  if (!intention.clientGroups.includes(tag) || !latest.of.body.canTake.includes(tag)) return [];
  return [
    {
      kind: 'opportunity',
      intention,
      service,
      ...dated(situation),
      sum: `You say that you can take people with “${CAN_TAKE[tag].toLowerCase()}”. This plan names ${CLIENT_GROUPS[tag].toLowerCase()}.`,
      share: 0.4,
    },
  ];
}

/** How long is left of the time the council gives, or how long it is past. */
function timing({ intention, service, now }: Situation): Meaning[] {
  const period = periodOf(intention.when);
  if (period === undefined) return [];
  const month = londonDate(now).slice(0, 7);
  const say = (sum: string, from: string, to: string): Meaning[] => [
    {
      kind: 'timing',
      intention,
      service,
      sum,
      arithmetic: `${monthInWords(from)} to ${monthInWords(to)} = ${monthsInWords(monthsBetween(from, to))}`,
      share: 0.02,
    },
  ];
  const { from, to } = period;
  const words = `“${intention.when!}”`;
  if (to !== undefined && to < month)
    return say(
      `The time it gives, ${words}, ended ${monthsInWords(monthsBetween(to, month))} ago. Ask the council what has happened since.`,
      to,
      month,
    );
  if (from !== undefined && from > month)
    return say(`It gives ${words}: that begins in ${monthsInWords(monthsBetween(month, from))}.`, month, from);
  if (to !== undefined && to > month) return say(`It gives ${words}: ${monthsInWords(monthsBetween(month, to))} left.`, month, to);
  return [];
}
