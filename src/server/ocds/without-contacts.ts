/** A release without its contact points: names, e-mail addresses and telephone numbers of people are not ours to keep. */

export function withoutContacts<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => withoutContacts(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'contactPoint')
      .map(([key, one]: [string, unknown]) => [key, withoutContacts(one)]),
  ) as T;
}
