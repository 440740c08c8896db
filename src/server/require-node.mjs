// Stops with a plain sentence where Node is too old, before anything fails in a way nobody understands. Must run on any Node.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Headroom needs Node 24; this is ${process.versions.node}. On Linux "npm ci" brings it, and "npm start" and "npm test" use it. ` +
      `Run "npm ci" again without --omit=optional, or install Node 24 from https://nodejs.org.\n`,
  );
  process.exit(1);
}
