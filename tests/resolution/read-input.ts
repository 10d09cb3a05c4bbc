import { extract } from '../../src/extraction/extract.ts';
import type { Language } from '../../src/model/language.ts';
import type { ResolutionInput } from '../../src/resolution/resolver.ts';
import { makeInput } from './factory.ts';

/** An article of the given words, with what extraction finds in it. */
export function readInput(
  text: string,
  { language = 'en', ...rest }: { language?: Language; outlet?: string; publishedAt?: string } = {},
): ResolutionInput {
  const { article, now } = makeInput({ text, language, ...rest });
  return { article, extraction: extract(article), now };
}
