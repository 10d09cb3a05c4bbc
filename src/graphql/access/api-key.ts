/**
 * An API key is `dixit_ID_SECRET`: ten characters to find it by, and 256 random bits that nobody keeps. The file holds the
 * secret's SHA-256: a guess at 2^256 is as hopeless fast as slow, so a password hash would only make each request dear.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const FORM = /^dixit_([a-z2-9]{10})_([\w-]{43})$/;

export interface NewKey {
  readonly id: string;
  /** The whole key: shown once, to whoever made it. */
  readonly key: string;
  /** What is kept, in hexadecimal. */
  readonly hash: string;
}

export function makeKey(): NewKey {
  // The alphabet has 32 characters, so every byte falls on one evenly.
  const id = Array.from(randomBytes(10), (byte) => ALPHABET[byte % 32]).join('');
  const secret = randomBytes(32).toString('base64url');
  return { id, key: `dixit_${id}_${secret}`, hash: hashOf(secret) };
}

/** The parts of a key, or null for what is none. */
export function readKey(text: string): { readonly id: string; readonly secret: string } | null {
  const parts = FORM.exec(text);
  return parts && { id: parts[1]!, secret: parts[2]! };
}

/** Whether a secret is the one whose hash was kept; takes as long for a near guess as for a far one. */
export function isSecretOf(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(secret), 'hex'), Buffer.from(hash, 'hex'));
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
