/** Ranks notices a slice at a time, so that twenty thousand of them never hold up a tap. */
import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../../domain/instant.ts';
import type { Notice } from '../../../domain/notice.ts';
import { type Relevance, relevanceOf } from '../../../domain/relevance.ts';
import type { Service } from '../../../domain/service.ts';
import { orderOf, type Ranked } from './filters.ts';

/** About 20 ms on an old phone. */
const SLICE = 250;

/** What was worked out stays while the services and the notice are the same: going back to the list costs nothing. */
let known: { services: readonly Service[]; of: WeakMap<Notice, Relevance> } | undefined;

function relevanceFor(notice: Notice, services: readonly Service[]): Relevance {
  if (known?.services !== services) known = { services, of: new WeakMap() };
  const held = known.of.get(notice) ?? relevanceOf(notice, services);
  known.of.set(notice, held);
  return held;
}

export interface Ranking {
  ranked: readonly Ranked[];
  /** 0 to 1; while it is below 1 the list is not whole. */
  done: number;
}

function rankSlice(notices: readonly Notice[], services: readonly Service[], now: Instant): Ranked[] {
  return notices.map((notice) => ({ notice, relevance: relevanceFor(notice, services), order: orderOf(notice, now) }));
}
const sorted = (ranked: readonly Ranked[]): Ranked[] => ranked.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));

/** The last whole ranking: the same again when somebody comes back to the list. */
let last: { notices: readonly Notice[]; services: readonly Service[]; hour: string; ranking: Ranking } | undefined;
const NONE: Ranking = { ranked: [], done: 0 };

export function useRanked(notices: readonly Notice[], services: readonly Service[], now: Instant): Ranking {
  // The order changes with the day; an hour is near enough.
  const hour = now.slice(0, 13);
  const isLast = last?.notices === notices && last.services === services && last.hour === hour;
  const [ranking, setRanking] = useState<Ranking>(isLast ? last!.ranking : NONE);
  useEffect(() => {
    if (isLast) return undefined;
    let isOver = false;
    const ranked: Ranked[] = [];
    const next = (): void => {
      if (isOver) return;
      ranked.push(...rankSlice(notices.slice(ranked.length, ranked.length + SLICE), services, now));
      if (ranked.length === notices.length) {
        last = { notices, services, hour, ranking: { ranked: sorted(ranked), done: 1 } };
        setRanking(last.ranking);
        return;
      }
      // While a list is shown, the one before stays until the new one is whole.
      setRanking((before) => (before.done === 1 ? before : { ranked: [], done: ranked.length / notices.length }));
      setTimeout(next);
    };
    next();
    return () => {
      isOver = true;
    };
  }, [notices, services, hour]);
  return ranking;
}
