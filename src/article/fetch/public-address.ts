import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the open internet's: not of this machine, a private network, a link (where cloud
 * providers keep their metadata), carrier-grade NAT, documentation, or anything else that is set apart, nor an IPv6 address
 * that stands for such an IPv4 address (IANA special-purpose address registries, by ipaddr.js).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast';
}
