/** Several processes on one PostgreSQL behind nginx, as the operator's guide has them: one is killed in the middle, and nobody notices but the log. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DatabaseAddress, openDatabase } from '../../src/server/db/connection.ts';
import { ChildServer } from './child-server.ts';
import { onEveryEngine, tempFolder } from './engines.ts';
import { findNginx, guideBlock, NO_NGINX } from './nginx.ts';
import { freePort } from './postgres.ts';
import { DEMO_RETURNS, keepPosting, receiptsIn } from './posting.ts';

const nginx = findNginx();
if (nginx === undefined) process.stdout.write(`${NO_NGINX}\n`);
const KILLS = 3;

/** The guide's upstream in front of these processes. */
async function startProxy(port: number, servers: readonly number[]): Promise<void> {
  const upstream = guideBlock('upstream')
    .replace('127.0.0.1:8080', `127.0.0.1:${servers[0]}`)
    .replace('127.0.0.1:8081', `127.0.0.1:${servers[1]}`);
  expect(upstream).not.toMatch(/808[01]/);
  const folder = tempFolder();
  mkdirSync(join(folder, 'temp'));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp;`).join('\n');
  const site = `server { listen 127.0.0.1:${port}; client_max_body_size 1m; location / { proxy_pass http://headroom; proxy_http_version 1.1;
    proxy_set_header Connection ""; proxy_set_header Host $host; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; } }`;
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr error; events {} http { access_log off; ${places}\n${upstream}\n${site} }`,
  );
  const child = spawn(nginx!, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'ignore' });
  onTestFinished(async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  const isUp = (): Promise<boolean> => fetch(`http://127.0.0.1:${port}/health`).then(({ ok }) => ok).catch(() => false); // prettier-ignore
  for (let tries = 0; tries < 100 && !(await isUp()); tries++) await setTimeout(50);
}

onEveryEngine((fresh, engine) => {
  describe.skipIf(engine === 'sqlite' || nginx === undefined)('two processes', () => {
    it(`lose and double nothing, one of them killed ${KILLS} times under load`, async () => {
      const address: DatabaseAddress = await fresh();
      const [proxyPort, ...ports] = [await freePort(), await freePort(), await freePort()];
      const proxy = new ChildServer(address, tempFolder(), proxyPort); // never started: its address is where clients go
      const shared = { HEADROOM_ORIGIN: proxy.origin, HEADROOM_SECRET: 'the same in every one of these processes' };
      const servers = ports.map((port) => new ChildServer(address, tempFolder(), port, shared));
      for (const server of servers) await server.start();
      await startProxy(proxyPort, ports);

      const { acknowledged, outcomes, progress, drain } = await keepPosting(proxy);
      for (let kill = 0; kill < KILLS; kill++) {
        await progress();
        await setTimeout(100 + Math.random() * 150);
        const victim = servers[kill % servers.length]!;
        expect(await victim.end('SIGKILL')).toBe('SIGKILL');
        await progress(); // the other one goes on
        await victim.start();
      }
      await progress();
      await drain();
      for (const server of servers) expect(await server.end('SIGTERM')).toBe(0);

      const database = openDatabase(address);
      const stored = await receiptsIn(database);
      const feed = await database.db.selectFrom('feed').select('item_id').where('kind', '=', 'return').execute();
      await database.close();
      expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(acknowledged));
      expect([feed.length, new Set(feed.map(({ item_id }) => item_id)).size]).toEqual([stored.size + DEMO_RETURNS, feed.length]);
      const references = [...acknowledged.values()].map(({ reference }) => reference);
      expect(new Set(references).size).toBe(references.length);
      expect(outcomes['repeated']).toBeGreaterThan(0);
    }, 180_000);
  });
});
