/** Sends plain-text e-mail: through a mail server, or into the demonstration's mailbox that anybody can read. */
import type { Instant } from '../domain/instant.ts';

export interface Message {
  to: string;
  subject: string;
  text: string;
  at: Instant;
  /** For what was not asked for: where it is turned off. Mail programs show a button for it (RFC 8058). */
  unsubscribe?: string;
}
export interface Mail {
  send(message: Message): Promise<void>;
  /** Lets what is on its way go first. */
  close(): Promise<void>;
}

const headersFor = (unsubscribe: string | undefined): Record<string, string> =>
  unsubscribe === undefined
    ? {}
    : {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated', // so that nobody's out-of-office answers it (RFC 3834)
      };

/** Whether nothing went out: the mail server was never reached, or it said no. A connection lost later leaves it open. */
export const isCertainlyUnsent = (error: unknown): boolean =>
  error instanceof Error &&
  (('responseCode' in error && Number(error.responseCode) >= 400) ||
    ('command' in error && error.command === 'CONN') ||
    ('code' in error && ['EDNS', 'EAUTH', 'ETLS', 'EENVELOPE'].includes(String(error.code))));

/** Its library is the largest of all that the server has, and a demonstration does without. */
export async function smtpMail(url: string, from: string): Promise<Mail> {
  const { default: nodemailer } = await import('nodemailer');
  const transport = nodemailer.createTransport(url, { from });
  const onTheirWay = new Set<Promise<unknown>>();
  return {
    send: async ({ to, subject, text, unsubscribe }) => {
      const sending = transport.sendMail({ to, subject, text, headers: headersFor(unsubscribe) });
      onTheirWay.add(sending);
      await sending.finally(() => onTheirWay.delete(sending));
    },
    close: async () => {
      await Promise.allSettled(onTheirWay);
      transport.close();
    },
  };
}

/** Enough for somebody trying things out; the oldest go first. */
const KEPT = 50;

export function demoMailbox(): Mail & { messages: Message[] } {
  const messages: Message[] = [];
  return {
    messages,
    send: async (message) => {
      messages.unshift(message);
      messages.length = Math.min(messages.length, KEPT);
    },
    close: async () => {},
  };
}
