/** The limit: the least a server can do that keeps each row durably once. No sign-in, no rules, no receipts, no feed. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';

interface Row {
  id: string;
}
interface Waiting {
  rows: Row[];
  done: () => void;
}

/** `POST /` a row or an array of rows: answered once committed, those that arrive together in one transaction. `GET /?since=&limit=` reads. */
export function serveBound(port: number, folder: string): void {
  const db = new BetterSqlite(join(folder, 'bound.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('create table rows (seq integer primary key, id text not null unique, body text not null)');
  const insert = db.prepare('insert into rows (id, body) values (?, ?) on conflict (id) do nothing');
  const select = db.prepare('select seq, body from rows where seq > ? order by seq limit ?');
  const commit = db.transaction((group: Waiting[]) => {
    for (const { rows } of group) for (const row of rows) insert.run(row.id, JSON.stringify(row));
  });
  let group: Waiting[] = [];
  const flush = (): void => {
    const now = group;
    group = [];
    commit(now);
    for (const { done } of now) done();
  };
  createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET') {
      const query = new URL(request.url!, 'http://bound').searchParams;
      const found = select.all(Number(query.get('since')), Number(query.get('limit'))) as { seq: number; body: string }[];
      response.end(`{"seq":${found.at(-1)?.seq ?? query.get('since')},"rows":[${found.map(({ body }) => body).join(',')}]}`);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Row | Row[];
      if (group.length === 0) setImmediate(flush);
      group.push({ rows: [body].flat(), done: () => response.writeHead(201).end('{}') });
    });
  }).listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
}
