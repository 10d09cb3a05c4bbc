import { readFileSync } from 'node:fs';
import type { ReferenceEntry } from '../../model/bodies.ts';
import { DixitError } from '../../model/error.ts';
import { readReference } from '../../resolution/entities/read-reference.ts';
import type { Context } from './context.ts';
import { safe } from './terminal.ts';

/** Entries of the reference file, none where no file is named; each broken row is told. Throws REFERENCE_INVALID. */
export function referenceFrom(context: Context, file: string | null): readonly ReferenceEntry[] {
  if (file === null) return [];
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new DixitError(
      'REFERENCE_INVALID',
      `the reference file "${file}" cannot be read: ${(error as Error).message}`,
    );
  }
  const { entries, broken } = readReference(text, file);
  for (const { line, reason } of broken)
    context.notice(safe(`${file}, line ${line}: ${reason}; this row is passed over [REFERENCE_INVALID]`));
  return entries;
}
