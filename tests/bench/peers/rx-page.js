/** RxDB in a page: its data in the browser's IndexedDB through Dexie, rows over HTTP to the page's own address. */
import { createRxDatabase } from 'rxdb/plugins/core';
import { replicateRxCollection } from 'rxdb/plugins/replication';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import schema from './rx-schema.json';

async function collection(name) {
  const db = await createRxDatabase({ name, storage: getRxStorageDexie(), multiInstance: false, eventReduce: false });
  return (await db.addCollections({ rows: { schema } })).rows;
}
async function replicated(rows, how) {
  const start = performance.now();
  await replicateRxCollection({ collection: rows, replicationIdentifier: 'bench', live: false, ...how }).awaitInitialReplication();
  return performance.now() - start;
}

globalThis.peer = {
  async push(rows, batchSize) {
    const mine = await collection('mine');
    await mine.bulkInsert(rows);
    const handler = async (changed) => {
      const body = JSON.stringify(changed.map((row) => row.newDocumentState));
      await (await fetch('/', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json();
      return [];
    };
    return replicated(mine, { push: { batchSize, handler } });
  },
  async pull(batchSize) {
    const theirs = await collection('theirs');
    const handler = async (checkpoint, limit) => {
      const page = await (await fetch(`/?since=${checkpoint?.seq ?? 0}&limit=${limit}`)).json();
      return { documents: page.rows.map((row) => ({ ...row, _deleted: false })), checkpoint: { seq: page.seq } };
    };
    const ms = await replicated(theirs, { pull: { batchSize, handler } });
    return { ms, held: await theirs.count().exec() };
  },
};
