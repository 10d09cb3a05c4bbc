import { DixitError } from '../../model/error.ts';

export function queueFull(open: number, most: number): DixitError {
  return new DixitError(
    'QUEUE_FULL',
    `${open} articles wait already, and at most ${most} may; ask again when some are done`,
  );
}
