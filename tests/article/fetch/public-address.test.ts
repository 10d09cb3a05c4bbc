import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/article/fetch/public-address.ts';

describe('public addresses', () => {
  it.each(['8.8.8.8', '1.1.1.1', '151.101.1.140', '2606:4700:4700::1111', '2a04:4e42::396'])(
    '%s is one',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ['127.0.0.1', 'this machine'],
    ['127.255.255.254', 'this machine'],
    ['0.0.0.0', 'this machine'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'metadata of a cloud'],
    ['100.100.100.200', 'metadata of a cloud, carrier-grade NAT'],
    ['192.0.0.192', 'metadata of a cloud'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarks'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'this machine'],
    ['::1', 'this machine'],
    ['::ffff:127.0.0.1', 'IPv4 in IPv6'],
    ['::ffff:7f00:1', 'IPv4 in IPv6'],
    ['::ffff:169.254.169.254', 'IPv4 in IPv6'],
    ['::127.0.0.1', 'IPv4 in IPv6, of old'],
    ['64:ff9b::7f00:1', 'NAT64'],
    ['64:ff9b::a9fe:a9fe', 'NAT64'],
    ['2002:7f00:1::', '6to4'],
    ['2001::1', 'Teredo'],
    ['fe80::1', 'link'],
    ['fe80::1%eth0', 'link with a zone'],
    ['fc00::1', 'private'],
    ['fd00:ec2::254', 'metadata of a cloud'],
    ['fec0::1', 'site, of old'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'documentation'],
    ['example.org', 'a name'],
    ['', 'nothing'],
  ])('%s is none: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
