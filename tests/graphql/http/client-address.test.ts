import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressGroup, clientAddress } from '../../../src/graphql/http/client-address.ts';

const request = (forwarded: string | undefined) =>
  ({
    socket: { remoteAddress: '10.0.0.1' },
    headers: { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('where a request comes from', () => {
  it.each([
    ['1.1.1.1', 0, '10.0.0.1'],
    [undefined, 1, '10.0.0.1'],
    ['1.1.1.1', 1, '1.1.1.1'],
    ['6.6.6.6, 1.1.1.1', 1, '1.1.1.1'],
    ['6.6.6.6, 1.1.1.1, 10.0.0.2', 2, '1.1.1.1'],
    ['1.1.1.1', 2, '1.1.1.1'],
    [' , ,', 1, '10.0.0.1'],
  ])('X-Forwarded-For %j behind %i proxies: %s', (header, proxies, expected) => {
    expect(clientAddress(request(header), proxies)).toBe(expected);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s counts as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });

  it('every address of one /64 counts as one, and none of another', () => {
    const hex = fc.integer({ min: 0, max: 0xffff }).map((part) => part.toString(16));
    fc.assert(
      fc.property(fc.array(hex, { minLength: 8, maxLength: 8 }), hex, (parts, other) => {
        const neighbour = [...parts.slice(0, 7), other].join(':');
        expect(addressGroup(neighbour)).toBe(addressGroup(parts.join(':')));
        const stranger = [...parts.slice(0, 3), other, ...parts.slice(4)].join(':');
        expect(addressGroup(stranger) === addressGroup(parts.join(':'))).toBe(other === parts[3]);
      }),
    );
  });
});
