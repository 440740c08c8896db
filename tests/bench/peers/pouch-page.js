/** PouchDB in a page, after the script it is published as: its data in the browser's IndexedDB, its server at the page's own address. */
/* global PouchDB */

const remote = () => new PouchDB(`${location.origin}/rows`);
async function took(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

globalThis.peer = {
  async push(rows, batch) {
    const mine = new PouchDB('mine');
    await mine.bulkDocs(rows.map(({ id, ...row }) => ({ _id: id, ...row })));
    const there = remote();
    await there.info();
    return took(() => mine.replicate.to(there, { batch_size: batch }));
  },
  async pull(batch) {
    const theirs = new PouchDB('theirs');
    const ms = await took(() => theirs.replicate.from(remote(), { batch_size: batch }));
    return { ms, held: (await theirs.info()).doc_count };
  },
};
