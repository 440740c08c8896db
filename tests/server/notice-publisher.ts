/** A server on this machine that behaves as Find a Tender and Contracts Finder do: pages, silent cuts, rate limits, trouble. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { type MadeRelease, packageOf } from '../fixtures/ocds-releases.ts';
import { parseUkTime } from '../../src/server/ocds/uk-time.ts';

const PAGE = 100;

export interface NoticePublisher {
  address: string;
  /** What it has published; those of Contracts Finder and of Find a Tender are told apart by their ocid. */
  releases: MadeRelease[];
  /** The path and query of each request, in order. */
  asked: string[];
  /** Answers the next request in the place of releases; then it is itself again. */
  once(answer: (response: ServerResponse) => void): void;
}

export async function startNoticePublisher(): Promise<NoticePublisher> {
  const releases: MadeRelease[] = [];
  const asked: string[] = [];
  const answers: ((response: ServerResponse) => void)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const answer = answers.shift();
    if (answer !== undefined) return answer(response);
    const url = new URL(request.url!, 'http://localhost');
    const isFindATender = url.pathname === '/api/1.0/ocdsReleasePackages';
    if (!isFindATender && url.pathname !== '/Published/Notices/OCDS/Search') return void response.writeHead(404).end();
    const [from, to] = isFindATender ? ['updatedFrom', 'updatedTo'] : ['publishedFrom', 'publishedTo'];
    const [after, until] = [from, to].map((name) => parseUkTime(url.searchParams.get(name!)!)!);
    const prefix = isFindATender ? 'ocds-h6vhtk-' : 'ocds-b5fd17-';
    const found = releases.filter(({ ocid, date }) => ocid.startsWith(prefix) && date >= after! && date <= until!);
    const start = Number(url.searchParams.get('cursor') ?? 0);
    const page = found.slice(start, start + PAGE);
    const hasMore = isFindATender && found.length > start + PAGE; // Contracts Finder says nothing of the rest
    const next = `http://elsewhere.example.org/${url.pathname}?cursor=${start + PAGE}`; // only its cursor may be believed
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(packageOf(page, hasMore ? next : undefined)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}`, releases, asked, once: (answer) => void answers.push(answer) };
}
