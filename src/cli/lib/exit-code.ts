import type { ErrorCode } from '../../model/error.ts';

/** Exit codes of the command line (docs/cli.md). */
export const EXIT = {
  OK: 0,
  /** Unexpected error: a defect of Dixit. */
  UNEXPECTED: 1,
  /** The command line itself is wrong. */
  USAGE: 2,
  /** Some input was set aside; the rest is loaded. */
  PARTIAL: 3,
  /** No input could be used. */
  INPUT: 4,
  /** The store cannot be reached, refuses the password, is full, or has another version. */
  STORE: 5,
  /** The embeddings endpoint is down, slow or answers nonsense, or is of another model than the store's vectors. */
  EMBEDDINGS: 6,
} as const;

/** The exit code an expected error ends the process with. */
export function exitCodeOf(code: ErrorCode): number {
  if (code.startsWith('STORE_')) return EXIT.STORE;
  if (code.startsWith('INPUT_')) return EXIT.INPUT;
  if (code.startsWith('EMBEDDINGS_')) return EXIT.EMBEDDINGS;
  return EXIT.USAGE;
}
