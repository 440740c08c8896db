/** What somebody types in a form that only a server can take: kept in the tab until it has been taken. */
import { useState } from 'preact/hooks';
import { useSession } from './model.ts';
import { readTab, writeTab } from './tab-store.ts';

interface Kept<T> {
  typed: T;
  /** The version of what is at the server that it was typed over. */
  seen: number;
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

/** What an earlier version of the form kept is as good as nothing where its fields were of another kind; what is empty is kept as null. */
export function bringBack<T extends object>(kept: unknown, begin: T): Kept<T> | undefined {
  const { typed, seen } = (kept ?? {}) as Partial<Kept<Record<string, unknown>>>;
  if (typeof seen !== 'number' || typeof typed !== 'object' || typed === null) return undefined;
  const before = begin as Record<string, unknown>;
  const isOther = (key: string): boolean => typed[key] !== null && before[key] !== undefined && kindOf(typed[key]) !== kindOf(before[key]);
  if (Object.keys(typed).some(isOther)) return undefined;
  const all = Object.entries({ ...before, ...typed }).filter(([, value]) => value !== null);
  return { typed: Object.fromEntries(all) as T, seen };
}

/**
 * @param of the form and what it is about
 * @param seen the version that is being changed
 */
export function useTyped<T extends object>(of: string, seen: number, begin: () => T) {
  const key = `typed ${useSession().account.person.id} ${of}`;
  const [start] = useState(begin);
  const [held, setHeld] = useState(() => {
    const kept = bringBack(readTab(key), start);
    return kept === undefined ? { typed: start, seen, isBack: false } : { ...kept, isBack: true };
  });
  const form = {
    typed: held.typed,
    /** What it was typed over: that of an earlier visit, where it came back from there. */
    seen: held.seen,
    /** It was typed before the page was left or loaded again. */
    isBack: held.isBack,
    replace(typed: T): void {
      const empty = Object.fromEntries(Object.keys(start).map((name) => [name, null]));
      writeTab(key, { typed: { ...empty, ...typed }, seen: held.seen });
      setHeld({ ...held, typed });
    },
    beginAgain(): void {
      writeTab(key, undefined);
      setHeld({ typed: start, seen, isBack: false });
    },
    /** It has been taken, or is not wanted. */
    forget: () => writeTab(key, undefined),
  };
  return { ...form, change: (changed: Partial<T>): void => form.replace({ ...held.typed, ...changed }) };
}
