/** The two cookies: who is signed in, and which browser asked for a code. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

export type CookieName = 'headroom' | 'headroom-sign-in';

/** `__Host-` ties a cookie to this very host over https. Safari refuses Secure cookies on http://localhost, so there they go plain. */
const isSecure = (origins: readonly string[]): boolean => origins.every((origin) => origin.startsWith('https:'));
const fullName = (name: CookieName, origins: readonly string[]): string => (isSecure(origins) ? `__Host-${name}` : name);
const options = (origins: readonly string[]) => ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(origins) }) as const;

export const readCookie = (c: Context, origins: readonly string[], name: CookieName): string | undefined =>
  getCookie(c, fullName(name, origins));

export const writeCookie = (c: Context, origins: readonly string[], name: CookieName, value: string, maxAgeSeconds: number): void =>
  setCookie(c, fullName(name, origins), value, { ...options(origins), maxAge: maxAgeSeconds });

export const clearCookie = (c: Context, origins: readonly string[], name: CookieName): void => {
  deleteCookie(c, fullName(name, origins), options(origins));
};
