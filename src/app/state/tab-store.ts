/** What belongs to one tab until it is closed: it outlives a reload, and a tab that the browser put to sleep. For what the server will hold; never for a return. */

/** @returns undefined where there is nothing, or the browser allows no storage */
export function readTab(key: string): unknown {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** @param value undefined: takes it away */
export function writeTab(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full, or not allowed: the page holds it all the same.
  }
}

/** For the next person at this browser. */
export function clearTab(): void {
  try {
    sessionStorage.clear();
  } catch {
    // There is nothing, then.
  }
}
