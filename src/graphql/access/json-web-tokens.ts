import { readFileSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { DixitError } from '../../model/error.ts';
import type { TokenVerifier } from './access.ts';
import { AccessError } from './access-error.ts';
import { ROLES, type Role } from './role.ts';

export interface TokenOptions {
  /** Address or file of the key set. */
  readonly keys: string;
  readonly issuer: string;
  readonly audience: string;
  /** Dotted path of the claim that holds the role. */
  readonly roleClaim: string;
}

/**
 * Signatures that only the holder of the private key can make. Tokens signed with a shared secret are not taken: with
 * them the public key, taken for the secret, would open the server (RFC 8725, section 2.1). Nor is "none".
 */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Seconds by which clocks may differ. */
const TOLERANCE = 5;

/** Tokens signed by a key of the set, by the issuer, for the audience, and not expired. Throws ARGUMENT_INVALID. */
export function createTokenVerifier({ keys, issuer, audience, roleClaim }: TokenOptions): TokenVerifier {
  const find = keySet(keys);
  return {
    async verify(token) {
      let claims: Readonly<Record<string, unknown>>;
      try {
        const { payload } = await jwtVerify(token, find, {
          issuer,
          audience,
          algorithms: ALGORITHMS,
          clockTolerance: TOLERANCE,
          requiredClaims: ['exp', 'sub'],
        });
        claims = payload;
      } catch (error) {
        throw refusalOf(error);
      }
      const end = Number(claims.exp) * 1_000;
      return {
        kind: 'token',
        id: String(claims.sub).slice(0, 128),
        role: roleOf(claims, roleClaim),
        stands: () => Date.now() < end,
      };
    },
  };
}

function keySet(keys: string): JWTVerifyGetKey {
  const url = URL.parse(keys);
  if (url && /^https?:$/.test(url.protocol)) {
    if (url.protocol === 'http:' && !/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname))
      throw new DixitError(
        'ARGUMENT_INVALID',
        `"${keys}": keys are fetched by https only, or from this machine`,
      );
    return createRemoteJWKSet(url, { timeoutDuration: 5_000, cooldownDuration: 10_000 });
  }
  try {
    return createLocalJWKSet(JSON.parse(readFileSync(keys, 'utf8')) as JSONWebKeySet);
  } catch (error) {
    throw new DixitError(
      'ARGUMENT_INVALID',
      `the JSON Web Key Set "${keys}" cannot be read: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/** What a caller may know: that the token is wrong, and where they can mend it, how. */
function refusalOf(error: unknown): AccessError {
  if (error instanceof errors.JWTExpired)
    return new AccessError(401, 'This token has expired; get a new one.', { cause: error });
  if (error instanceof errors.JWTClaimValidationFailed)
    return new AccessError(
      401,
      `This token is not for this server: its claim "${error.claim}" is wrong or missing.`,
      {
        cause: error,
      },
    );
  if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError))
    return new AccessError(503, 'Tokens cannot be checked at present; try again soon.', { cause: error });
  return new AccessError(401, 'This token is malformed, or not signed by a key of the identity provider.', {
    cause: error,
  });
}

/** The highest role in the claim; null where there is none that we know. */
function roleOf(claims: Readonly<Record<string, unknown>>, path: string): Role | null {
  let value: unknown = claims;
  // A claim's own name may have dots in it (https://desk.example/role): the whole comes before the path.
  if (Object.hasOwn(claims, path)) value = claims[path];
  else
    for (const step of path.split('.'))
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? (value as Record<string, unknown>)[step]
          : undefined;
  const words: readonly unknown[] = Array.isArray(value) ? value : [value];
  return ROLES.findLast((role) => words.includes(role)) ?? null;
}
