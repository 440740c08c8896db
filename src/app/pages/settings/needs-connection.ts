/** Said where something needs the server once. */
export const NEEDS_CONNECTION = 'This needs a connection once. Try again when you have a signal.';
