/** nginx, where it is installed: to run the very configuration that the operator's guide prints. */
import { existsSync } from 'node:fs';

export const findNginx = (): string | undefined =>
  ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));
export const NO_NGINX = 'There is no nginx on this machine: the guide’s configuration is not run. Install Debian’s package nginx.';
