/**
 * Which machines the link check may ask. Addresses come from content, so without this an editor could make
 * the server read what lies in its own network.
 */
import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** Ranges nobody outside reaches: private, local, shared, documentation, benchmark, multicast, reserved. */
const CLOSED_IPV4 = [
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
] as const;

/** Parts of the global range that lead back to other machines: tunnels (Teredo, 6to4) and documentation. */
const CLOSED_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const closed = new BlockList();
for (const [network, prefix] of CLOSED_IPV4) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of CLOSED_IPV6) closed.addSubnet(network, prefix, 'ipv6');

const globalIpv6 = new BlockList();
globalIpv6.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address belongs to a machine on the open internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !closed.check(address, 'ipv4');
  // Everything outside of 2000::/3 is local, mapped or reserved, `::1` and `::ffff:127.0.0.1` included.
  return version === 6 && globalIpv6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/** An address of the content leads into a network that visitors do not reach. */
export class PrivateAddressError extends Error {
  readonly code = 'EPRIVATE';
  constructor(host: string) {
    super(`${host} is not a machine on the open internet`);
    this.name = 'PrivateAddressError';
  }
}

type LookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A `lookup` for `http.request` that fails for closed networks. It decides on the very address the
 * connection is made to, so a name that resolves differently the second time gains nothing.
 */
export function lookupPublicAddress(host: string, options: LookupOptions, done: LookupCallback): void {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    const open = addresses.filter(({ address }) => isPublicAddress(address));
    const first = open[0];
    if (!first) return done(new PrivateAddressError(host), []);
    if (options.all) done(null, open);
    else done(null, first.address, first.family);
  });
}
