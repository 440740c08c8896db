/** Where a webhook may point: https, out into the internet. This server must not be made to ask for what only it can reach (SSRF). */
import { BlockList, isIP } from 'node:net';

/** Not for the internet (IANA's special-purpose registries, RFC 6890 and later). */
const INNER = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  INNER.addSubnet(net, bits, 'ipv4');
/** IPv6's addresses in the internet are 2000::/3, less those that carry an IPv4 address or are set apart. */
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  INNER.addSubnet(net, bits, 'ipv6');
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');

export function isInner(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return INNER.check(address, 'ipv4');
  return version !== 6 || !GLOBAL.check(address, 'ipv6') || INNER.check(address, 'ipv6');
}

const LOOPBACK = ['localhost', '127.0.0.1'];

/**
 * Why it may not be used, in words for the field; undefined: it may. What its name resolves to is looked at when it is used.
 * @param allowed hosts an operator has set, with their port where it is not https's
 */
export function faultOfAddress(text: string, allowed: readonly string[]): string | undefined {
  if (!URL.canParse(text)) return 'Enter a full web address, like https://tools.example.gov.uk/headroom';
  const { protocol, hostname, host, username, password } = new URL(text);
  const isAllowed = allowed.includes(host);
  if (protocol !== 'https:' && !(isAllowed && protocol === 'http:' && LOOPBACK.includes(hostname)))
    return 'Enter an address that begins with https://';
  if (username !== '' || password !== '') return 'Leave the name and password out of the address: each message is signed instead';
  const bare = hostname.replace(/^\[|\]$/g, '');
  const isInnerHost = isIP(bare) === 0 ? !bare.includes('.') || /\.(localhost|local|internal|home\.arpa)$/.test(bare) : isInner(bare);
  if (isInnerHost && !isAllowed) return 'That address is inside a private network. Ask whoever runs this server to allow it';
  return undefined;
}
