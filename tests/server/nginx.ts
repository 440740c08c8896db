/** nginx, where it is installed: to run the very configuration that the operator's guide prints. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const findNginx = (): string | undefined =>
  ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));
export const NO_NGINX = 'There is no nginx on this machine: the guide’s configuration is not run. Install Debian’s package nginx.';

const GUIDE = readFileSync(fileURLToPath(new URL('../../src/server/README.md', import.meta.url)), 'utf8');

/** A part of nginx's configuration as the guide prints it, by the word it begins with. */
export function guideBlock(word: 'server' | 'upstream'): string {
  const found = Array.from(GUIDE.matchAll(/ *```nginx\n([^]*?)```/g), ([, text]) => text!).find((text) => text.trim().startsWith(word));
  if (found === undefined) throw new Error(`The guide prints no nginx configuration that begins with “${word}”`);
  return found;
}
