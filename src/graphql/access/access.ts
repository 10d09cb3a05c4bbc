import { AccessError } from './access-error.ts';
import type { KeyRing } from './key-ring.ts';
import type { Principal } from './principal.ts';
import type { Role } from './role.ts';

/** Tokens of an identity provider. Throws AccessError for a token that is not to be believed. */
export interface TokenVerifier {
  verify(token: string): Promise<Principal>;
}

export interface AccessOptions {
  readonly keys: KeyRing | null;
  readonly tokens: TokenVerifier | null;
  /** What people may who give neither key nor token, where keys or tokens are in use. Null: nothing. */
  readonly anonymous: Role | null;
}

/** Who may in. */
export interface Access {
  /** Whether callers have to say who they are; false on a server without keys and tokens, which is open. */
  readonly required: () => boolean;
  /**
   * Who asks, by the Authorization header ("Bearer …") or the X-Api-Key header. Throws AccessError when what was given is
   * wrong: nobody who tries a key is served as if they had not.
   */
  identify(given: Credentials, from: Caller): Promise<Principal>;
  /** Reads what may have changed: the keys. */
  reload(): void;
}

export interface Credentials {
  readonly authorization: string | undefined;
  readonly apiKey: string | undefined;
}

export interface Caller {
  readonly address: string;
  /** On this very machine, with no proxy between: as trusted as the machine's own command line. */
  readonly local: boolean;
}

/** Whoever asks a server without keys: from this machine everybody may everything, from elsewhere they may read. */
function unasked({ address, local }: Caller): Principal {
  return local
    ? { kind: 'local', id: address, role: 'admin' }
    : { kind: 'anonymous', id: address, role: 'reader' };
}

export function createAccess({ keys, tokens, anonymous }: AccessOptions): Access {
  const required = () => tokens !== null || (keys?.inUse() ?? false);
  return {
    required,
    async identify({ authorization, apiKey }, caller) {
      // Whoever came in while the server was open is asked once it no longer is.
      if (!required()) return { ...unasked(caller), stands: () => !required() };
      const given = apiKey ?? bearer(authorization);
      if (given === null) return { kind: 'anonymous', id: caller.address, role: anonymous };
      if (tokens && given.split('.').length === 3) return tokens.verify(given);
      if (keys) return keys.identify(given);
      throw new AccessError(401, 'This server takes tokens of its identity provider only.');
    },
    reload: () => keys?.reload(),
  };
}

/** A server without keys and tokens. */
export const OPEN_ACCESS: Access = createAccess({ keys: null, tokens: null, anonymous: null });

function bearer(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  const [, credentials] = /^bearer +(\S+)$/i.exec(authorization) ?? [];
  if (credentials) return credentials;
  throw new AccessError(401, 'Give the key as "Authorization: Bearer KEY".');
}
