import { DixitError } from '../../model/error.ts';

/**
 * Where to post: an address that ends in /embeddings is taken as it is, any other is a base (…/v1), a bare host gets /v1.
 * Throws ARGUMENT_INVALID.
 */
export function endpointOf(address: string): URL {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new DixitError(
      'ARGUMENT_INVALID',
      `"${address.replace(/\/\/.*@/s, '//***@')}" is no address of an embeddings endpoint; give http(s)://HOST:PORT/v1, and a key apart from it (DIXIT_EMBEDDINGS_KEY)`,
    );
  }
  const path = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname;
  if (!path.endsWith('/embeddings')) url.pathname = `${path || '/v1'}/embeddings`;
  return url;
}
