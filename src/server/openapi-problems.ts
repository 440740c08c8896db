/** Ways to fail that many routes share. */
export const SESSION = ['signed-out', 'other-person', 'account-ended'] as const;
export const KEY = ['key-refused', 'forbidden', 'too-many-requests'] as const;
export const CHANGE = ['untrusted-origin', 'malformed', 'too-large'] as const;
