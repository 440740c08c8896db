/** A push service on this machine, and browsers that subscribe with it and can read what they are sent (RFC 8291). */
import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';
import type { PushSubscriptionRequest } from '../../src/domain/protocol-reminders.ts';

interface Delivery {
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface PushService {
  /** With its port, as PUSH_HOSTS takes it. */
  host: string;
  deliveries: Delivery[];
  /** What is answered at a path; 201 where nothing else is said. */
  answers: Map<string, number>;
  subscribe(path: string): PushedBrowser;
}

export async function startPushService(): Promise<PushService> {
  const deliveries: Delivery[] = [];
  const answers = new Map<string, number>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const path = request.url!;
      deliveries.push({ path, headers: request.headers, body: Buffer.concat(parts) });
      const status = answers.get(path) ?? 201;
      if (status === 0) return void request.socket.destroy();
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  return { host, deliveries, answers, subscribe: (path) => new PushedBrowser(`http://${host}${path}`) };
}

export class PushedBrowser {
  readonly subscription: PushSubscriptionRequest;
  readonly #ecdh = createECDH('prime256v1');
  readonly #auth = randomBytes(16);

  constructor(endpoint: string) {
    this.#ecdh.generateKeys();
    const keys = { p256dh: this.#ecdh.getPublicKey('base64url'), auth: this.#auth.toString('base64url') };
    this.subscription = { endpoint, keys };
  }

  /** Content-Encoding aes128gcm (RFC 8188): salt, record size, the sender's key, then one record. */
  read(body: Buffer): unknown {
    const salt = body.subarray(0, 16);
    const theirs = body.subarray(21, 21 + body[20]!);
    const record = body.subarray(21 + body[20]!);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#ecdh.getPublicKey(), theirs]);
    const secret = Buffer.from(hkdfSync('sha256', this.#ecdh.computeSecret(theirs), this.#auth, info, 32));
    const key = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16));
    const nonce = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12));
    const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(record.subarray(-16));
    const text = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]).toString();
    return JSON.parse(text.slice(0, text.lastIndexOf('\x02')));
  }
}

/** As a browser's, with a push service that is known. */
export const pushSubscription = (endpoint = 'https://fcm.googleapis.com/fcm/send/abc'): PushSubscriptionRequest =>
  new PushedBrowser(endpoint).subscription;
