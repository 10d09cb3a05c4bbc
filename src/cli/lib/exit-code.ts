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
} as const;

/** The exit code an expected error ends the process with. */
export function exitCodeOf(code: ErrorCode): number {
  if (code.startsWith('STORE_')) return EXIT.STORE;
  if (code.startsWith('INPUT_')) return EXIT.INPUT;
  return EXIT.USAGE;
}
