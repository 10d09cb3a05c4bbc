import { lookup } from 'node:dns/promises';
import { DixitError } from '../../model/error.ts';

export interface Exposure {
  /** Whether callers have to say who they are. */
  readonly keyed: boolean;
  /** Asked for once: others may reach the server. */
  readonly public: boolean;
  /** Asked for twice: and nobody is asked who they are. */
  readonly withoutKeys: boolean;
}

/** Refuses, with ARGUMENT_INVALID, to listen where others can reach a server that asks nobody who they are. */
export async function checkListening(host: string, exposure: Exposure): Promise<void> {
  if (exposure.keyed || (exposure.public && exposure.withoutKeys)) return;
  // A name that cannot be looked up is refused by listening itself.
  const addresses = await lookup(host, { all: true }).catch(() => []);
  if (addresses.every(({ address }) => isLoopback(address))) return;
  throw new DixitError(
    'ARGUMENT_INVALID',
    `"${host}" can be reached from other machines, and without keys everybody there could read the whole graph. ` +
      'Make a key (dixit keys create --role admin --name NAME), or say both --public and --without-keys.',
  );
}

export function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./i.test(address);
}
