import { isIP } from 'node:net';
import { DixitError } from '../../model/error.ts';

const LONGEST = 2_000;

/** What a page may be fetched from, as far as its address alone tells. Throws ARGUMENT_INVALID and ADDRESS_REFUSED. */
export function checkUrl(
  address: string,
  { ports, isAllowed }: { readonly ports: readonly string[] | null; isAllowed(ip: string): boolean },
): URL {
  const shown = address.slice(0, 200);
  const url = address.length <= LONGEST ? URL.parse(address) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new DixitError(
      'ARGUMENT_INVALID',
      `"${shown}" is no address of a page; give one that begins with https:// or http://, of at most ${LONGEST} characters`,
    );
  if (url.username || url.password)
    throw new DixitError(
      'ADDRESS_REFUSED',
      `"${url.host}": an address with a user name or password in it is not fetched; give a public one`,
    );
  // The default port of the protocol is an empty text.
  if (ports && !ports.includes(url.port))
    throw new DixitError(
      'ADDRESS_REFUSED',
      `"${shown}" names port ${url.port}; pages are fetched from the usual ports of http and https only`,
    );
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isAllowed(host)) throw notPublic(url.hostname);
  return url;
}

export function notPublic(host: string): DixitError {
  return new DixitError(
    'ADDRESS_REFUSED',
    `"${host}" is not on the public internet; pages are fetched from public addresses only. Save the page and give its text`,
  );
}
