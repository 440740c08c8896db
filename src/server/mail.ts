/** Sends plain-text e-mail: through a mail server, or into the demonstration's mailbox that anybody can read. */
import nodemailer from 'nodemailer';
import type { Instant } from '../domain/instant.ts';

export interface Message {
  to: string;
  subject: string;
  text: string;
  at: Instant;
}
export interface Mail {
  send(message: Message): Promise<void>;
  /** Lets what is on its way go first. */
  close(): Promise<void>;
}

export function smtpMail(url: string, from: string): Mail {
  const transport = nodemailer.createTransport(url, { from });
  const onTheirWay = new Set<Promise<unknown>>();
  return {
    send: async ({ to, subject, text }) => {
      const sending = transport.sendMail({ to, subject, text });
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
