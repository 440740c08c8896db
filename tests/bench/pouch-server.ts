/** A peer: CouchDB's protocol in Node, with its data in memory. */
import { peer } from './peers.ts';

export function servePouch(port: number, folder: string): void {
  const PouchDB = peer('pouchdb');
  PouchDB.plugin(peer('pouchdb-adapter-memory'));
  const app = peer('express')();
  app.use(
    '/',
    peer('express-pouchdb')(PouchDB.defaults({ adapter: 'memory' }), {
      mode: 'minimumForPouchDB',
      inMemoryConfig: true,
      logPath: `${folder}/log.txt`,
    }),
  );
  app.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
}
