import type { Role } from './role.ts';

/** Who asks, as far as the server knows. */
export interface Principal {
  readonly kind: 'local' | 'anonymous' | 'key' | 'token';
  /** Id of the key, subject of the token, address of somebody unknown; for the log and the rate limit. */
  readonly id: string;
  /** Null: may nothing. */
  readonly role: Role | null;
  /** Whether the caller is still who they were when they came in: what lasts (a subscription) ends when not. */
  readonly stands?: () => boolean;
}
